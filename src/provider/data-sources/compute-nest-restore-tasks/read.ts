import {
  type ComputeNestRestoreTask,
  computeNestRestoreTaskFields,
  listRestoreTasks,
  MAX_COMPUTE_NEST_RESULTS,
} from '../../../api/operations/list-restore-tasks';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readTokenPages } from '../../../cloud/paging/read-token-pages';
import { DiagnosticsError, hasErrors } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { meetsAll } from '../field-conditions';
import { limitOf } from '../max-results';
import { checkRegion } from './checks';
import { conditionsOf, toRequest, toState } from './mapping';
import { type ComputeNestTasksState, keyKinds } from './schema';

export async function readComputeNestTasks(
  config: ComputeNestTasksState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<ComputeNestTasksState> {
  const client = configured.client();
  const misplaced = checkRegion(client);
  if (hasErrors(misplaced)) throw new DiagnosticsError(misplaced);
  const request = { ...toRequest(config), MaxResults: MAX_COMPUTE_NEST_RESULTS };
  const tasks = await readTokenPages<ComputeNestRestoreTask>({
    action: listRestoreTasks.action,
    idOf: (task) => task.RestoreTaskId,
    keep: meetsAll(conditionsOf(config), computeNestRestoreTaskFields, keyKinds),
    ...limitOf(config),
    async page(token) {
      // The service wants a token on the first page, too: an empty one.
      const answer = await client.call(listRestoreTasks, { ...request, NextToken: token ?? '' }, { signal: stop });
      const { RestoreTasks, TotalCount, NextToken } = answer.body;
      const listed = listedEntries(listRestoreTasks, answer, 'RestoreTasks', RestoreTasks, TotalCount);
      return { ...listed, ...(NextToken && { nextToken: NextToken }) };
    },
  });
  return toState(tasks, config);
}
