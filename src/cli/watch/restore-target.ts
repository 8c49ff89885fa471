import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';

/** Where a job restores to, in as few words as will do: "i-0001abcd:/restore". */
export function restoreTarget(job: RestoreJob): string {
  const place = job.TargetInstanceId ?? job.TargetBucket ?? job.TargetFileSystemId ?? job.TargetInstanceName;
  const inside = job.TargetPath ?? job.TargetPrefix ?? job.TargetTableName;
  return [place, inside].filter(Boolean).join(':') || 'a new target';
}
