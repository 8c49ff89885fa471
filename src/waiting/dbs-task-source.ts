import { dbsVerdictOf } from '../api/dbs-restore-task-status';
import {
  describeRestoreTaskList,
  MAX_DBS_PAGE_SIZE,
  type RestoreTaskDetail,
} from '../api/operations/describe-restore-task-list';
import type { CloudClient } from '../cloud/cloud-client';
import { inBatches } from './in-batches';
import type { Look, LookOptions, Source } from './look';

/** Progress that the service calls complete. */
const FULL_PROGRESS = 100;

/** Looks restore tasks of Database Backup up by their ids. */
export function dbsTaskSource(client: CloudClient): Source<RestoreTaskDetail> {
  return { look: (ids, options) => inBatches(ids, MAX_DBS_PAGE_SIZE, (batch) => lookAtBatch(client, batch, options)) };
}

/** A batch is one page: no more ids are asked for than that holds. */
async function lookAtBatch(client: CloudClient, ids: readonly string[], options: LookOptions) {
  const request = { RestoreTaskId: ids.join(','), PageNum: 0, PageSize: MAX_DBS_PAGE_SIZE };
  const { body, requestId } = await client.call(describeRestoreTaskList, request, options);
  const tasks = body.Items?.RestoreTaskDetail ?? [];
  return tasks.filter((task) => ids.includes(task.RestoreTaskId ?? '')).map((task) => toLook(task, requestId));
}

function toLook(task: RestoreTaskDetail, requestId: string | undefined): [string, Look<RestoreTaskDetail>] {
  const look: Look<RestoreTaskDetail> = {
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
