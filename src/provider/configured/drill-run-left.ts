import { readFileSync } from 'node:fs';
import type { Log } from '../../plugin/log';

/** A drill run that was cut off, in a folder that knows nothing of it: what it has started can be told by its time alone. */
export interface LeftRun {
  /** When it began, by the clock of the machine that began it. */
  readonly sinceMs: number;
  /** When this process learnt of it: what was started before it may be listed a little later. */
  readonly learntMs: number;
  /** Jobs that the remote state holds: each stands for a resource already. */
  readonly known: ReadonlySet<string>;
}

/** What stands in the file. */
export interface LeftRunFile {
  readonly sinceMs: number;
  readonly known: readonly string[];
}

export function readLeftRun(path: string | undefined, nowMs: number, log: Log): LeftRun | undefined {
  const text = path && readIfThere(path);
  if (!text) return undefined;
  const { sinceMs, known } = JSON.parse(text) as LeftRunFile;
  log.info('looking for what an attempt at this drill run has started that was cut off', {
    since: new Date(sinceMs).toISOString(),
  });
  return { sinceMs, learntMs: nowMs, known: new Set(known) };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
