import type { RequestOf } from '../../../api/operation';
import {
  type BackupJob,
  backupJobFields,
  type describeBackupJobs2,
} from '../../../api/operations/describe-backup-jobs2';
import { mapValues } from '../../../plugin/values/value-type';
import { responseValues } from '../../values/response-values';
import { newestFirst } from '../newest-first';
import { serviceFilters } from '../service-filters';
import { keyKinds } from './checks';
import { type Success, successState } from './last-success';
import { type BackupJobsState, typedFilters } from './schema';

export type BackupJobsRequest = RequestOf<typeof describeBackupJobs2>;

/** What the service is asked for each page. Its order is set, so that a bounded reading has the newest. */
export function toRequest(config: BackupJobsState): BackupJobsRequest {
  const filters = serviceFilters(config, typedFilters, keyKinds);
  return {
    SourceType: config.source_type ?? '',
    SortDirection: 'DESCEND',
    ...(config.edition !== null && { Edition: config.edition }),
    ...(filters.length > 0 && { Filters: filters }),
  };
}

/** The listed jobs in the order of the list, as many as are wanted. */
export function listedFirst(jobs: readonly BackupJob[], config: BackupJobsState): BackupJob[] {
  return newestFirst(
    jobs,
    (job) => job.CreatedTime,
    (job) => job.JobId,
  ).slice(0, Number(config.max_results ?? jobs.length));
}

export function toState(
  listed: readonly BackupJob[],
  successes: ReadonlyMap<string, Success>,
  config: BackupJobsState,
  nowMs: number,
): BackupJobsState {
  return {
    ...config,
    ids: listed.flatMap((job) => job.JobId ?? []),
    backup_jobs: listed.map((job) => responseValues(backupJobFields, job)),
    last_success: mapValues(Object.fromEntries(successes), (success) => successState(success, nowMs)),
  };
}
