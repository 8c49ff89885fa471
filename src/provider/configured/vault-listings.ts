import { describeRestoreJobs2, type RestoreJob } from '../../api/operations/describe-restore-jobs2';
import { PENDING_STATUSES, verdictOf } from '../../api/restore-job-status';
import type { Clock } from '../../clock';
import type { CloudClient } from '../../cloud/cloud-client';
import { listRestoreJobs, type RestoreJobList } from '../../waiting/restore-job-list';
import { createListings, type Listings } from './listings';

/** Where restore jobs with the same inputs can be: in one list, and in one vault of that. */
export interface JobPlace {
  readonly list: RestoreJobList;
  readonly vaultId: string;
}

/** What tells jobs apart that are no twins. */
export type JobLooks = Pick<
  RestoreJob,
  'SnapshotId' | 'TargetInstanceId' | 'TargetPath' | 'TargetBucket' | 'TargetPrefix'
>;

export type VaultListings = Listings<JobPlace, RestoreJob, JobLooks>;

export function createVaultListings(client: () => CloudClient, clock: Clock): VaultListings {
  return createListings<JobPlace, RestoreJob, JobLooks>({
    clock,
    action: describeRestoreJobs2.action,
    keyOf: ({ list: { restoreType, edition }, vaultId }) => [restoreType, edition, vaultId].join(' '),
    async list({ list, vaultId }, pendingOnly, options) {
      const ofVault = { Key: 'VaultId', Operator: 'IN', Values: [vaultId] };
      const stillPending = { Key: 'Status', Operator: 'IN', Values: PENDING_STATUSES };
      const filters = pendingOnly ? [ofVault, stillPending] : [ofVault];
      return (await listRestoreJobs(client(), list, filters, options)).jobs;
    },
    idOf: ({ RestoreId }) => RestoreId,
    hasEnded: ({ Status }) => verdictOf(Status) !== 'pending',
    // A snapshot that is not named may be any.
    looksOf: (job) => [looksOf(job), looksOf({ ...job, SnapshotId: undefined })],
    looksOfWanted: looksOf,
  });
}

function looksOf({ SnapshotId, TargetInstanceId, TargetPath, TargetBucket, TargetPrefix }: JobLooks): string {
  return [SnapshotId, TargetInstanceId, TargetPath, TargetBucket, TargetPrefix].map((part) => part || '').join('\n');
}
