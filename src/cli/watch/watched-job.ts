import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { Verdict } from '../../api/restore-job-status';
import type { Service } from '../../policies/services';
import { spanOf } from '../../record/seconds-between';
import type { Look } from '../../waiting/look';
import {
  type Course,
  estimateRemainingMs,
  hasTrustedPace,
  remainingAtAverage,
  withSight,
} from '../../waiting/next-interval';

/** What is known of a job that is watched. Times are clock time in milliseconds, unless the service gave them. */
export interface WatchedJob {
  readonly id: string;
  readonly service: Service;
  /** Only Cloud Backup has types. */
  readonly restoreType?: string;
  readonly status: string;
  readonly verdict: Verdict;
  /** From 0 to 1. */
  readonly progress?: number;
  readonly entry: RestoreJob;
  readonly requestId?: string;
  readonly course: Course;
  /** When the service's own time of the job was first seen as it is now. */
  readonly updatedMs: number;
}

/** The job after a look at it; `before` is what was known until then. */
export function afterLook(
  before: Pick<WatchedJob, 'id' | 'service' | 'restoreType'> | WatchedJob,
  look: Look<RestoreJob>,
  nowMs: number,
): WatchedJob {
  const known = 'entry' in before ? before : undefined;
  const isSameTime = known !== undefined && known.entry.UpdatedTime === look.entry.UpdatedTime;
  return {
    id: before.id,
    service: before.service,
    status: look.status ?? 'unknown',
    verdict: look.verdict,
    entry: look.entry,
    course: withSight(known?.course ?? { sinceMs: nowMs }, nowMs, look.progress),
    updatedMs: isSameTime ? known.updatedMs : nowMs,
    ...(before.restoreType !== undefined && { restoreType: before.restoreType }),
    ...(look.progress !== undefined && { progress: look.progress }),
    ...(look.requestId && { requestId: look.requestId }),
  };
}

/** Since the job was created. The clocks of the service and of this machine may disagree: they are not compared. */
export function elapsedMs({ entry, verdict, updatedMs }: WatchedJob, nowMs: number): number | undefined {
  const { CreatedTime, CompleteTime, UpdatedTime } = entry;
  const seenTime = verdict === 'pending' ? UpdatedTime : (CompleteTime ?? UpdatedTime);
  if (CreatedTime === undefined || seenTime === undefined) return undefined;
  const seenMs = msBetween(CreatedTime, seenTime);
  if (verdict !== 'pending') return seenMs;
  return seenMs === undefined ? undefined : seenMs + (nowMs - updatedMs);
}

/** From the pace of late, once it was seen for long enough, else from the average that the service's own times tell. */
export function remainingMs({ course, entry, progress, updatedMs, verdict }: WatchedJob, nowMs: number) {
  if (verdict !== 'pending' || !progress) return undefined;
  if (hasTrustedPace(course)) return estimateRemainingMs(course, nowMs);
  const { StartTime, UpdatedTime } = entry;
  if (StartTime === undefined || UpdatedTime === undefined) return undefined;
  const workedMs = msBetween(StartTime, UpdatedTime);
  if (!workedMs) return undefined;
  return Math.max(0, remainingAtAverage(workedMs, progress) - (nowMs - updatedMs));
}

/** Undefined where the service's own times are the wrong way round: that is no time at all. */
function msBetween(start: number | bigint, end: number | bigint): number | undefined {
  const seconds = spanOf(Number(start), Number(end));
  return seconds === null ? undefined : seconds * 1000;
}

/** Where a job restores to, in as few words as will do: "i-0001abcd:/restore". */
export function watchedTarget(job: RestoreJob): string {
  const place = job.TargetInstanceId ?? job.TargetBucket ?? job.TargetFileSystemId ?? job.TargetInstanceName;
  const inside = job.TargetPath ?? job.TargetPrefix ?? job.TargetTableName;
  return [place, inside].filter(Boolean).join(':') || 'a new target';
}
