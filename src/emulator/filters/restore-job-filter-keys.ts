import type { RESTORE_JOB_FILTER_KEYS } from '../../api/operations/describe-restore-jobs2';
import { endMs, type RestoreJobRecord, restoreJobStatus } from '../restore-jobs/restore-job-record';
import type { FilterKey } from './conditions';

export type RestoreJobFilterKey = (typeof RESTORE_JOB_FILTER_KEYS)[number];

interface FilterFacts {
  readonly nowMs: number;
  readonly region: string;
}

/**
 * What each key compares. The page's texts for InstanceId, Bucket and FileSystemId are those of backup jobs; here they
 * mean the target. PlanId and JobId are known only of snapshots that the scenario declares.
 */
export const restoreJobFilterKeys: Record<RestoreJobFilterKey, FilterKey<RestoreJobRecord, FilterFacts>> = {
  RegionId: { value: (_, { region }) => region },
  PlanId: { value: ({ snapshot }) => snapshot?.PlanId },
  JobId: { value: ({ snapshot }) => snapshot?.JobId },
  VaultId: { value: ({ request }) => request.VaultId },
  InstanceId: { value: ({ request }) => request.TargetInstanceId },
  Bucket: { value: ({ request }) => request.TargetBucket },
  FileSystemId: { value: ({ request }) => request.TargetFileSystemId },
  Status: { value: (job, { nowMs }) => restoreJobStatus(job, nowMs) },
  CompleteTime: {
    time: true,
    refusesIn: true,
    value(job, { nowMs }) {
      const ms = endMs(job);
      return ms <= nowMs ? Math.floor(ms / 1000) : undefined;
    },
  },
  restoreId: { value: ({ RestoreId }) => RestoreId },
  vaultId: { value: ({ request }) => request.VaultId },
  sourceType: { value: ({ request }) => request.SourceType },
  targetBucket: { value: ({ request }) => request.TargetBucket },
  targetFileSystemId: { value: ({ request }) => request.TargetFileSystemId },
  targetInstanceId: { value: ({ request }) => request.TargetInstanceId },
};
