import { computeNestVerdictOf } from '../api/compute-nest-restore-task-status';
import {
  type ComputeNestRestoreTask,
  listRestoreTasks,
  MAX_COMPUTE_NEST_FILTER_VALUES,
  MAX_COMPUTE_NEST_RESULTS,
} from '../api/operations/list-restore-tasks';
import type { CloudClient } from '../cloud/cloud-client';
import { readTokenPages } from '../cloud/paging/read-token-pages';
import { inBatches } from './in-batches';
import type { Look, LookOptions, Source } from './look';

/** Looks restore tasks of Compute Nest up by their ids. */
export function computeNestTaskSource(client: CloudClient): Source<ComputeNestRestoreTask> {
  return {
    look: (ids, options) =>
      inBatches(ids, MAX_COMPUTE_NEST_FILTER_VALUES, (batch) => lookAtBatch(client, batch, options)),
  };
}

async function lookAtBatch(client: CloudClient, ids: readonly string[], options: LookOptions) {
  let requestId: string | undefined;
  const tasks = await readTokenPages<ComputeNestRestoreTask>({
    action: listRestoreTasks.action,
    idOf: (task) => task.RestoreTaskId,
    page: async (token) => {
      const request = {
        MaxResults: MAX_COMPUTE_NEST_RESULTS,
        Filter: [{ Name: 'RestoreTaskId', Value: ids }],
        NextToken: token ?? '', // the service wants one on the first page, too
      } as const;
      const answer = await client.call(listRestoreTasks, request, options);
      requestId = answer.requestId;
      const { RestoreTasks, NextToken, TotalCount } = answer.body;
      return {
        entries: RestoreTasks ?? [],
        ...(NextToken && { nextToken: NextToken }),
        ...(TotalCount !== undefined && { total: TotalCount }),
      };
    },
  });
  return tasks.filter((task) => ids.includes(task.RestoreTaskId ?? '')).map((task) => toLook(task, requestId));
}

function toLook(task: ComputeNestRestoreTask, requestId: string | undefined): [string, Look<ComputeNestRestoreTask>] {
  const look = { status: task.Status, verdict: computeNestVerdictOf(task.Status), entry: task };
  return [task.RestoreTaskId as string, { ...look, ...(requestId && { requestId }) }];
}
