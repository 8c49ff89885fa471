import type { Log } from '../../plugin/log';
import type { AnsweredNotes } from './answered-notes';
import type { LocalState } from './local-state';
import { type Note, noteKey } from './note';
import { type NoteFolder, noteFileName } from './note-folder';
import { createNoteTable, type NoteTable } from './note-table';
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
  readonly isAdopted: boolean;
  readonly isUnfinished: boolean;
}

/** Remembers, across a kill at any moment, which restores were started whose ids Terraform may not have saved. */
export interface Journal {
  /** The same for all creates that mean the same restore. */
  key(parts: unknown): string;
  /** Before a restore is started, with the ids of the jobs with the same inputs that are there already. */
  begin(key: string, twinIds: readonly string[], facts?: { readonly isAdopted: boolean }): OpenNote;
  /** An open note of an apply that is over, about the same restore. It is handed out once. */
  take(key: string): FoundNote | undefined;
  /** Whether a process that has lost its Terraform still runs, and with it perhaps a call that starts the same restore. */
  isBeingWritten(key: string): boolean;
  /** The id is in a state that Terraform has saved. */
  saved(restoreId: string, pending: boolean): void;
  /** The creation of its resource ended in an error while the job runs on, so that the resource is made anew for it. */
  unfinished(restoreId: string): void;
  /** An apply begins to change the resource that stands for the job. */
  changing(restoreId: string, pending: boolean): void;
  /** Whether a saved state is known to hold the job. */
  isSaved(restoreId: string): boolean;
  /** Whether a note that is not closed names it. */
  isOpen(restoreId: string): boolean;
  /** Whether anything here knows of it: then no other resource may take it. */
  isKnown(restoreId: string): boolean;
  /** Terraform ends this process in good order, so it has all answers; with a remote state nothing else will tell. */
  answered(): void;
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
  readonly answered: AnsweredNotes;
  /** Whether Terraform was told to look at some resources only, so that what it does not ask about may be there all the same. */
  readonly isTargeted: boolean;
  readonly log: Log;
}

export function createJournal(settings: JournalSettings): Journal {
  const { notes: folder, jobs, state, processes, workspace, nonce, answered, isTargeted, log } = settings;
  const notes = createNoteTable(folder, log);
  if (isTargeted) closeAnswered(notes, answered);
  const own = new Set<string>();
  const written = { writer: processes.own, parent: processes.parent };
  const newName = () => noteFileName(nonce());
  const ofOthers = (key: string) => notes.openWith(key).filter(([name]) => !own.has(name));

  /** Nobody plans between an apply and the next one of other resources alone, so nothing has told of what was saved. */
  function closeSaved(key: string): void {
    for (const [, { restoreId, isUnfinished }] of ofOthers(key)) {
      if (restoreId && !isUnfinished && state.holds(restoreId)) notes.close(restoreId);
    }
  }

  function open(name: string, note: Note): OpenNote {
    own.add(name);
    notes.put(name, note);
    return {
      started: (restoreId) => notes.put(name, { ...note, restoreId }),
      drop: () => notes.forget(name),
    };
  }

  function close(restoreId: string, pending: boolean): void {
    try {
      if (pending) jobs.add(restoreId);
      else jobs.remove(restoreId);
      notes.close(restoreId);
    } catch (fault) {
      log.warn('a saved restore is not remembered', { reason: (fault as Error).message });
    }
  }

  const isSaved = (restoreId: string) => jobs.has(restoreId) || notes.isClosed(restoreId) || state.holds(restoreId);
  const about = (restoreId: string) => notes.open().filter(([, note]) => note.restoreId === restoreId);

  return {
    key: (parts) => noteKey([workspace, parts]),
    begin: (key, twinIds, { isAdopted } = { isAdopted: false }) =>
      open(newName(), { version: 1, key, twinIds, ...(isAdopted && { isAdopted }), ...written }),
    take(key) {
      closeSaved(key);
      const name = newName();
      // The new name makes it ours: another process of the same apply may want the same note.
      const found = ofOthers(key).find(([old, { writer }]) => !processes.isAlive(writer) && notes.rename(old, name));
      if (!found) return undefined;
      const [, { isUnfinished = false, ...note }] = found;
      log.info('an earlier apply ended before its state was saved; looking for the restore that it started');
      const { twinIds, restoreId, isAdopted = false } = note;
      return { ...open(name, { ...note, ...written }), twinIds, restoreId, isAdopted, isUnfinished };
    },
    isBeingWritten: (key) =>
      ofOthers(key).some(([, { writer, parent }]) => processes.isAlive(writer) && !processes.isAlive(parent)),
    saved(restoreId, pending) {
      const isUnfinished = about(restoreId).some(([, note]) => note.isUnfinished);
      if (!isUnfinished) close(restoreId, pending);
    },
    unfinished(restoreId) {
      for (const [name, note] of about(restoreId)) notes.put(name, { ...note, isUnfinished: true });
    },
    changing(restoreId, pending) {
      state.read();
      close(restoreId, pending);
    },
    isSaved,
    isOpen: notes.isOpen,
    isKnown: (restoreId) => isSaved(restoreId) || notes.isOpen(restoreId),
    answered() {
      const names = notes.open().flatMap(([name, note]) => (own.has(name) && note.restoreId ? [name] : []));
      if (state.isRemote && names.length > 0) answered.add(names);
    },
  };
}

/** What such a Terraform does not ask about is most likely in its state. */
function closeAnswered(notes: NoteTable, answered: AnsweredNotes): void {
  const found = notes.open().filter(([name, { isUnfinished }]) => answered.names.has(name) && !isUnfinished);
  for (const [, { restoreId }] of found) if (restoreId) notes.close(restoreId);
}
