import { computeNestBackupFields, type listBackups } from '../../api/operations/list-backups';
import { createComputeNestFilter } from '../filters/compute-nest-filter';
import { knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { readPageToken, writePageToken } from '../store/page-token';
import { checkComputeNestRegion } from './check-compute-nest-region';
import { DEFAULT_COMPUTE_NEST_RESULTS } from './defaults';
import type { Handler } from './handler';

const FILTER_NAMES = Object.keys(computeNestBackupFields);

/** Lists backups of service instances, newest first. The last page has an empty token. */
export const handleListBackups: Handler<typeof listBackups> = (request, service, parameters) => {
  const { MaxResults = DEFAULT_COMPUTE_NEST_RESULTS, NextToken, Filter = [] } = request;
  checkComputeNestRegion(parameters, service);
  const { entries, totalCount, next } = service.inventory.computeNestBackups.list({
    order: { by: 'CreateTime', descending: true },
    after: readPageToken(NextToken),
    size: MaxResults,
    matches: createComputeNestFilter(Filter, FILTER_NAMES),
  });
  return {
    TotalCount: totalCount,
    MaxResults,
    NextToken: next ? writePageToken(next) : '',
    Backups: entries.map((backup) => answerEntry(computeNestBackupFields, backup, knownMembers.computeNestBackups)),
  };
};
