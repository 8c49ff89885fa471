import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal } from '../drill/rehearsal-lines';
import { coursesOf } from './course-of';
import { type ExpectedTime, expectedTime } from './expected-time';
import type { ForecastDrill, ForecastRestore } from './forecast-drill';
import { type ParallelAdvice, parallelAdvice } from './parallel-advice';
import { chanceWithin, middle, quantile, rangeOf, type Spread, spreadOf } from './spread';
import { gapSeconds, timingsOf } from './timings-of';

/** A time in seconds: the middle, and what eight of ten lie within. */
export interface ForecastTime {
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
}

/** Whether a limit will hold, as far as so many earlier restores can tell. */
export interface ForecastObjective {
  readonly limitSeconds: number;
  /** From 0 to 1. */
  readonly chance: number;
  readonly known: number;
}

export interface RestoreForecast extends ForecastTime {
  readonly name: string;
  readonly bytes: number | null;
  readonly basis: 'own' | 'alike';
  readonly count: number;
  readonly objective?: ForecastObjective;
}

export interface Forecast {
  readonly drill: string;
  readonly isRehearsal: boolean;
  /** How many records it is from; those of the other kind of cloud do not count. */
  readonly records: number;
  /** Of all restores together; at least so long, where some are unknown. Undefined where all are. */
  readonly total?: ForecastTime;
  readonly rtoSeconds?: number;
  /** Of the RTO of the drill; absent where there is none, or something is unknown. */
  readonly objective?: ForecastObjective;
  readonly path: readonly string[];
  readonly advice?: ParallelAdvice;
  readonly restores: readonly RestoreForecast[];
  readonly unknown: readonly { readonly name: string; readonly why: string }[];
}

type Known = Exclude<ExpectedTime, { unknown: string }>;
type Timed = ForecastRestore & { readonly known: Known };

/** How long a drill will take, by what records tell: the same for the same records. */
export function forecast(drill: ForecastDrill, all: readonly DrillRecord[]): Forecast {
  const records = all.filter((record) => isRehearsal(record) === drill.isRehearsal);
  const timings = timingsOf(records);
  const times = drill.restores.map((restore) => ({ restore, time: expectedTime(restore, drill.name, timings) }));
  const timed = times.flatMap(({ restore, time }) => ('unknown' in time ? [] : [{ ...restore, known: time }]));
  const unknown = times.flatMap(({ restore: { name }, time }) =>
    'unknown' in time ? [{ name, why: time.unknown }] : [],
  );
  const shared = { drill: drill.name, isRehearsal: drill.isRehearsal, records: records.length };
  const { rtoSeconds } = drill;
  return {
    ...shared,
    ...(rtoSeconds !== undefined && { rtoSeconds }),
    ...(timed.length > 0
      ? totalOf(timed, unknown.length > 0, rtoSeconds, gapSeconds(records, drill.name) ?? 0)
      : { path: [] }),
    restores: timed.map(restoreForecast),
    unknown,
  };
}

function restoreForecast({ name, rtoSeconds, known }: Timed): RestoreForecast {
  const { spread, bytes, basis, count } = known;
  const objective = rtoSeconds === undefined ? undefined : objectiveOf(spread, rtoSeconds, count);
  return { name, ...timeOf(spread), bytes, basis, count, ...(objective && { objective }) };
}

const TRIALS = 1_000;

function totalOf(timed: readonly Timed[], isPart: boolean, limit: number | undefined, gap: number) {
  const course = coursesOf(timed, gap);
  const draw = createDraw();
  const trials = Array.from(
    { length: TRIALS },
    () => course((index) => quantile(timed[index].known.spread, draw())).seconds,
  );
  const spread = spreadOf(trials);
  const known = Math.min(...timed.map(({ known: { count } }) => count));
  const middles = timed.map((one) => ({ ...one, seconds: middle(one.known.spread) }));
  const total = timeOf(spread);
  return {
    total,
    path: course((index) => middles[index].seconds).path,
    ...(limit !== undefined && !isPart && { objective: objectiveOf(spread, limit, known) }),
    ...(limit !== undefined && total.seconds > limit && { advice: parallelAdvice(middles, limit, gap) }),
  };
}

function timeOf(spread: Spread): ForecastTime {
  return { seconds: middle(spread), ...rangeOf(spread) };
}

function objectiveOf(spread: Spread, limitSeconds: number, known: number): ForecastObjective {
  return { limitSeconds, chance: chanceWithin(spread, limitSeconds, known), known };
}

/** Shares from 0 to 1 that look like chance, and are the same each time (a multiplicative congruential generator). */
function createDraw(): () => number {
  const [factor, modulus] = [16_807, 2 ** 31 - 1];
  let state = 20_260_101;
  return () => {
    state = (state * factor) % modulus;
    return state / modulus;
  };
}
