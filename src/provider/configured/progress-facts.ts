import { bytesPerSecond } from '../../api/bytes-per-second';
import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { Look } from '../../waiting/look';
import { remainingAtAverage } from '../../waiting/next-interval';
import type { ProgressEntry } from './progress-file';

export type ProgressFacts = Pick<
  ProgressEntry,
  'bytes_done' | 'bytes_total' | 'bytes_per_second' | 'elapsed_seconds' | 'remaining_seconds' | 'error_message'
>;

/** How far a restore job is, by the clock of the service alone. What it does not tell is absent. */
export function restoreJobFacts({ entry: job, progress, verdict }: Look<RestoreJob>): ProgressFacts {
  const numbers = {
    bytes_done: numberOf(job.BytesDone),
    bytes_total: numberOf(job.BytesTotal),
    bytes_per_second: bytesPerSecond(job.Speed || undefined),
    elapsed_seconds: secondsBetween(job.CreatedTime, job.CompleteTime || job.UpdatedTime),
    remaining_seconds: verdict === 'pending' ? remainingSeconds(job, progress) : undefined,
  };
  const known = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(job.ErrorMessage && { error_message: job.ErrorMessage }) };
}

function remainingSeconds(job: RestoreJob, progress: number | undefined): number | undefined {
  const worked = secondsBetween(job.StartTime, job.UpdatedTime);
  return worked && progress ? Math.round(remainingAtAverage(worked, progress)) : undefined;
}

function numberOf(value: number | bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Zero is what the service writes for "not yet". */
function secondsBetween(start: number | bigint | undefined, end: number | bigint | undefined): number | undefined {
  return start && end ? Math.max(0, Number(end) - Number(start)) : undefined;
}
