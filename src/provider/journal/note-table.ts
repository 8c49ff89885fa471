import type { Log } from '../../plugin/log';
import type { Note } from './note';
import type { NoteFolder } from './note-folder';

/** The notes of a working directory, in memory and in its folder. One that cannot be written lasts as long as the process. */
export interface NoteTable {
  openWith(key: string): readonly (readonly [name: string, note: Note])[];
  put(name: string, note: Note): void;
  /** False when another process was faster. */
  rename(name: string, newName: string): boolean;
  forget(name: string): void;
  /** Closes the notes about a job, and drops what is of no more use. */
  close(restoreId: string): void;
  isClosed(restoreId: string): boolean;
  /** Whether a note that is not closed names the job. */
  isOpen(restoreId: string): boolean;
  open(): readonly (readonly [name: string, note: Note])[];
}

export function createNoteTable(folder: NoteFolder, log: Log): NoteTable {
  const notes = new Map(folder.readAll());

  function put(name: string, note: Note): void {
    notes.set(name, note);
    try {
      folder.write(name, note);
    } catch (fault) {
      log.warn('cannot keep a note of a restore on disk: if Terraform is killed now, the next apply may not find it', {
        reason: (fault as Error).message,
      });
    }
  }

  function forget(name: string): void {
    notes.delete(name);
    try {
      folder.remove(name);
    } catch (fault) {
      log.warn('cannot remove the note of a restore', { reason: (fault as Error).message });
    }
  }

  function closeOne(name: string, note: Note): void {
    const same = [...notes].filter(([other, { key }]) => other !== name && key === note.key);
    // A closed note is of use only while an open one with its key might take its job.
    if (same.some(([, { closed }]) => !closed)) put(name, { ...note, closed: true });
    else for (const idle of [name, ...same.map(([other]) => other)]) forget(idle);
  }

  return {
    openWith: (key) => [...notes].filter(([, note]) => note.key === key && !note.closed),
    put,
    rename: (name, newName) => folder.rename(name, newName) && notes.delete(name),
    forget,
    close(restoreId) {
      // Two, when a resource with other triggers has adopted what an apply that was killed had started.
      const found = [...notes].filter(([, note]) => note.restoreId === restoreId && !note.closed);
      for (const [name, note] of found) closeOne(name, note);
    },
    isClosed: (restoreId) => [...notes.values()].some((note) => note.closed && note.restoreId === restoreId),
    isOpen: (restoreId) => [...notes.values()].some((note) => !note.closed && note.restoreId === restoreId),
    open: () => [...notes].filter(([, { closed }]) => !closed),
  };
}
