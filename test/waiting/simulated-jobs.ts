/** A job whose whole course is known from the start. */
export interface SimulatedJob {
  readonly course: keyof typeof courses;
  readonly durationMs: number;
  /** The progress that the service tells at a share of the duration, from 0 to 1. */
  readonly progressAt: (share: number) => number | undefined;
}

const MINUTE_MS = 60_000;
const SHORTEST_MS = MINUTE_MS;
const LONGEST_MS = 360 * MINUTE_MS;

/** What jobs do; `turn` is the share of the duration at which their behaviour changes. */
const courses = {
  linear: () => (share: number) => share,
  slowStart: () => (share: number) => share ** 2,
  stuckAt99: (turn: number) => (share: number) => Math.min(0.99, (share / turn) * 0.99),
  queuedForLong: (turn: number) => (share: number) => Math.max(0, (share - turn) / (1 - turn)),
  silent: () => () => undefined,
} as const satisfies Record<string, (turn: number) => (share: number) => number | undefined>;

export const COURSES = Object.keys(courses) as (keyof typeof courses)[];

/** Every length is as likely as its double: short jobs matter as much as long ones. */
export function simulateJobs(count: number, random: () => number): SimulatedJob[] {
  return Array.from({ length: count }, (_, index) => {
    const course = COURSES[index % COURSES.length];
    const turn = 0.3 + 0.6 * random();
    const durationMs = SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** random();
    return { course, durationMs, progressAt: courses[course](turn) };
  });
}
