import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A job that ran for longer than this has ended, whatever became of its state. */
const FORGOTTEN_AFTER_MS = 30 * 86_400_000;

/** Jobs that are not known to have ended, and that a saved state holds: no other resource may take them for its own. */
export interface SavedJobs {
  add(restoreId: string): void;
  remove(restoreId: string): void;
  has(restoreId: string): boolean;
}

/** An empty file each, named after the job: the plan writes them, and the process of the apply reads them. */
export function createSavedJobs(folder: string, nowMs: number): SavedJobs {
  mkdirSync(folder, { recursive: true });
  const jobs = new Set(readdirSync(folder).filter((name) => !isForgotten(join(folder, name), nowMs)));
  return {
    has: (restoreId) => jobs.has(restoreId),
    add(restoreId) {
      if (jobs.has(restoreId) || !/^[\w-]+$/.test(restoreId)) return;
      jobs.add(restoreId);
      writeFileSync(join(folder, restoreId), '');
    },
    remove(restoreId) {
      if (jobs.delete(restoreId)) rmSync(join(folder, restoreId), { force: true });
    },
  };
}

/** Another process may have removed it meanwhile. */
function isForgotten(path: string, nowMs: number): boolean {
  const isOld = nowMs - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > FORGOTTEN_AFTER_MS;
  if (isOld) rmSync(path, { force: true });
  return isOld;
}
