import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRecord } from '../../plugin/values/is-record';
import { CLEANUP_POLICIES, type CleanupPolicy } from '../../policies/policies';

/** A run that was begun and is not over. */
export interface OpenRun {
  readonly runId: string;
  readonly cleanup?: CleanupPolicy;
}

/** Remembers the run of a stack across a kill, in Terraform's data directory. */
export interface RunMemory {
  /** Undefined where no run is open. */
  read(): OpenRun | undefined;
  open(run: OpenRun): void;
  close(): void;
}

export function createRunMemory(path: string): RunMemory {
  return {
    read: () => parse(readIfThere(path)),
    open(run) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, `${JSON.stringify(run)}\n`);
      renameSync(`${path}.new`, path); // all of it, or nothing
    },
    close: () => rmSync(path, { force: true }),
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): OpenRun | undefined {
  try {
    const run: unknown = JSON.parse(text ?? '');
    if (!isRecord(run) || typeof run.runId !== 'string' || run.runId === '') return undefined;
    const cleanup = CLEANUP_POLICIES.find((one) => one === run.cleanup);
    return { runId: run.runId, ...(cleanup && { cleanup }) };
  } catch {
    return undefined;
  }
}
