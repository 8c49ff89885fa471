import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mutants } from '../../bench/mutant-list';

const root = join(__dirname, '../..');

describe('the lines that `npm run bench -- mutants` changes', () => {
  it.each(mutants)('stand once in their file, and have tests: $what', ({ file, line, instead, tests }) => {
    expect(readFileSync(join(root, file), 'utf8').split(line)).toHaveLength(2);
    expect(instead).not.toContain(line);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
