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
  /** Closes the note about a job, and drops what is of no more use. */
  close(restoreId: string): void;
  isClosed(restoreId: string): boolean;
}

export function createNoteTable(folder: NoteFolder, log: Log): NoteTable {
  const notes = new Map(folder.readAll());

  function put(name: string, note: Note): void {
    notes.set(name, note);
    try {
      folder.write(name, note);
    } catch (fault) {
      log.warn('a restore is not remembered across a kill', { reason: (fault as Error).message });
    }
  }

  function forget(name: string): void {
    notes.delete(name);
    folder.remove(name);
  }

  return {
    openWith: (key) => [...notes].filter(([, note]) => note.key === key && !note.closed),
    put,
    rename: (name, newName) => folder.rename(name, newName) && notes.delete(name),
    forget,
    close(restoreId) {
      const found = [...notes].find(([, note]) => note.restoreId === restoreId && !note.closed);
      if (!found) return;
      const [name, note] = found;
      const same = [...notes].filter(([other, { key }]) => other !== name && key === note.key);
      // A closed note is of use only while an open one with its key might take its job.
      if (same.some(([, { closed }]) => !closed)) put(name, { ...note, closed: true });
      else for (const idle of [name, ...same.map(([other]) => other)]) forget(idle);
    },
    isClosed: (restoreId) => [...notes.values()].some((note) => note.closed && note.restoreId === restoreId),
  };
}
