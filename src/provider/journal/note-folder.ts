import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Note, parseNote } from './note';

/** Notes as files, one each: a kill at any moment leaves each of them whole or absent. */
export interface NoteFolder {
  /** Whole notes by the name of their file; what cannot be read is told to `onCorrupt`. */
  readAll(): ReadonlyMap<string, Note>;
  /** Returns when the note would survive the machine. */
  write(name: string, note: Note): void;
  remove(name: string): void;
  /** Gives a note another name; false when somebody else was faster. */
  rename(name: string, newName: string): boolean;
}

const SUFFIX = '.json';

export function createNoteFolder(folder: string, onCorrupt: (name: string) => void): NoteFolder {
  mkdirSync(folder, { recursive: true });
  return {
    readAll() {
      // A pipe of that name would be read for ever.
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      const names = files.map(({ name }) => name).filter((name) => name.endsWith(SUFFIX));
      const notes = names.map((name) => [name, parseNote(readIfThere(join(folder, name)))] as const);
      for (const [name, note] of notes) if (!note) onCorrupt(name);
      return new Map(notes.filter((entry): entry is [string, Note] => entry[1] !== undefined));
    },
    write(name, note) {
      const temporary = join(folder, `${name}.tmp`); // nobody else writes this name
      writeDurably(temporary, JSON.stringify(note));
      renameSync(temporary, join(folder, name));
      syncFolder(folder);
    },
    remove: (name) => rmSync(join(folder, name), { force: true }),
    rename(name, newName) {
      try {
        renameSync(join(folder, name), join(folder, newName));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Another process may have taken it meanwhile. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'w', 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The rename itself must survive, too. Windows refuses to write out a folder, and does it by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

export function noteFileName(id: string): string {
  return `${id}${SUFFIX}`;
}
