import type { ValueOf } from '../../api/field';
import type { filter } from '../../api/filters';
import type { BACKUP_JOB_FILTER_KEYS } from '../../api/operations/describe-backup-jobs2';
import type { BackupJobEntry } from '../scenario/inventory-schema';
import { type FilterKey, readConditions, toPredicate } from './conditions';

type Key = (typeof BACKUP_JOB_FILTER_KEYS)[number];

interface FilterFacts {
  readonly region: string;
}

const toTime = (time: string | number | undefined) => (time === undefined ? undefined : Number(time));

const keys: Record<Key, FilterKey<BackupJobEntry, FilterFacts>> = {
  RegionId: { value: (_, { region }) => region },
  PlanId: { value: (job) => job.PlanId },
  JobId: { value: (job) => job.JobId },
  VaultId: { value: (job) => job.VaultId },
  InstanceId: { value: (job) => job.InstanceId },
  Bucket: { value: (job) => job.Bucket },
  FileSystemId: { value: (job) => job.FileSystemId },
  Status: { value: (job) => job.Status },
  CreatedTime: { time: true, value: (job) => toTime(job.CreatedTime) },
  CompleteTime: { time: true, refusesIn: true, value: (job) => toTime(job.CompleteTime) },
  InstanceName: { value: (job) => job.InstanceName },
};

/** Checks the filters of a call and makes one predicate of them: all must match. */
export function createBackupJobFilter(
  filters: readonly ValueOf<typeof filter>[],
  facts: FilterFacts,
): (job: BackupJobEntry) => boolean {
  return toPredicate(readConditions(filters, keys), keys, facts);
}
