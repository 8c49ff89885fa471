import type { Log } from '../../plugin/log';
import type { AnsweredNotes } from './answered-notes';
import type { LocalState } from './local-state';
import { type Note, noteKey } from './note';
import { type NoteFolder, noteFileName } from './note-folder';
import { createNoteTable, type NoteTable } from './note-table';
import type { SavedJobs } from './saved-jobs';

/** What a note says of the restore that it was written for. */
export interface NoteFacts {
  readonly isAdopted?: boolean;
  /** Whether the call that creates the restore takes a token that makes it idempotent. */
  readonly hasToken?: boolean;
  /** The backup that was chosen for it. */
  readonly chosen?: string | undefined;
}

/** A note of this process about a restore that it is about to start, or has started. */
export interface OpenNote {
  /** The same for each repetition of the call, also by a later apply. Undefined where none was asked for. */
  readonly token: string | undefined;
  readonly chosen: string | undefined;
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
  readonly isWaitUnfinished: boolean;
}

/** Remembers, across a kill at any moment, which restores were started whose ids Terraform may not have saved. */
export interface Journal {
  /** The same for all creates that mean the same restore. */
  key(parts: unknown): string;
  /** Before a restore is started, with the ids of the jobs with the same inputs that are there already. */
  begin(key: string, twinIds: readonly string[], facts?: NoteFacts): OpenNote;
  /** An open note of an apply that is over, about the same restore. It is handed out once. */
  take(key: string): FoundNote | undefined;
  /** What earlier applies left open about the same restore without having heard an answer: each may have started one job. */
  unanswered(key: string): readonly Pick<FoundNote, 'twinIds'>[];
  /** Whether a process that has lost its Terraform still runs, and with it perhaps a call that starts the same restore. */
  isBeingWritten(key: string): boolean;
  /** The id is in a state that Terraform has saved. */
  saved(restoreId: string, pending: boolean): void;
  /** The creation of its resource ended in an error while the job runs on, so that the resource is made anew for it. */
  waitUnfinished(restoreId: string): void;
  /** An apply begins to change the resource that stands for the job. */
  changing(restoreId: string, pending: boolean): void;
  /** Whether a saved state is known to hold the job. */
  isSaved(restoreId: string): boolean;
  /** Whether a note names it: an open one, or a closed one that is kept for an equal resource. */
  isNoted(restoreId: string): boolean;
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
  return new NoteJournal(settings);
}

class NoteJournal implements Journal {
  private readonly notes: NoteTable;
  private readonly own = new Set<string>();
  private readonly begun = new Set<string>();
  private readonly written: Pick<Note, 'writer' | 'parent'>;

  constructor(private readonly settings: JournalSettings) {
    const { notes, processes, isTargeted, log } = settings;
    this.notes = createNoteTable(notes, log);
    this.written = { writer: processes.own, parent: processes.parent };
    if (isTargeted) this.closeAnswered();
  }

  key(parts: unknown): string {
    return noteKey([this.settings.workspace, parts]);
  }

  begin(key: string, twinIds: readonly string[], { isAdopted, hasToken, chosen }: NoteFacts = {}): OpenNote {
    const name = this.newName();
    this.begun.add(name);
    const facts = {
      ...(isAdopted && { isAdopted: true as const }),
      ...(hasToken && { token: this.settings.nonce() }),
      ...(chosen && { chosen }),
    };
    return this.open(name, { version: 1, key, twinIds, ...facts, ...this.written });
  }

  take(key: string): FoundNote | undefined {
    this.closeSaved(key);
    const { processes, log } = this.settings;
    const name = this.newName();
    // The new name makes it ours: another process of the same apply may want the same note.
    const isOver = ([old, { writer }]: Named) => !processes.isAlive(writer) && this.notes.rename(old, name);
    const found = this.ofOthers(key).find(isOver);
    if (!found) return undefined;
    log.info('an earlier apply ended before its state was saved: looking for the restore that it started');
    const [, { isWaitUnfinished = false, ...note }] = found;
    const { twinIds, restoreId, isAdopted = false } = note;
    return { ...this.open(name, { ...note, ...this.written }), twinIds, restoreId, isAdopted, isWaitUnfinished };
  }

  unanswered(key: string): readonly Note[] {
    const left = this.notes.openWith(key).filter(([name, { restoreId }]) => !this.begun.has(name) && !restoreId);
    return left.map(([, note]) => note);
  }

  isBeingWritten(key: string): boolean {
    const { isAlive } = this.settings.processes;
    return this.ofOthers(key).some(([, { writer, parent }]) => isAlive(writer) && !isAlive(parent));
  }

  saved(restoreId: string, pending: boolean): void {
    if (!this.about(restoreId).some(([, { isWaitUnfinished }]) => isWaitUnfinished)) this.close(restoreId, pending);
  }

  waitUnfinished(restoreId: string): void {
    for (const [name, note] of this.about(restoreId)) this.notes.put(name, { ...note, isWaitUnfinished: true });
  }

  changing(restoreId: string, pending: boolean): void {
    this.settings.state.read();
    this.close(restoreId, pending);
  }

  isSaved(restoreId: string): boolean {
    const { jobs, state } = this.settings;
    return jobs.has(restoreId) || this.notes.isClosed(restoreId) || state.holds(restoreId);
  }

  isNoted(restoreId: string): boolean {
    return this.notes.isOpen(restoreId) || this.notes.isClosed(restoreId);
  }

  isKnown(restoreId: string): boolean {
    return this.isSaved(restoreId) || this.isNoted(restoreId);
  }

  answered(): void {
    const { answered, state } = this.settings;
    const names = this.notes.open().flatMap(([name, { restoreId }]) => (this.own.has(name) && restoreId ? [name] : []));
    if (state.isRemote && names.length > 0) answered.add(names);
  }

  private newName(): string {
    return noteFileName(this.settings.nonce());
  }

  private ofOthers(key: string): readonly Named[] {
    return this.notes.openWith(key).filter(([name]) => !this.own.has(name));
  }

  private about(restoreId: string): readonly Named[] {
    return this.notes.open().filter(([, note]) => note.restoreId === restoreId);
  }

  private open(name: string, note: Note): OpenNote {
    this.own.add(name);
    this.notes.put(name, note);
    return {
      token: note.token,
      chosen: note.chosen,
      started: (restoreId) => this.notes.put(name, { ...note, restoreId }),
      drop: () => this.notes.forget(name),
    };
  }

  private close(restoreId: string, pending: boolean): void {
    const { jobs, log } = this.settings;
    try {
      if (pending) jobs.add(restoreId);
      else jobs.remove(restoreId);
      this.notes.close(restoreId);
    } catch (fault) {
      log.warn('cannot remember that a restore is saved in the state', { reason: (fault as Error).message });
    }
  }

  /** Nobody plans between an apply and the next one of other resources alone, so nothing has told of what was saved. */
  private closeSaved(key: string): void {
    for (const [, { restoreId, isWaitUnfinished }] of this.ofOthers(key)) {
      if (restoreId && !isWaitUnfinished && this.settings.state.holds(restoreId)) this.notes.close(restoreId);
    }
  }

  /** What a Terraform that looks at some resources only does not ask about is most likely in its state. */
  private closeAnswered(): void {
    for (const [name, { restoreId, isWaitUnfinished }] of this.notes.open()) {
      if (restoreId && !isWaitUnfinished && this.settings.answered.names.has(name)) this.notes.close(restoreId);
    }
  }
}

type Named = readonly [name: string, note: Note];
