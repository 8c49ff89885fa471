import type { BackedUpSource } from './backed-up-source';

const DAY_SECONDS = 86_400;
const LEAST_SECONDS = 2 * DAY_SECONDS;
/** Backups that come once a month are not late before. */
const UNKNOWN_RHYTHM_SECONDS = 35 * DAY_SECONDS;
/** Two that are left out may be a holiday. */
const MISSED = 3;

/** Whether its backups have stopped coming: none is left, or the newest is much older than the usual time between two. */
export function hasStopped({ points }: Pick<BackedUpSource, 'points'>, nowSeconds: number): boolean {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const newest = sorted.at(-1);
  if (newest === undefined) return true;
  const gaps = sorted.slice(1).map((point, index) => point - sorted[index]);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  const patience = usual === undefined ? UNKNOWN_RHYTHM_SECONDS : Math.max(MISSED * usual, LEAST_SECONDS);
  return nowSeconds - newest > patience;
}
