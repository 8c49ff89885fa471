import { parseTime } from '../../../amounts/time';
import {
  COMPUTE_NEST_RESTORE_TASK_STATUSES,
  computeNestVerdictOf,
} from '../../../api/compute-nest-restore-task-status';
import { COMPUTE_NEST_REGIONS } from '../../../api/default-host';
import type { RequestOf } from '../../../api/operation';
import {
  type ComputeNestRestoreTask,
  computeNestRestoreTaskFields,
  listRestoreTasks,
  MAX_COMPUTE_NEST_RESULTS,
} from '../../../api/operations/list-restore-tasks';
import type { CloudClient } from '../../../cloud/cloud-client';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readTokenPages } from '../../../cloud/paging/read-token-pages';
import { type Diagnostic, DiagnosticsError, errorDiagnostic, hasErrors } from '../../../plugin/diagnostic';
import { checkOneOf } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import { computeNestFilters } from '../filters/compute-nest-filters';
import { blockConditions, type Condition, typedConditions } from '../filters/condition';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { checkSpan } from '../list/check-span';
import { type ListContext, listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { type ComputeNestTasksConfig, type ComputeNestTasksQuery, keyKinds, schema, typedFilters } from './schema';

/** The data source `alirestore_compute_nest_restore_tasks`: restores of service instances, and their verdicts. */
export const computeNestRestoreTasks = listDataSource({
  entries: 'restore tasks of Compute Nest',
  schema,
  check: checkComputeNestTasks,
  list: listComputeNestTasks,
  timeOf: (task: ComputeNestRestoreTask) => parseTime(task.CreateTime ?? ''),
  idOf: (task) => task.RestoreTaskId,
  toState: (listed) => ({
    restore_tasks: listed.map((task) => ({
      ...responseValues(computeNestRestoreTaskFields, task),
      verdict: computeNestVerdictOf(task.Status),
    })),
  }),
});

export function listComputeNestTasks(
  config: ComputeNestTasksQuery,
  { configured, stop }: ListContext,
): Promise<readonly ComputeNestRestoreTask[]> {
  const client = configured.client();
  const misplaced = checkRegion(client);
  if (hasErrors(misplaced)) throw new DiagnosticsError(misplaced);
  const request = { ...toRequest(config), MaxResults: MAX_COMPUTE_NEST_RESULTS };
  return readTokenPages<ComputeNestRestoreTask>({
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
}

function conditionsOf(config: ComputeNestTasksQuery): Condition[] {
  return [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
}

/** What the service is asked for each page. */
function toRequest(config: ComputeNestTasksQuery): Pick<RequestOf<typeof listRestoreTasks>, 'Filter'> {
  const filters = computeNestFilters(conditionsOf(config), ['RestoreTaskId', 'ServiceInstanceId', 'Status']);
  return { Filter: filters.length > 0 ? filters : [EVERYTHING] };
}

/** The service wants a filter where nobody asks for one; its values are optional. A list of statuses would hide new ones. */
const EVERYTHING = { Name: 'Status' } as const;

export function checkComputeNestTasks(
  config: Omit<ComputeNestTasksConfig, 'ids' | 'restore_tasks'>,
): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'status', COMPUTE_NEST_RESTORE_TASK_STATUSES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}

/** A configured endpoint of one of the regions serves all others. The emulator serves the regions that the cloud does. */
export function checkRegion({ region, endpoint }: Pick<CloudClient, 'region' | 'endpoint'>): Diagnostic[] {
  const { host } = new URL(endpoint('computenest'));
  if (COMPUTE_NEST_REGIONS.some((served) => served === region || host.includes(served))) return [];
  const detail = `Got region "${region}" in the provider block, expected one of ${COMPUTE_NEST_REGIONS.join(', ')}. Add a provider block with an alias and such a region, and name it here: provider = alirestore.<alias>.`;
  return [errorDiagnostic('Compute Nest is not in this region', detail)];
}
