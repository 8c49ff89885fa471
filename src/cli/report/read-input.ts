import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clock } from '../../clock';
import type { Invocation } from '../command/command';

/** What a report is read from besides files. */
export interface ReportInput {
  readonly readStdin: () => Promise<string>;
  readonly clock: Clock;
}

export async function readInput(
  file: string,
  { cwd }: Invocation,
  { readStdin }: Pick<ReportInput, 'readStdin'>,
): Promise<string> {
  return file === '-' ? readStdin() : readBytes(file, cwd).toString();
}

/** A file that the person who typed the command named. */
export function readBytes(file: string, cwd: string): Buffer {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (fault) {
    throw new Error(`cannot read ${file}: ${(fault as NodeJS.ErrnoException).code}`);
  }
}
