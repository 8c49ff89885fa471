import type { RestoreJob } from '../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES } from '../api/restore-job-status';
import type { CloudClient } from '../cloud/cloud-client';
import type { Look, LookOptions } from './look';
import { listRestoreJobs, type RestoreJobList } from './restore-job-list';
import { toLook } from './restore-job-source';

/** More entries would cost more calls than looking the wanted jobs up by their ids. */
const MAX_ENTRIES = 3_960;

/** Reads the jobs of a list that have not ended, or have ended since a time in epoch seconds, with a call for each 99. */
export type Sweep<T> = (sinceSeconds: number, options: LookOptions) => Promise<ReadonlyMap<string, Look<T>>>;

/** Those that have not ended are read first: what ends meanwhile is then found among those that have. */
export function restoreJobSweep(client: CloudClient, list: RestoreJobList): Sweep<RestoreJob> {
  return async (sinceSeconds, options) => {
    const pending = { Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES };
    const ended = { Key: 'CompleteTime', Operator: 'GREATER_THAN_OR_EQUAL', Values: [String(sinceSeconds)] };
    const found = new Map<string, Look<RestoreJob>>();
    for (const filter of [pending, ended]) {
      const { jobs, requestId } = await listRestoreJobs(client, list, [filter], { ...options, limit: MAX_ENTRIES });
      for (const job of jobs) found.set(job.RestoreId ?? '', toLook(job, requestId));
    }
    return found;
  };
}
