import { toRfc3339 } from '../../amounts/time';
import type { Clock } from '../../clock';

const NONCE_LENGTH = 6;

/** Runs sort by their time, and two that begin in the same second differ: 20260101t000000z-3f9a1c. */
export function newRunId(clock: Clock, nonce: () => string): string {
  const time = toRfc3339(clock.now() / 1000).replace('Z', 'z');
  return `${time.replace(/[-:]/g, '').toLowerCase()}-${nonce().replace(/\W/g, '').slice(0, NONCE_LENGTH)}`;
}
