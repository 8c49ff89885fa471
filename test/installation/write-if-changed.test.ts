import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIfThere, writeIfChanged } from '../../src/installation/write-if-changed';
import { temporaryFolder } from '../harness/temporary-folder';

describe('writing a file if it changed', () => {
  it('makes the folders above it', () => {
    const path = join(temporaryFolder(), 'a/b/file');
    writeIfChanged(path, Buffer.from('one'));
    expect(readFileSync(path, 'utf8')).toBe('one');
  });

  it('replaces other bytes, and leaves nothing beside them', () => {
    const folder = temporaryFolder();
    writeIfChanged(join(folder, 'file'), Buffer.from('one'));
    writeIfChanged(join(folder, 'file'), Buffer.from('two'));
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('leaves the file alone when it has these bytes already', () => {
    const path = join(temporaryFolder(), 'file');
    writeIfChanged(path, Buffer.from('one'));
    const before = statSync(path);
    writeIfChanged(path, Buffer.from('one'));
    expect(statSync(path).ino).toBe(before.ino);
    expect(statSync(path).mtimeMs).toBe(before.mtimeMs);
  });
});

describe('reading a file if it is there', () => {
  it('returns undefined when it is not', () => {
    expect(readIfThere(join(temporaryFolder(), 'file'))).toBeUndefined();
  });

  it('fails for anything else that goes wrong', () => {
    expect(() => readIfThere(temporaryFolder())).toThrow('EISDIR');
  });
});
