import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../src/clock';

const HOUR = 3_600_000;

/** Timers that a test moves; those of Node fire at once beyond 32 bits, and so do these. */
const timers = vi.hoisted(() => ({ asked: [] as number[] }));
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, _: undefined, { signal }: { signal?: AbortSignal } = {}) => {
    timers.asked.push(ms);
    return new Promise<void>((resolve, reject) => {
      const isTooLong = !(ms <= 2 ** 31 - 1);
      const abort = () => {
        clearTimeout(timer);
        reject(new Error('aborted'));
      };
      const expire = () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const timer = setTimeout(expire, isTooLong ? 1 : ms);
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
  },
}));

beforeEach(() => {
  timers.asked = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Whether it is over after so long. */
async function isOver(sleep: Promise<void>, afterMs: number): Promise<boolean> {
  let over = false;
  void sleep.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(afterMs);
  return over;
}

describe('the clock of the machine', () => {
  it.each([0, 5, 2 ** 31 - 1])('sleeps for %d ms with one timer', async (ms) => {
    const sleep = systemClock.sleep(ms);
    expect(await isOver(sleep, ms)).toBe(true);
    expect(timers.asked).toEqual([ms]);
  });

  it.each([2 ** 31, 600 * HOUR, 1_000 * HOUR, 10_000 * HOUR])('sleeps for %d ms, not for less', async (ms) => {
    const sleep = systemClock.sleep(ms);
    expect(await isOver(sleep, ms - 1)).toBe(false);
    expect(await isOver(sleep, 1)).toBe(true);
  });

  it('is woken out of the second timer of a long sleep', async () => {
    const wake = new AbortController();
    const sleep = systemClock.sleep(1_000 * HOUR, wake.signal);
    expect(await isOver(sleep, 600 * HOUR)).toBe(false);
    wake.abort();
    expect(await isOver(sleep, 0)).toBe(true);
    expect(timers.asked).toHaveLength(2);
  });

  it('sleeps for ever, until it is woken', async () => {
    const wake = new AbortController();
    const sleep = systemClock.sleep(Number.POSITIVE_INFINITY, wake.signal);
    expect(await isOver(sleep, 100_000 * HOUR)).toBe(false);
    wake.abort();
    expect(await isOver(sleep, 0)).toBe(true);
  });

  it('does not sleep at all when it is woken before', async () => {
    expect(await isOver(systemClock.sleep(HOUR, AbortSignal.abort()), 0)).toBe(true);
  });

  it('refuses to sleep for what is no number', async () => {
    await expect(systemClock.sleep(Number.NaN)).rejects.toThrow('cannot sleep for NaN ms');
    expect(timers.asked).toEqual([]);
  });
});
