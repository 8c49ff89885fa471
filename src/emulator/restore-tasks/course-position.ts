/** How long a course runs when nobody says otherwise. */
const DEFAULT_SECONDS = 60;

export interface CoursePosition {
  readonly ended: boolean;
  readonly endMs: number;
  /** Share of the running that is over, 0 to 1. */
  readonly share: number;
}

/** Where a task is that began to run at `startMs`. */
export function coursePosition(startMs: number, seconds = DEFAULT_SECONDS, nowMs: number): CoursePosition {
  const endMs = startMs + seconds * 1000;
  const share = seconds === 0 ? 1 : (nowMs - startMs) / (seconds * 1000);
  return { ended: nowMs >= endMs, endMs, share: Math.min(1, Math.max(0, share)) };
}
