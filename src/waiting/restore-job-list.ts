import { MAX_PAGE_SIZE } from '../api/filters';
import type { RequestOf } from '../api/operation';
import { describeRestoreJobs2, type RestoreJob } from '../api/operations/describe-restore-jobs2';
import type { CloudClient } from '../cloud/cloud-client';
import { listedEntries } from '../cloud/paging/listed-entries';
import { readPages } from '../cloud/paging/read-pages';
import type { LookOptions } from './look';

/** What divides the service's restore jobs into lists: a call lists one type, of one edition. */
export interface RestoreJobList {
  readonly restoreType: string;
  /** The service assumes STANDARD. */
  readonly edition?: string;
}

export type Filter = NonNullable<RequestOf<typeof describeRestoreJobs2>['Filters']>[number];

export interface ListedJobs {
  readonly jobs: readonly RestoreJob[];
  /** Of the last page that was read. */
  readonly requestId?: string;
}

export interface ListOptions extends LookOptions {
  /** Reading ends when there are so many; there is no limit when absent. */
  readonly limit?: number;
}

/**
 * All restore jobs of a list that meet the filters, from all pages. An answer that is incomplete or contradicts itself is
 * an error: a job that it leaves out would be started a second time.
 */
export async function listRestoreJobs(
  client: CloudClient,
  list: RestoreJobList,
  filters: readonly Filter[],
  { limit, ...options }: ListOptions = {},
): Promise<ListedJobs> {
  let requestId: string | undefined;
  const jobs = await readPages<RestoreJob>({
    action: describeRestoreJobs2.action,
    idOf: (job) => job.RestoreId,
    ...(limit !== undefined && { limit }),
    page: async (number, isFurtherPage) => {
      const request = pageRequest(list, filters, number);
      const answer = await client.call(describeRestoreJobs2, request, { ...options, isFurtherPage });
      requestId = answer.requestId;
      const { RestoreJobs, TotalCount } = answer.body;
      return listedEntries(describeRestoreJobs2, answer, 'RestoreJobs', RestoreJobs?.RestoreJob, TotalCount);
    },
  });
  return { jobs, ...(requestId && { requestId }) };
}

/** How many restore jobs of a list meet the filters. */
export async function countRestoreJobs(
  client: CloudClient,
  list: RestoreJobList,
  filters: readonly Filter[],
  options: LookOptions,
): Promise<number> {
  const request = { ...pageRequest(list, filters, 1), PageSize: 1 };
  const { body } = await client.call(describeRestoreJobs2, request, options);
  return body.TotalCount ?? Number.POSITIVE_INFINITY;
}

function pageRequest({ restoreType, edition }: RestoreJobList, filters: readonly Filter[], pageNumber: number) {
  return {
    RestoreType: restoreType,
    PageNumber: pageNumber,
    PageSize: MAX_PAGE_SIZE,
    ...(filters.length > 0 && { Filters: filters }),
    ...(edition && { Edition: edition }),
  };
}
