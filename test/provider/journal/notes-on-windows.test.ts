import { fstatSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNoteFolder } from '../../../src/provider/journal/note-folder';
import { temporaryFolder } from '../../harness/temporary-folder';

/** Windows writes out no folder. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fsyncSync = (file: number) => {
    if (fstatSync(file).isDirectory()) throw new Error('EPERM: operation not permitted, fsync');
  };
  return { ...fs, fsyncSync };
});

const { platform } = process;
beforeEach(() => {
  Object.defineProperty(process, 'platform', { value: 'win32' });
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
});

it('notes are kept where folders cannot be written out', () => {
  const notes = createNoteFolder(temporaryFolder(), () => undefined);
  const note = { version: 1, key: 'k', twinIds: [], writer: '42 1', parent: '41 1' } as const;
  notes.write('note.json', note);
  expect([...notes.readAll()]).toEqual([['note.json', note]]);
});
