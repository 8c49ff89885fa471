/** The bounds within which the service is asked. */
export interface Polling {
  readonly minMs: number;
  readonly maxMs: number;
}

/** What was seen of a job's progress so far. Times are clock time in milliseconds. */
export interface Course {
  /** When the waiting for it began. */
  readonly sinceMs: number;
  /** The pace is measured from `base` to `latest`; `middle` is the base to come, so that the pace is a recent one. */
  readonly base?: Sight;
  readonly middle?: Sight;
  readonly latest?: Sight;
}

export interface Sight {
  readonly atMs: number;
  /** From 0 to 1. */
  readonly progress: number;
}

/** What the next look depends on besides the course. */
export interface LookSettings {
  readonly polling: Polling;
  /** From 0 to 1: where in the spread the interval lies. */
  readonly jitter: number;
  /** How many wait for one look. */
  readonly sharedBy: number;
}

/** Half of the remaining time is waited for, then half of the rest: few calls, and the estimate gets better on the way. */
const REMAINING_SHARE = 0.5;
/** No estimate is trusted for longer than this share of the time so far: a slow start would put the end years away. */
const TRUST_SHARE = 0.8;
/** Near the estimated end, the interval is this share of the whole time: the lag that is allowed. */
const SHORTEST_SHARE = 0.02;
/** Of the time so far, when the progress stands still. A job may well do so at 99 % for most of its time. */
const STILL_SHARE = 0.06;
/** Of the time so far, when there was no progress yet. Less would be more than 60 calls for a job that waits for hours. */
const BLIND_SHARE = 0.4;
/** The pace is measured over at least this share of the time so far: progress comes in steps. */
const PACE_SHARE = 0.1;
/** Intervals differ by up to this share either way, so that many stacks do not ask in step. */
const JITTER_SHARE = 0.1;

/** Adds a look to what is known of the course. */
export function withSight(course: Course, atMs: number, progress: number | undefined): Course {
  if (progress === undefined || progress <= 0) return course;
  const latest = { atMs, progress };
  const { sinceMs, base = latest, middle = latest } = course;
  const isBaseOld = atMs - middle.atMs >= (atMs - sinceMs) * PACE_SHARE;
  return isBaseOld ? { sinceMs, base: middle, middle: latest, latest } : { sinceMs, base, middle, latest };
}

/** How long to wait before the next look. */
export function nextIntervalMs(course: Course, nowMs: number, { polling, jitter, sharedBy }: LookSettings): number {
  const elapsedMs = nowMs - course.sinceMs;
  const remainingMs = estimateRemainingMs(course, nowMs);
  const wanted =
    remainingMs === undefined
      ? elapsedMs * shareWithoutEstimate(course, sharedBy)
      : Math.min(
          Math.max(remainingMs * REMAINING_SHARE, (elapsedMs + remainingMs) * SHORTEST_SHARE),
          elapsedMs * TRUST_SHARE,
        );
  const spread = wanted * (1 + (2 * jitter - 1) * JITTER_SHARE);
  return Math.min(Math.max(spread, polling.minMs), polling.maxMs);
}

/** One look tells all that wait: the more they are, the sooner it may come. */
function shareWithoutEstimate({ latest }: Course, sharedBy: number): number {
  return Math.max((latest ? STILL_SHARE : BLIND_SHARE) / sharedBy, SHORTEST_SHARE);
}

/** Progress comes in steps: over less time than this, they say little of the pace. */
const TRUSTED_PACE_MS = 30_000;

/** Whether progress was seen for so long that its pace can be trusted. */
export function hasTrustedPace({ base, latest }: Course): boolean {
  return base !== undefined && latest !== undefined && latest.atMs - base.atMs >= TRUSTED_PACE_MS;
}

/** At the average pace so far; in the unit of the time that it has worked. */
export function remainingAtAverage(worked: number, progress: number): number {
  return (worked * (1 - progress)) / progress;
}

/** From how fast the progress grew of late; zero when it should be over by now. */
export function estimateRemainingMs({ base, latest }: Course, nowMs: number): number | undefined {
  if (!base || !latest || latest.progress <= base.progress) return undefined;
  const msPerPart = (latest.atMs - base.atMs) / (latest.progress - base.progress);
  const endMs = latest.atMs + (1 - latest.progress) * msPerPart;
  return Math.max(0, endMs - nowMs);
}
