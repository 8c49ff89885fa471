import { countText } from '../../amounts/count-text';
import { SERVICE_TITLES } from '../../policies/services';
import type { ForecastRestore } from './forecast-drill';
import { type Spread, spreadOf } from './spread';
import type { Timing } from './timings-of';

/** With fewer nobody knows how far they may lie apart. */
const LEAST_TIMINGS = 3;
/** The newest: services and data change. */
const MOST_TIMINGS = 50;
/** Restores of a like size have a like rate. */
const LIKE_SIZE = 10;
/** Sizes this far apart tell what of a time depends on them. */
const APART = 1.5;

export type ExpectedTime =
  | {
      readonly spread: Spread;
      readonly basis: 'own' | 'alike';
      readonly count: number;
      /** Null where no size is known, and times are taken as they are. */
      readonly bytes: number | null;
    }
  | { readonly unknown: string };

/** How long a restore will take, by its own earlier times, else by those of its service, type and size. */
export function expectedTime(restore: ForecastRestore, drill: string, timings: readonly Timing[]): ExpectedTime {
  const alike = timings.filter(
    ({ service, restoreType }) => service === restore.service && restoreType === restore.restoreType,
  );
  const own = alike.filter((one) => one.drill === drill && one.name === restore.name);
  const bytes = sizeOf(restore, own);
  const basis = own.length >= LEAST_TIMINGS ? own : likeSized(alike, bytes);
  if (basis.length < LEAST_TIMINGS) return { unknown: whyUnknown(restore, basis.length) };
  const newest = basis.slice(0, MOST_TIMINGS);
  const expected = bytes === null ? () => 1 : fitOf(newest);
  const ratio = (of: Timing) => (bytes === null || !of.bytes ? 1 : expected(bytes) / expected(of.bytes));
  return {
    spread: spreadOf(newest.map((one) => one.queuedSeconds + one.runningSeconds * ratio(one))),
    basis: basis === own ? 'own' : 'alike',
    count: newest.length,
    bytes,
  };
}

/** What the snapshot holds, unless no more than half of that was ever restored of it: then paths leave out the rest. */
function sizeOf({ bytes }: ForecastRestore, own: readonly Timing[]): number | null {
  const before = own.flatMap((one) => one.bytes ?? []);
  if (bytes === undefined || (before.length > 0 && Math.max(...before) * 2 < bytes)) return before[0] ?? null;
  return bytes;
}

function likeSized(timings: readonly Timing[], bytes: number | null): readonly Timing[] {
  if (!bytes) return timings;
  const like = timings.filter((one) => one.bytes && one.bytes < bytes * LIKE_SIZE && one.bytes * LIKE_SIZE > bytes);
  return like.length >= LEAST_TIMINGS ? like : timings;
}

function whyUnknown({ service, restoreType }: ForecastRestore, count: number): string {
  const what = service === 'hbr' ? restoreType : `${SERVICE_TITLES[service]}${restoreType ? `, ${restoreType}` : ''}`;
  return `${countText(count, 'whole restore')} of ${what} on record, and ${LEAST_TIMINGS} are needed`;
}

/**
 * The running time of a size, where sizes are far enough apart to tell what does not depend on them: the middle of all
 * slopes, which a few odd times do not move. Else in proportion to the size.
 */
function fitOf(timings: readonly Timing[]): (bytes: number) => number {
  const sized = timings.filter((one): one is Timing & { bytes: number } => one.bytes !== null && one.bytes > 0);
  const sizes = sized.map(({ bytes }) => bytes);
  if (sized.length < LEAST_TIMINGS || Math.max(...sizes) < APART * Math.min(...sizes)) return (bytes) => bytes;
  const slope = median(
    sized.flatMap((a, index) =>
      sized
        .slice(index + 1)
        .flatMap((b) => (a.bytes === b.bytes ? [] : [(a.runningSeconds - b.runningSeconds) / (a.bytes - b.bytes)])),
    ),
  );
  if (slope <= 0) return () => 1;
  const fixed = Math.max(0, median(sized.map(({ bytes, runningSeconds }) => runningSeconds - slope * bytes)));
  return (bytes) => fixed + slope * bytes;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2;
}
