import { computeNestVerdictOf } from '../../../api/compute-nest-restore-task-status';
import type { RequestOf } from '../../../api/operation';
import {
  COMPUTE_NEST_FILTER_NAMES,
  type ComputeNestRestoreTask,
  computeNestRestoreTaskFields,
  type listRestoreTasks,
  MAX_COMPUTE_NEST_FILTER_VALUES,
  MAX_COMPUTE_NEST_FILTERS,
} from '../../../api/operations/list-restore-tasks';
import { responseValues } from '../../values/response-values';
import { parseTime } from '../../values/time';
import { blockConditions, type Condition, typedConditions } from '../condition';
import { newestFirst } from '../newest-first';
import { type ComputeNestTasksState, keyKinds, typedFilters } from './schema';

export function conditionsOf(config: ComputeNestTasksState): Condition[] {
  return [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
}

/**
 * What the service is asked for each page: as much as it can filter. All conditions are looked at again in its answers, so
 * that what it cannot filter, or has no room for, is left out there.
 */
export function toRequest(config: ComputeNestTasksState): Pick<RequestOf<typeof listRestoreTasks>, 'Filter'> {
  const filters = conditionsOf(config)
    .filter(isServiceFilter)
    .slice(0, MAX_COMPUTE_NEST_FILTERS)
    .map(({ key, values }) => ({ Name: key, Value: values }));
  return { Filter: filters.length > 0 ? filters : [EVERYTHING] };
}

/** The service wants a filter where nobody asks for one; its values are optional. A list of statuses would hide new ones. */
const EVERYTHING = { Name: 'Status' } as const;

/** How it compares times is not documented, and it compares by equality alone. */
function isServiceFilter({ key, operator, values }: Condition): boolean {
  const isName = (COMPUTE_NEST_FILTER_NAMES as readonly string[]).includes(key) && keyKinds[key] === 'text';
  return isName && ['EQUAL', 'IN'].includes(operator) && values.length <= MAX_COMPUTE_NEST_FILTER_VALUES;
}

export function toState(
  tasks: readonly ComputeNestRestoreTask[],
  config: ComputeNestTasksState,
): ComputeNestTasksState {
  const listed = newestFirst(
    tasks,
    (task) => parseTime(task.CreateTime ?? ''),
    (task) => task.RestoreTaskId,
  ).slice(0, Number(config.max_results ?? tasks.length));
  return {
    ...config,
    ids: listed.flatMap((task) => task.RestoreTaskId ?? []),
    restore_tasks: listed.map((task) => ({
      ...responseValues(computeNestRestoreTaskFields, task),
      verdict: computeNestVerdictOf(task.Status),
    })),
  };
}
