import type { Verdict } from '../api/restore-job-status';
import type { Clock } from '../clock';
import type { Log } from '../plugin/log';

/** One line of the file: what has changed. */
export interface ProgressEntry {
  readonly service: 'hbr' | 'dbs' | 'computenest';
  readonly id: string;
  /** Of the restore in a gate. */
  readonly name?: string;
  /** Null when the service does not list it. */
  readonly status: string | null;
  readonly verdict: Verdict;
  /** From 0 to 100. */
  readonly progress_percent?: number;
  readonly request_id?: string;
}

/** For those who follow an apply from outside. */
export interface ProgressFile {
  write(entry: ProgressEntry): void;
}

export type AppendFile = (path: string, text: string) => void;

/** Without a path, nothing is written. What cannot be written is told once, and stops no restore. */
export function createProgressFile(
  path: string | undefined,
  { append, clock, log }: { readonly append: AppendFile; readonly clock: Clock; readonly log: Log },
): ProgressFile {
  let works = path !== undefined;
  return {
    write(entry) {
      if (!works) return;
      try {
        append(path as string, `${JSON.stringify({ time: new Date(clock.now()).toISOString(), ...entry })}\n`);
      } catch (fault) {
        works = false;
        log.warn('progress_file cannot be written to', { reason: (fault as Error).message });
      }
    },
  };
}
