import { type DbsRestoreTask, dbsVerdictOf } from '../api/dbs-restore-task-status';
import { describePreCheckProgressList } from '../api/operations/describe-pre-check-progress-list';
import {
  describeRestoreTaskList,
  MAX_DBS_PAGE_SIZE,
  type RestoreTaskDetail,
} from '../api/operations/describe-restore-task-list';
import type { CloudClient } from '../cloud/cloud-client';
import { CloudError } from '../cloud/cloud-error';
import { inBatches } from './in-batches';
import type { Look, LookOptions, Source } from './look';

/** Progress that the service calls complete. */
const FULL_PROGRESS = 100;

/** Looks restore tasks of Database Backup up by their ids. */
export function dbsTaskSource(client: CloudClient): Source<DbsRestoreTask> {
  return { look: (ids, options) => inBatches(ids, MAX_DBS_PAGE_SIZE, (batch) => lookAtBatch(client, batch, options)) };
}

/** A batch is one page: no more ids are asked for than that holds. */
async function lookAtBatch(client: CloudClient, ids: readonly string[], options: LookOptions) {
  const request = { RestoreTaskId: ids.join(','), PageNum: 0, PageSize: MAX_DBS_PAGE_SIZE };
  const { body, requestId } = await client.call(describeRestoreTaskList, request, options);
  const tasks = (body.Items?.RestoreTaskDetail ?? []).filter((task) => ids.includes(task.RestoreTaskId ?? ''));
  const checked = await Promise.all(tasks.map((task) => withPreChecks(client, task, options)));
  return checked.map((task) => toLook(task, requestId));
}

/** A task that is `init` may wait for its start, be checked, or have failed its precheck: nothing else tells. */
export async function withPreChecks(
  client: CloudClient,
  task: RestoreTaskDetail,
  options: LookOptions,
): Promise<DbsRestoreTask> {
  if (task.RestoreStatus !== 'init') return task;
  const { Status, Items } = await preCheckOf(client, task.RestoreTaskId as string, options);
  return { ...task, ...(Status && { preCheckStatus: Status }), preChecks: Items?.PreCheckProgressDetail ?? [] };
}

/** Of a task that was not started there may be no precheck to tell of. */
async function preCheckOf(client: CloudClient, RestoreTaskId: string, options: LookOptions) {
  try {
    return (await client.call(describePreCheckProgressList, { RestoreTaskId }, options)).body;
  } catch (fault) {
    if (fault instanceof CloudError && ['notFound', 'invalid'].includes(fault.category)) return {};
    throw fault;
  }
}

function toLook(task: DbsRestoreTask, requestId: string | undefined): [string, Look<DbsRestoreTask>] {
  const look: Look<DbsRestoreTask> = {
    status: task.RestoreStatus,
    verdict: dbsVerdictOf(task),
    entry: task,
    ...(task.FullDataRestoreProgress !== undefined && {
      progress: Number(task.FullDataRestoreProgress) / FULL_PROGRESS,
    }),
    ...(requestId && { requestId }),
  };
  return [task.RestoreTaskId as string, look];
}
