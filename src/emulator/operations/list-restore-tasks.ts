import {
  COMPUTE_NEST_FILTER_NAMES,
  computeNestRestoreTaskFields,
  type listRestoreTasks,
} from '../../api/operations/list-restore-tasks';
import { createComputeNestFilter } from '../filters/compute-nest-filter';
import { computeNestTaskAt } from '../restore-tasks/compute-nest-task-at';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { readPageToken, writePageToken } from '../store/page-token';
import { checkComputeNestRegion } from './check-compute-nest-region';
import { DEFAULT_COMPUTE_NEST_RESULTS } from './defaults';
import type { Handler } from './handler';

/** Lists restore tasks, newest first. The last page has an empty token. */
export const handleListRestoreTasks: Handler<typeof listRestoreTasks> = (request, service, parameters) => {
  const { MaxResults = DEFAULT_COMPUTE_NEST_RESULTS, NextToken, Filter = [] } = request;
  checkComputeNestRegion(parameters, service);
  const nowMs = service.clock.now();
  const passes = createComputeNestFilter(Filter, COMPUTE_NEST_FILTER_NAMES);
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
