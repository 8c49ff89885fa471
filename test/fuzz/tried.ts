import type { FuzzTarget } from './fuzz-target';
import { runFuzz } from './run-fuzz';

/** So many inputs each check tries; `npm run bench -- fuzz` tries fifty times as many. */
export const INPUTS = 2_000;
export const LIMIT_MS = 600_000;

const MOST_GROWN_BYTES = 100 * 1024 * 1024;

/** Nothing failed, nothing was written to standard output, and memory is level. */
export const SOUND = { failures: [], written: '', hasGrown: false } as const;

export async function tried(target: FuzzTarget) {
  const { failures, written, grownBytes } = await runFuzz(target, { seed: 1, first: 0, count: INPUTS });
  return { failures, written, hasGrown: grownBytes > MOST_GROWN_BYTES };
}
