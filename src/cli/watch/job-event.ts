import { percentOf } from '../../amounts/percent-text';
import { bytesPerSecond } from '../../api/bytes-per-second';
import type { Verdict } from '../../api/restore-job-status';
import type { Service } from '../../policies/services';
import { elapsedMs, remainingMs, type WatchedJob, watchedTarget } from './watched-job';

/** One line of JSON about a job, in the names that the provider's progress file uses, too. */
export interface JobEvent {
  /** RFC 3339. */
  readonly time: string;
  readonly event: 'changed' | 'ended';
  readonly service: Service;
  readonly id: string;
  /** Only jobs of Cloud Backup have one. */
  readonly restore_type: string | null;
  /** Or the backup set, or the backup. */
  readonly snapshot_id: string | null;
  /** Where to: "i-0001abcd:/restore". */
  readonly target: string;
  readonly status: string;
  readonly verdict: Verdict;
  /** From 0 to 100; null where the service tells none. */
  readonly progress_percent: number | null;
  readonly bytes_done: number | null;
  readonly bytes_total: number | null;
  readonly bytes_per_second: number | null;
  readonly elapsed_seconds: number | null;
  /** Estimated. */
  readonly remaining_seconds: number | null;
  /** What the service says of a job that did not end well. */
  readonly error_message: string | null;
  readonly request_id: string | null;
}

export function jobEvent(job: WatchedJob, nowMs: number): JobEvent {
  const { entry, verdict } = job;
  return {
    time: new Date(nowMs).toISOString(),
    event: verdict === 'pending' ? 'changed' : 'ended',
    service: job.service,
    id: job.id,
    restore_type: job.restoreType ?? null,
    snapshot_id: entry.SnapshotId ?? null,
    target: watchedTarget(entry),
    status: job.status,
    verdict,
    progress_percent: job.progress === undefined ? null : percentOf(job.progress),
    bytes_done: numberOrNull(entry.BytesDone),
    bytes_total: numberOrNull(entry.BytesTotal),
    bytes_per_second: bytesPerSecond(entry.Speed) ?? null,
    elapsed_seconds: secondsOrNull(elapsedMs(job, nowMs)),
    remaining_seconds: secondsOrNull(remainingMs(job, nowMs)),
    error_message: entry.ErrorMessage || null,
    request_id: job.requestId ?? null,
  };
}

/** What makes a look worth a line. */
export function isChanged(before: WatchedJob | undefined, { status, verdict, progress, entry }: WatchedJob): boolean {
  if (before?.status !== status || before.verdict !== verdict) return true; // a failed precheck leaves the status
  return before.progress !== progress || before.entry.BytesDone !== entry.BytesDone;
}

function numberOrNull(value: number | bigint | undefined): number | null {
  return value === undefined ? null : Number(value);
}

function secondsOrNull(ms: number | undefined): number | null {
  return ms === undefined ? null : Math.round(ms / 1000);
}
