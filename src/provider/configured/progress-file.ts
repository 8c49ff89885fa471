import type { Clock } from '../../clock';
import type { Log } from '../../plugin/log';
import type { RestoreVerdict } from '../../policies/verdicts';

/** One line of the file: what has changed. */
export interface ProgressEntry {
  readonly service: 'hbr' | 'dbs' | 'computenest';
  readonly id: string;
  /** Of the restore in a gate. */
  readonly name?: string;
  /** Null when the service does not list it. */
  readonly status: string | null;
  readonly verdict: RestoreVerdict;
  /** From 0 to 100. */
  readonly progress_percent?: number;
  readonly bytes_done?: number;
  readonly bytes_total?: number;
  readonly bytes_per_second?: number;
  /** From its creation, by the clock of the service. */
  readonly elapsed_seconds?: number;
  /** At the average pace so far. */
  readonly remaining_seconds?: number;
  /** Why it did not end well. */
  readonly error_message?: string;
  readonly request_id?: string;
}

/** For those who follow an apply from outside. */
export interface ProgressFile {
  write(entry: ProgressEntry): void;
}

export type AppendFile = (path: string, text: string) => void;

/** Without a path, nothing is written. What cannot be written is told once, and stops no restore. */
export function createProgressFile(
  paths: readonly string[],
  { append, clock, log }: { readonly append: AppendFile; readonly clock: Clock; readonly log: Log },
): ProgressFile {
  const broken = new Set<string>();
  function write(path: string, line: string): void {
    try {
      append(path, line);
    } catch (fault) {
      broken.add(path);
      log.warn('progress_file cannot be written to', { reason: (fault as Error).message });
    }
  }
  return {
    write(entry) {
      const working = paths.filter((path) => !broken.has(path));
      if (working.length === 0) return;
      const line = `${JSON.stringify({ time: new Date(clock.now()).toISOString(), ...entry })}\n`;
      for (const path of working) write(path, line);
    },
  };
}
