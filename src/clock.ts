import { setTimeout as sleepFor } from 'node:timers/promises';

/** Time as an argument. Only `systemClock` reads the machine's; tests hand in one that they move themselves. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Resolves after `ms`, or as soon as `signal` is aborted: never rejects for that, so look at the signal afterwards. For
   * ever is Infinity. What is no number is a mistake in a computation, and rejected: a loop that sleeps so would spin.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Timers of Node count in 32 bits: a longer one fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    if (Number.isNaN(ms)) throw new RangeError('cannot sleep for NaN ms');
    let leftMs = ms;
    do {
      await sleepFor(Math.min(leftMs, LONGEST_TIMER_MS), undefined, signal ? { signal } : {}).catch(() => undefined);
      leftMs -= LONGEST_TIMER_MS;
    } while (leftMs > 0 && !signal?.aborted);
  },
};
