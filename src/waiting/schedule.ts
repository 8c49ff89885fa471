/** The bounds within which the service is asked. */
export interface Polling {
  readonly minMs: number;
  readonly maxMs: number;
}

/** What was seen of a job's progress so far. Times are clock time in milliseconds. */
export interface Course {
  /** When the waiting for it began. */
  readonly sinceMs: number;
  /** The first sight of a progress, and the latest. */
  readonly first?: Sight;
  readonly latest?: Sight;
}

export interface Sight {
  readonly atMs: number;
  /** From 0 to 1. */
  readonly progress: number;
}

/** Half of the remaining time is waited for, then half of the rest: few calls, and the estimate gets better on the way. */
const REMAINING_SHARE = 0.5;
/** Near the end, and past an end that did not come, the interval is this share of the time so far: the lag that is allowed. */
const ELAPSED_SHARE = 0.02;
/** Without any progress to go by, more lag for fewer calls. */
const BLIND_SHARE = 0.1;
/** Intervals differ by up to this share either way, so that many stacks do not ask in step. */
const JITTER_SHARE = 0.1;

/** Adds a look to what is known of the course. */
export function withSight(course: Course, atMs: number, progress: number | undefined): Course {
  if (progress === undefined || progress <= 0) return course;
  const sight = { atMs, progress };
  return { ...course, first: course.first ?? sight, latest: sight };
}

/** How long to wait before the next look, `jitter` being a number from 0 to 1. */
export function nextIntervalMs(course: Course, nowMs: number, polling: Polling, jitter: number): number {
  const elapsedMs = nowMs - course.sinceMs;
  const remainingMs = estimateRemainingMs(course, nowMs);
  const wanted =
    remainingMs === undefined
      ? elapsedMs * BLIND_SHARE
      : Math.max(remainingMs * REMAINING_SHARE, (elapsedMs + remainingMs) * ELAPSED_SHARE);
  const spread = wanted * (1 + (2 * jitter - 1) * JITTER_SHARE);
  return Math.min(Math.max(spread, polling.minMs), polling.maxMs);
}

/** From how fast the progress grew between the first sight and the latest; zero when it should be over by now. */
export function estimateRemainingMs({ first, latest }: Course, nowMs: number): number | undefined {
  if (!first || !latest || latest.progress <= first.progress) return undefined;
  const msPerPart = (latest.atMs - first.atMs) / (latest.progress - first.progress);
  const endMs = latest.atMs + (1 - latest.progress) * msPerPart;
  return Math.max(0, endMs - nowMs);
}
