import { COMPUTE_NEST_REGIONS } from '../../api/default-host';
import type { RequestOf } from '../../api/operation';
import {
  type COMPUTE_NEST_FILTER_NAMES,
  computeNestRestoreTaskFields,
  type listRestoreTasks,
  MAX_COMPUTE_NEST_FILTER_VALUES,
} from '../../api/operations/list-restore-tasks';
import { apiError, invalidParameter, missingParameter } from '../http/api-error';
import { computeNestTaskAt } from '../restore-tasks/compute-nest-task-at';
import { type ComputeNestRestoreTaskEntry, knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { readPageToken, writePageToken } from '../store/page-token';
import { DEFAULT_REGION } from './defaults';
import type { Handler } from './handler';

type Filter = NonNullable<RequestOf<typeof listRestoreTasks>['Filter']>[number];
type FilterName = (typeof COMPUTE_NEST_FILTER_NAMES)[number];

const DEFAULT_RESULTS = 20;

/** Lists restore tasks, newest first. The service is in two regions only; the last page has an empty token. */
export const handleListRestoreTasks: Handler<typeof listRestoreTasks> = (request, service, parameters) => {
  const { MaxResults = DEFAULT_RESULTS, NextToken, Filter = [] } = request;
  checkRegion(parameters.get('RegionId') ?? service.scenario.region ?? DEFAULT_REGION);
  const nowMs = service.clock.now();
  const passes = createPredicate(Filter);
  const { entries, totalCount, next } = service.inventory.computeNestRestoreTasks.list({
    order: { by: 'CreateTime', descending: true },
    after: readPageToken(NextToken),
    size: MaxResults,
    matches: (task) => passes(computeNestTaskAt(task, nowMs)),
  });
  return {
    TotalCount: totalCount,
    MaxResults,
    NextToken: next ? writePageToken(next) : '',
    RestoreTasks: entries.map((task) =>
      answerEntry(computeNestRestoreTaskFields, computeNestTaskAt(task, nowMs), knownMembers.computeNestRestoreTasks),
    ),
  };
};

function checkRegion(region: string): void {
  if (COMPUTE_NEST_REGIONS.includes(region)) return;
  const served = COMPUTE_NEST_REGIONS.join(' and ');
  throw apiError('InvalidApi.NotFound', `Compute Nest is not in the region ${region}, only in ${served}.`);
}

function createPredicate(filters: readonly Filter[]): (task: ComputeNestRestoreTaskEntry) => boolean {
  const conditions = filters.map(({ Name, Value = [] }, i) => {
    if (!Name) throw missingParameter(`Filter.${i + 1}.Name`);
    if (Value.length > MAX_COMPUTE_NEST_FILTER_VALUES) {
      throw invalidParameter(
        `Filter.${i + 1}.Value`,
        `${Value.length} values`,
        `at most ${MAX_COMPUTE_NEST_FILTER_VALUES}`,
      );
    }
    return { name: Name as FilterName, values: new Set(Value) }; // its values are checked with the other parameters
  });
  // A name without values is no condition: clients that must send a filter send an empty one.
  const given = conditions.filter(({ values }) => values.size > 0);
  return (task) => given.every(({ name, values }) => values.has(task[name] ?? ''));
}
