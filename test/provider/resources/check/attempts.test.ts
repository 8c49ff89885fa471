import { describe, expect, it } from 'vitest';
import { type Attempt, finding, type Look } from '../../../../src/provider/resources/check/attempts/attempt';
import { attemptUntilPassed, type Rhythm } from '../../../../src/provider/resources/check/attempts/attempts';
import { FakeClock } from '../../../harness/fake-clock';

const failed: Attempt = { findings: [finding('status', '200', '503', false)] };
const passed: Attempt = { findings: [finding('status', '200', '200', true)] };
const late: Attempt = { findings: [finding('answer', 'within 30 s', null, false)], isLate: true };
const START_MS = 1_000_000;

/** The seconds at which each look began, and what all came to. */
async function looks(
  rhythm: Rhythm,
  look: (second: number, time: Parameters<Look>[0], clock: FakeClock) => Attempt | Promise<Attempt>,
) {
  const clock = new FakeClock(START_MS);
  const begun: number[] = [];
  const watched: Look = async (time) => {
    const second = (clock.now() - START_MS) / 1000;
    begun.push(second);
    return look(second, time, clock);
  };
  const work = attemptUntilPassed(watched, rhythm, { clock, stop: new AbortController().signal });
  return { ...(await clock.runUntilDone(work)), begun };
}

const rhythm = { timeoutMs: 60_000, intervalMs: 10_000, attemptMs: 30_000 };

describe('attempts', () => {
  it('end with the first that passes', async () => {
    const { begun, last, count } = await looks(rhythm, (second) => (second < 20 ? failed : passed));
    expect({ begun, last, count }).toEqual({ begun: [0, 10, 20], last: passed, count: 3 });
  });

  it('go on until the time is up, with a last one shortly before', async () => {
    const { begun, last } = await looks(rhythm, () => failed);
    expect(begun).toEqual([0, 10, 20, 30, 40, 50, 55]);
    expect(last).toBe(failed);
  });

  it('have a second look though the time is shorter than the pause', async () => {
    expect((await looks({ ...rhythm, timeoutMs: 5_000 }, () => failed)).begun).toEqual([0, 2.5]);
  });

  it.each([
    ['without an interval', { timeoutMs: 60_000, attemptMs: 60_000 }, failed],
    ['that is final', rhythm, { ...failed, isFinal: true }],
  ])('are one alone %s', async (_, given, attempt) => {
    expect((await looks(given, () => attempt)).begun).toEqual([0]);
  });

  it('take no longer than each may, and are told so', async () => {
    const { begun, last } = await looks(rhythm, async (_, { limitMs, over }, clock) => {
      await clock.sleep(limitMs + 1_000, over);
      return over.aborted ? late : passed;
    });
    expect(begun).toEqual([0, 40]);
    expect(last).toBe(late);
  });

  it('tell of the one before where the end of all time cuts the last one short', async () => {
    const { last, count } = await looks(rhythm, async (second, { over }, clock) => {
      if (second < 50) return failed;
      await clock.sleep(60_000, over);
      return late;
    });
    expect([last, count]).toEqual([failed, 6]);
  });

  it('end with what there is where the machine has slept past the end', async () => {
    let slept = 0;
    const sleep = async (ms: number) => {
      if (ms !== rhythm.intervalMs) return new Promise<void>(() => undefined); // the limit of a look
      slept = 120_000;
    };
    const clock = { ...new FakeClock(START_MS), now: () => START_MS + slept, sleep };
    const stop = new AbortController().signal;
    expect(await attemptUntilPassed(async () => failed, rhythm, { clock, stop })).toEqual({ last: failed, count: 1 });
  });

  it('have passed neither without a finding nor when they were late', async () => {
    const nothing = await looks({ timeoutMs: 1_000, intervalMs: 1_000, attemptMs: 1_000 }, () => ({ findings: [] }));
    expect(nothing.count).toBe(2);
    const tooLate = await looks({ ...rhythm, timeoutMs: 1_000 }, () => ({ ...passed, isLate: true }));
    expect(tooLate.count).toBe(2);
  });

  it('end at once when they are stopped, also while they wait', async () => {
    const clock = new FakeClock(START_MS);
    const stopping = new AbortController();
    const work = attemptUntilPassed(async () => failed, rhythm, { clock, stop: stopping.signal });
    const outcome = expect(work).rejects.toThrow('stop it');
    await clock.advance(4_000);
    stopping.abort(new Error('stop it'));
    await outcome;
    expect(clock.now()).toBe(START_MS + 4_000);
  });
});
