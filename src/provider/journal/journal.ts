import type { Log } from '../../plugin/log';
import type { LocalState } from './local-state';
import { type Note, noteKey } from './note';
import { type NoteFolder, noteFileName } from './note-folder';
import { createNoteTable } from './note-table';
import type { SavedJobs } from './saved-jobs';

/** A note of this process about a restore that it is about to start, or has started. */
export interface OpenNote {
  started(restoreId: string): void;
  /** Nothing was started. */
  drop(): void;
}

/** What an earlier apply left open. */
export interface FoundNote extends OpenNote {
  readonly twinIds: readonly string[];
  /** Known when that apply lived long enough to hear it. */
  readonly restoreId: string | undefined;
}

/** Remembers, across a kill at any moment, which restores were started whose ids Terraform may not have saved. */
export interface Journal {
  /** The same for all creates that mean the same restore. */
  key(parts: unknown): string;
  /** Before a restore is started, with the ids of the jobs with the same inputs that are there already. */
  begin(key: string, twinIds: readonly string[]): OpenNote;
  /** An open note of an apply that is over, about the same restore. It is handed out once. */
  take(key: string): FoundNote | undefined;
  /** Whether a process that has lost its Terraform still runs, and with it perhaps a call that starts the same restore. */
  isBeingWritten(key: string): boolean;
  /** The id has arrived in a state that Terraform has saved. */
  saved(restoreId: string, pending: boolean): void;
  /** Whether a saved state is known to hold the job, so that no other resource may take it. */
  isSaved(restoreId: string): boolean;
}

/** What the journal needs to know of processes, each by a name that no other one ever has. */
export interface Processes {
  readonly own: string;
  /** The Terraform that started this one. */
  readonly parent: string;
  isAlive(name: string): boolean;
}

export interface JournalSettings {
  readonly notes: NoteFolder;
  readonly jobs: SavedJobs;
  readonly state: LocalState;
  readonly processes: Processes;
  /** Terraform's: each workspace has a state of its own, and means restores of its own. */
  readonly workspace: string;
  /** Makes a string that was never used before. */
  readonly nonce: () => string;
  readonly log: Log;
}

export function createJournal({
  notes: folder,
  jobs,
  state,
  processes,
  workspace,
  nonce,
  log,
}: JournalSettings): Journal {
  const notes = createNoteTable(folder, log);
  const own = new Set<string>();
  const written = { writer: processes.own, parent: processes.parent };
  const newName = () => noteFileName(nonce());
  const ofOthers = (key: string) => notes.openWith(key).filter(([name]) => !own.has(name));

  /** Nobody plans between an apply and the next one of other resources alone, so nothing has told of what was saved. */
  function closeSaved(key: string): void {
    for (const [, { restoreId }] of ofOthers(key)) if (restoreId && state.holds(restoreId)) notes.close(restoreId);
  }

  function open(name: string, note: Note): OpenNote {
    own.add(name);
    notes.put(name, note);
    return {
      started: (restoreId) => notes.put(name, { ...note, restoreId }),
      drop: () => notes.forget(name),
    };
  }

  return {
    key: (parts) => noteKey([workspace, parts]),
    begin: (key, twinIds) => open(newName(), { version: 1, key, twinIds, ...written }),
    take(key) {
      closeSaved(key);
      const name = newName();
      // The new name makes it ours: another process of the same apply may want the same note.
      const found = ofOthers(key).find(([old, { writer }]) => !processes.isAlive(writer) && notes.rename(old, name));
      if (!found) return undefined;
      const [, note] = found;
      log.info('an earlier apply ended before its state was saved; looking for the restore that it started');
      return { ...open(name, { ...note, ...written }), twinIds: note.twinIds, restoreId: note.restoreId };
    },
    isBeingWritten: (key) =>
      ofOthers(key).some(([, { writer, parent }]) => processes.isAlive(writer) && !processes.isAlive(parent)),
    saved(restoreId, pending) {
      try {
        if (pending) jobs.add(restoreId);
        else jobs.remove(restoreId);
        notes.close(restoreId);
      } catch (fault) {
        log.warn('a saved restore is not remembered', { reason: (fault as Error).message });
      }
    },
    isSaved: (restoreId) => jobs.has(restoreId) || notes.isClosed(restoreId) || state.holds(restoreId),
  };
}
