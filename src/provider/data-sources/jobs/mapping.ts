import type { RequestOf } from '../../../api/operation';
import {
  type describeRestoreJobs2,
  type RestoreJob,
  restoreJobFields,
} from '../../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../api/restore-job-status';
import { responseValues } from '../../values/response-values';
import { newestFirst } from '../newest-first';
import { serviceFilters } from '../service-filters';
import { keyKinds } from './checks';
import { type JobsState, typedFilters } from './schema';

export type JobsRequest = RequestOf<typeof describeRestoreJobs2>;

/** What the service is asked for each page. */
export function toRequest(config: JobsState): JobsRequest {
  const filters = serviceFilters(config, typedFilters, keyKinds);
  return {
    ...(config.restore_type !== null && { RestoreType: config.restore_type }),
    ...(config.edition !== null && { Edition: config.edition }),
    ...(filters.length > 0 && { Filters: filters }),
  };
}

/** A job in the form that the state has; the answer itself is dropped at once, since there may be ten thousand. */
export function toListed(job: RestoreJob, isWanted: boolean) {
  const value = { ...responseValues(restoreJobFields, job), verdict: verdictOf(job.Status) };
  return { id: job.RestoreId, createdTime: job.CreatedTime, isWanted, value };
}

export type ListedJob = ReturnType<typeof toListed>;

export function toState(jobs: readonly ListedJob[], config: JobsState): JobsState {
  const listed = newestFirst(
    jobs,
    (job) => job.createdTime,
    (job) => job.id,
  ).slice(0, Number(config.max_results ?? jobs.length));
  return { ...config, ids: listed.flatMap(({ id }) => id ?? []), jobs: listed.map(({ value }) => value) };
}
