import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figures';
import { type Mutant, mutants } from './mutant-list';

const root = join(__dirname, '..');
const COPIED = ['src', 'test', 'build', 'bench', 'docs', 'examples', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Changes one line at a time in a copy of this repository, and counts the tests that fail then. None may survive. */
export function measureMutants(): Figure[] {
  const copy = mkdtempSync(join(tmpdir(), 'alirestore-mutants-'));
  try {
    for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    return mutants.map((mutant) => ({
      what: mutant.what,
      measured: `${failuresWith(mutant, copy)} tests fail`,
      budget: 'at least 1',
    }));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function failuresWith({ file, line, instead, tests }: Mutant, copy: string): number {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(line, () => instead),
  );
  const words = ['vitest', 'run', '--config', 'test/vitest.config.mts', '--root', '.', ...tests];
  spawnSync('npx', words, { cwd: copy, stdio: 'ignore' });
  writeFileSync(path, text);
  return JSON.parse(readFileSync(join(copy, '.try/test-results.json'), 'utf8')).numFailedTests;
}
