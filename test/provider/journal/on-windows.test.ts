import { fstatSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dataDirectoryOf, statePath } from '../../../src/provider/journal/local-state';

vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});
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
  vi.resetModules();
});

it.each([
  [undefined, 'C:\\stacks\\prod\\.terraform'],
  ['..\\data', 'C:\\stacks\\data'],
  ['D:\\data', 'D:\\data'],
])('finds the data directory: %s', (TF_DATA_DIR, expected) => {
  expect(dataDirectoryOf('C:\\stacks\\prod', { TF_DATA_DIR })).toBe(expected);
});

it.each([
  ['default', 'C:\\stacks\\prod\\terraform.tfstate'],
  ['blue', 'C:\\stacks\\prod\\terraform.tfstate.d\\blue\\terraform.tfstate'],
])('finds the state of the workspace %s', (workspace, expected) => {
  const workingDirectory = 'C:\\stacks\\prod';
  expect(statePath({ workingDirectory, dataDirectory: 'C:\\stacks\\prod\\.terraform', workspace })).toBe(expected);
});

it('keeps notes', async () => {
  vi.doUnmock('node:path'); // the folder is one of this machine
  vi.resetModules();
  const { createNoteFolder } = await import('../../../src/provider/journal/note-folder');
  const { temporaryFolder } = await import('../../harness/temporary-folder');
  const notes = createNoteFolder(temporaryFolder(), () => undefined);
  const note = { version: 1, key: 'k', twinIds: [], writer: '42 1', parent: '41 1' } as const;
  notes.write('note.json', note);
  expect([...notes.readAll()]).toEqual([['note.json', note]]);
});
