import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { epochSeconds } from '../text/time-text';

const MOST_TICKS = 6;
const STEPS_SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400];

/** The span of time that the timeline shows. */
export interface Axis {
  readonly start: number;
  readonly seconds: number;
  /** Seconds behind the start. */
  readonly ticks: readonly number[];
}

/** From the first submission to the last end that is known; undefined when nothing started. */
export function timelineAxis({ restores }: DrillRecord): Axis | undefined {
  const moments = restores
    .flatMap(({ submittedAt, startedAt, completedAt }) => [submittedAt, startedAt, completedAt].map(epochSeconds))
    .filter((moment) => moment !== undefined);
  if (moments.length === 0) return undefined;
  const start = moments.reduce((a, b) => Math.min(a, b));
  const seconds = Math.max(moments.reduce((a, b) => Math.max(a, b)) - start, 1);
  return { start, seconds, ticks: ticks(seconds) };
}

function ticks(seconds: number): number[] {
  const days = Math.ceil(seconds / MOST_TICKS / 86_400) * 86_400;
  const step = STEPS_SECONDS.find((candidate) => seconds / candidate <= MOST_TICKS) ?? days;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step);
}
