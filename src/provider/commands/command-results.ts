import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RESULTS_FILE_VARIABLE, RESULTS_VARIABLE } from '../../variables';
import type { Command } from './command';

/** A variable may have 128 KiB on Linux, and every program that the command starts gets it, too. */
const LONGEST_VARIABLE_BYTES = 32 * 1024;
/** With them, arguments and variables stay within what every Linux takes in all, however small its stack. */
const MOST_BYTES = 96 * 1024;

export interface ResultsFile {
  readonly path: string;
  remove(): Promise<void>;
}

/** A file that nobody else can read, in a folder of its own. */
export async function makeResultsFile(text: string): Promise<ResultsFile> {
  const folder = await mkdtemp(join(resolve(tmpdir()), 'alirestore-results-'));
  const path = join(folder, 'results.json');
  // What cannot be removed costs no result: nobody else can read it.
  const remove = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    await remove();
    throw fault;
  }
  return { path, remove };
}

/** What tells a command of its results: of the file always, and of the text itself while it fits. */
export function resultsVariables(text: string, path: string, command: Command): Command['environment'] {
  const bytes = Buffer.byteLength(text);
  const fits = bytes <= LONGEST_VARIABLE_BYTES && bytes + sizeOf(command) <= MOST_BYTES && !text.includes('\0');
  return { [RESULTS_FILE_VARIABLE]: path, [RESULTS_VARIABLE]: fits ? text : undefined };
}

function sizeOf({ argv, environment }: Command): number {
  const strings = [...argv, ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
  return strings.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
}
