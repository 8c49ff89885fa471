import { MAX_PAGE_SIZE } from '../../../api/filters';
import type { RequestOf } from '../../../api/operation';
import {
  describeRestoreJobs2,
  RESTORE_JOB_FILTER_KEYS,
  type RestoreJob,
  restoreJobFields,
} from '../../../api/operations/describe-restore-jobs2';
import { RESTORE_JOB_STATUSES, verdictOf } from '../../../api/restore-job-status';
import { RESTORE_TYPES, SOURCE_TYPES } from '../../../api/restore-types';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkOneOf, warnUnlessKnown } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import type { KeyKind } from '../filters/condition';
import { checkFilterBlocks, checkFilterCount, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { providerConditions, serviceFilters } from '../filters/service-filters';
import { checkSpan } from '../list/check-span';
import { type ListContext, listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { type JobsConfig, type JobsQuery, type JobsState, schema, typedFilters } from './schema';

/** The data source `alirestore_jobs`: restore jobs, and how they ended. */
export const jobs = listDataSource({
  entries: 'restore jobs',
  schema,
  check: checkJobs,
  list: listJobs,
  timeOf: ({ createdTime }: ListedJob<ReturnType<typeof toValue>>) => createdTime,
  idOf: ({ id }) => id,
  toState: (listed) => ({ jobs: listed.map(({ value }) => value) }),
});

function listJobs(config: JobsState, context: ListContext) {
  return readJobs(config, context, toValue);
}

/** Reads the jobs that are asked for, each in the form that is wanted: the answer itself is dropped, since there may be ten thousand. */
export function readJobs<V>(
  config: JobsQuery,
  { configured, stop }: ListContext,
  toValue: (job: RestoreJob) => V,
): Promise<readonly ListedJob<V>[]> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_PAGE_SIZE };
  const isWanted = meetsAll(providerConditions(config, typedFilters), restoreJobFields);
  const toListed = (job: RestoreJob): ListedJob<V> => ({
    id: job.RestoreId,
    createdTime: job.CreatedTime,
    isWanted: isWanted(job),
    value: toValue(job),
  });
  return readPages<ListedJob<V>>({
    action: describeRestoreJobs2.action,
    idOf: (job) => job.id,
    keep: (job) => job.isWanted,
    ...limitOf(config),
    async page(PageNumber) {
      const answer = await client.call(describeRestoreJobs2, { ...request, PageNumber }, { signal: stop });
      const { RestoreJobs, TotalCount } = answer.body;
      const jobsOfAnswer = RestoreJobs?.RestoreJob;
      const listed = listedEntries(describeRestoreJobs2, answer, 'RestoreJobs', jobsOfAnswer, TotalCount);
      return { ...listed, entries: listed.entries.map(toListed) };
    },
  });
}

/** What the service is asked for each page. */
function toRequest(config: JobsQuery): RequestOf<typeof describeRestoreJobs2> {
  const filters = serviceFilters(config, typedFilters, keyKinds);
  return {
    ...(config.restore_type !== null && { RestoreType: config.restore_type }),
    ...(config.edition !== null && { Edition: config.edition }),
    ...(filters.length > 0 && { Filters: filters }),
  };
}

function toValue(job: RestoreJob) {
  return { ...responseValues(restoreJobFields, job), verdict: verdictOf(job.Status) };
}

interface ListedJob<V> {
  readonly id: string | undefined;
  readonly createdTime: RestoreJob['CreatedTime'];
  readonly isWanted: boolean;
  readonly value: V;
}

/** The keys of filter blocks. */
const keyKinds: Readonly<Record<string, KeyKind>> = Object.fromEntries(
  RESTORE_JOB_FILTER_KEYS.map((key) => [key, key === 'CompleteTime' ? 'time' : 'text']),
);

export function checkJobs(config: Omit<JobsConfig, 'ids' | 'jobs'>): readonly Diagnostic[] {
  return [
    ...warnUnlessKnown(config, 'restore_type', RESTORE_TYPES),
    ...checkOneOf(config, 'edition', describeRestoreJobs2.parameters.Edition.values),
    ...checkOneOf(config, 'status', RESTORE_JOB_STATUSES),
    ...checkOneOf(config, 'source_type', SOURCE_TYPES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds, withoutIn: ['CompleteTime'] }),
    ...checkFilterCount(config, typedFilters),
  ];
}
