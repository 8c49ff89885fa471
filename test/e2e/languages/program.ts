import { spawnSync } from 'node:child_process';
import { run } from '../harness/workspace';

/** Runs a program, returns what it said, and throws that unless the program ends well. */
export async function succeed(
  program: string,
  words: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { code, output } = await run(program, words, cwd, { ...process.env, ...env });
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** A language that is not installed is a failure: what is skipped proves nothing. */
export function need(program: string, version: string): void {
  const { error } = spawnSync(program, ['version'], { stdio: 'ignore' });
  if (!error) return;
  throw new Error(
    `There is no "${program}" on the PATH: the examples of its language run in these tests. Install ${version}.`,
  );
}
