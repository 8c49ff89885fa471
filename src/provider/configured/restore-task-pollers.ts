import type { DbsRestoreTask } from '../../api/dbs-restore-task-status';
import type { ComputeNestRestoreTask } from '../../api/operations/list-restore-tasks';
import { computeNestTaskSource } from '../../waiting/compute-nest-task-source';
import { dbsTaskSource } from '../../waiting/dbs-task-source';
import type { Source } from '../../waiting/look';
import { createPoller } from '../../waiting/poller';
import { createRefresh, type Refresh } from '../../waiting/refresh';
import type { Waiting } from '../../waiting/wait';
import type { PollerSettings } from './restore-job-pollers';

/** The restore tasks of one service. */
export interface RestoreTaskPoller<T> extends Waiting<T> {
  readonly refresh: Refresh<T>;
}

/** Hands out the one poller of each service that has restore tasks. */
export interface RestoreTaskPollers {
  dbs(): RestoreTaskPoller<DbsRestoreTask>;
  computeNest(): RestoreTaskPoller<ComputeNestRestoreTask>;
}

export interface TaskPollerSettings extends Omit<PollerSettings, 'expected'> {
  /** Ids of tasks that a refresh is likely to ask for, by the type of their resource. */
  readonly expected: (resourceType: string) => readonly string[];
}

/** Their lists cannot be read by when a task has ended, so tasks are looked up by their ids alone. */
const WITHOUT_SWEEP = { pending: async () => new Map(), ended: async () => new Map() };

export function createRestoreTaskPollers({ client, expected, ...waiting }: TaskPollerSettings): RestoreTaskPollers {
  function made<T>(source: Source<T>, resourceType: string): RestoreTaskPoller<T> {
    const poller = { ...waiting, poller: createPoller(source, waiting) };
    const settings = { waiting: poller, sweep: WITHOUT_SWEEP, expected: () => expected(resourceType) };
    return { ...poller, refresh: createRefresh<T>(settings) };
  }
  let dbs: RestoreTaskPoller<DbsRestoreTask> | undefined;
  let computeNest: RestoreTaskPoller<ComputeNestRestoreTask> | undefined;
  return {
    dbs() {
      dbs ??= made(dbsTaskSource(client()), 'alirestore_dbs_restore_task');
      return dbs;
    },
    computeNest() {
      computeNest ??= made(computeNestTaskSource(client()), 'alirestore_compute_nest_restore_task');
      return computeNest;
    },
  };
}
