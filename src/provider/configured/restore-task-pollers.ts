import type { DbsRestoreTask } from '../../api/dbs-restore-task-status';
import type { ComputeNestRestoreTask } from '../../api/operations/list-restore-tasks';
import { computeNestTaskSource } from '../../waiting/compute-nest-task-source';
import { dbsTaskSource } from '../../waiting/dbs-task-source';
import type { Source } from '../../waiting/look';
import { createPoller } from '../../waiting/poller';
import type { Waiting } from '../../waiting/wait';
import type { PollerSettings } from './restore-job-pollers';

/** Hands out the one poller of each service whose restore tasks others started. */
export interface RestoreTaskPollers {
  dbs(): Waiting<DbsRestoreTask>;
  computeNest(): Waiting<ComputeNestRestoreTask>;
}

export function createRestoreTaskPollers(settings: PollerSettings): RestoreTaskPollers {
  const { client, ...waiting } = settings;
  const made = <T>(source: Source<T>): Waiting<T> => ({ ...waiting, poller: createPoller(source, waiting) });
  let dbs: Waiting<DbsRestoreTask> | undefined;
  let computeNest: Waiting<ComputeNestRestoreTask> | undefined;
  return {
    dbs() {
      dbs ??= made(dbsTaskSource(client()));
      return dbs;
    },
    computeNest() {
      computeNest ??= made(computeNestTaskSource(client()));
      return computeNest;
    },
  };
}
