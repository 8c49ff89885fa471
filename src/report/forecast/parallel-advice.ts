import { coursesOf } from './course-of';
import type { ForecastRestore } from './forecast-drill';

/** What would have to run in parallel for a drill to end within its limit. */
export interface ParallelAdvice {
  /** Restores that wait for others, and would have to begin at once. */
  readonly atOnce: readonly string[];
  /** How long the drill takes then. */
  readonly seconds: number;
  /** One that alone takes longer than the limit, and into how many it would have to be split. */
  readonly split?: { readonly name: string; readonly seconds: number; readonly parts: number };
}

type Timed = ForecastRestore & { readonly seconds: number };

/** Takes what saves most, step by step, from the critical path, until it holds or nothing saves more. */
export function parallelAdvice(restores: readonly Timed[], limit: number, gap: number): ParallelAdvice {
  let [now, moved] = [restores, [] as string[]];
  let course = run(now, gap);
  while (course.seconds > limit) {
    const tries = course.path
      .filter((name) => now.some((one) => one.name === name && one.after.length > 0))
      .map((name) => ({ name, restores: now.map((one) => (one.name === name ? { ...one, after: [], wave: 1 } : one)) }))
      .map((one) => ({ ...one, course: run(one.restores, gap) }))
      .sort((a, b) => a.course.seconds - b.course.seconds);
    if (tries.length === 0 || tries[0].course.seconds >= course.seconds) break;
    [now, course, moved] = [tries[0].restores, tries[0].course, [...moved, tries[0].name]];
  }
  const longest = restores.reduce((most, one) => (one.seconds > most.seconds ? one : most));
  const split = {
    name: longest.name,
    seconds: longest.seconds,
    parts: Math.ceil(longest.seconds / Math.max(limit, 1)),
  };
  return { atOnce: moved, seconds: course.seconds, ...(longest.seconds > limit && { split }) };
}

function run(restores: readonly Timed[], gap: number) {
  return coursesOf(restores, gap)((index) => restores[index].seconds);
}
