import { beforeEach, describe, expect, it } from 'vitest';
import { createPacer, type Pacer } from '../../../src/cloud/attempts/pacer';
import { FakeClock } from '../../harness/fake-clock';

let clock: FakeClock;
let startMs: number;
let pacer: Pacer;

beforeEach(() => {
  clock = new FakeClock();
  startMs = clock.now();
  pacer = createPacer(10, clock);
});

/** When each of so many turns came, in milliseconds after the start. */
async function turns(count: number): Promise<number[]> {
  const times = Array.from({ length: count }, () => pacer.turn().then(() => clock.now() - startMs));
  return clock.runUntilDone(Promise.all(times));
}

describe('a pacer', () => {
  it('lets those of one second through at once, and then so many a second', async () => {
    const times = await turns(30);
    expect(times.slice(0, 10)).toEqual(Array(10).fill(0));
    expect(times[10]).toBeCloseTo(100, 0);
    expect(times[29]).toBeCloseTo(2_000, 0);
  });

  it('serves those who come first', async () => {
    const order: number[] = [];
    await clock.runUntilDone(Promise.all(Array.from({ length: 25 }, (_, n) => pacer.turn().then(() => order.push(n)))));
    expect(order).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  it('goes at half the speed after it was throttled, and recovers', async () => {
    await turns(10);
    pacer.throttled();
    const [first] = await turns(1);
    expect(first).toBeCloseTo(200, -1);
    await clock.advance(20_000);
    const before = clock.now() - startMs;
    const times = await turns(20);
    expect(times[19] - before).toBeCloseTo(1_000, -1);
  });

  it('waits as long as the service asks', async () => {
    pacer.throttled(5_000);
    expect(await turns(1)).toEqual([5_000]);
  });

  it('does not come to a stand, however often it is throttled', async () => {
    await turns(10);
    for (let count = 0; count < 50; count++) pacer.throttled();
    const [first] = await turns(1);
    expect(first).toBeLessThanOrEqual(5_000);
  });

  it('lets go of a caller who does not want to wait any more, and serves the next', async () => {
    await turns(10);
    const stop = new AbortController();
    const given = pacer.turn({ signal: stop.signal });
    const next = pacer.turn();
    stop.abort(new Error('stopped'));
    await expect(given).rejects.toThrow('stopped');
    await clock.runUntilDone(next);
    expect(clock.now() - startMs).toBeCloseTo(100, 0);
  });

  it('lets go of a caller at once whose deadline is before the time that the service asks for', async () => {
    pacer.throttled(600_000);
    expect(await pacer.turn({ deadlineMs: startMs + 30_000 })).toBe(600_000);
    expect(clock.now()).toBe(startMs);
  });

  it('lets go of a caller who waits behind others at their deadline, and passes them over', async () => {
    await turns(10);
    const before = Array.from({ length: 100 }, () => pacer.turn());
    let wait: number | undefined;
    const late = pacer.turn({ deadlineMs: startMs + 3_000 }).then((ms) => {
      wait = ms;
    });
    const next = pacer.turn().then(() => clock.now() - startMs);
    await clock.advance(2_999);
    expect(wait).toBeUndefined();
    await clock.advance(1);
    await late;
    expect(wait).toBe(1);
    await clock.runUntilDone(Promise.all(before));
    expect(await clock.runUntilDone(next)).toBeCloseTo(10_100, -1);
  });

  it('lets go of a caller who waits already when the service asks for more time than they have', async () => {
    await turns(10);
    const turn = pacer.turn({ deadlineMs: startMs + 30_000 });
    pacer.throttled(600_000);
    expect(await clock.runUntilDone(turn)).toBeGreaterThan(590_000);
    expect(clock.now() - startMs).toBeLessThan(1_000);
  });

  it('gives a caller whose deadline is now a second', async () => {
    await turns(10);
    expect(await clock.runUntilDone(pacer.turn({ deadlineMs: startMs }))).toBe(0);
    expect(clock.now() - startMs).toBeCloseTo(100, 0);
  });

  it('lets go of a caller behind others as soon as they are stopped', async () => {
    await turns(10);
    pacer.throttled(5_000);
    const first = pacer.turn();
    const stop = new AbortController();
    const second = pacer.turn({ signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    expect(clock.now()).toBe(startMs);
    await clock.runUntilDone(first);
  });

  it('leaves no timer behind', async () => {
    await clock.runUntilDone(pacer.turn({ deadlineMs: startMs + 86_400_000 }));
    await expect(clock.runUntilDone(new Promise(() => undefined))).rejects.toThrow('nobody sleeps');
  });
});
