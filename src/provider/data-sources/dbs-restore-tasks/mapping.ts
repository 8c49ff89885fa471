import { dbsVerdictOf } from '../../../api/dbs-restore-task-status';
import type { RequestOf } from '../../../api/operation';
import {
  type describeRestoreTaskList,
  type RestoreTaskDetail,
  restoreTaskDetailFields,
} from '../../../api/operations/describe-restore-task-list';
import { responseValues } from '../../values/response-values';
import { parseTime } from '../../values/time';
import { newestFirst } from '../newest-first';
import type { DbsTasksState } from './schema';

/** What the service is asked for each page. Its times are in milliseconds. */
export function toRequest(config: DbsTasksState): RequestOf<typeof describeRestoreTaskList> {
  const request = {
    BackupPlanId: config.backup_plan_id,
    RestoreTaskId: config.restore_task_ids?.join(',') ?? null,
    StartTimestamp: milliseconds(config.start_timestamp),
    EndTimestamp: milliseconds(config.end_timestamp),
    ClientToken: config.client_token,
    OwnerId: config.owner_id,
  };
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
}

function milliseconds(time: string | null): number | null {
  const seconds = parseTime(time ?? '');
  return seconds === undefined ? null : seconds * 1000;
}

export function toState(tasks: readonly RestoreTaskDetail[], config: DbsTasksState): DbsTasksState {
  const listed = newestFirst(
    tasks,
    (task) => task.RestoreTaskCreateTime,
    (task) => task.RestoreTaskId,
  ).slice(0, Number(config.max_results ?? tasks.length));
  return {
    ...config,
    ids: listed.flatMap((task) => task.RestoreTaskId ?? []),
    restore_tasks: listed.map((task) => ({
      ...responseValues(restoreTaskDetailFields, task),
      verdict: dbsVerdictOf(task),
    })),
  };
}
