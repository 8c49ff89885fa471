import { beforeEach, describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/api/restore-job-status';
import type { Look, Source } from '../../src/waiting/look';
import { createPoller } from '../../src/waiting/poller';
import { lookOnce, type Waiting, waitUntilEnded } from '../../src/waiting/wait';
import { FakeClock } from '../harness/fake-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const stop = new AbortController().signal;

let clock: FakeClock;
let startMs: number;
let looks: number[];
beforeEach(() => {
  clock = new FakeClock();
  startMs = clock.now();
  looks = [];
});

const elapsedMs = () => clock.now() - startMs;

/** What the list holds at a time after the start: a status, or undefined. */
type Listed = (elapsedMs: number) => string | undefined;

/** A service whose answers take `latencyMs`, and show what is so when they are asked for. */
function waitingFor(listed: Listed, latencyMs: () => number = () => 0): Waiting<string> {
  const source: Source<string> = {
    async look(ids) {
      looks.push(elapsedMs());
      const status = listed(elapsedMs());
      const ms = latencyMs();
      if (ms > 0) await clock.sleep(ms);
      const look: Look<string> = { status, verdict: verdictOf(status), entry: '' };
      return new Map(status === undefined ? [] : ids.map((id) => [id, look]));
    },
  };
  const polling = { minMs: 1_000, maxMs: 600_000 };
  return { poller: createPoller(source, { clock, polling }), clock, polling, jitter: () => 0.5 };
}

/** Waits, and tells how and after how many milliseconds it ended. */
async function ending(waiting: Waiting<string>, limitMs: number, id = 'r-1') {
  const { end } = await waitUntilEnded(waiting, id, { deadlineMs: startMs + limitMs, stop });
  return [end, elapsedMs()] as const;
}

describe('the limit of a wait', () => {
  it('is its own, however short or long that of a neighbour in the same call', async () => {
    const waiting = waitingFor((ms) => (ms < 20 * HOUR ? 'RUNNING' : 'COMPLETE'));
    const both = Promise.all([ending(waiting, 1_000, 'r-1'), ending(waiting, 24 * HOUR, 'r-2')]);
    const [short, long] = await clock.runUntilDone(both);
    expect(short).toEqual(['deadline', 1_000]);
    expect(long[0]).toBe('ended');
  });

  it('is kept by a few seconds where the service answers nothing for an hour', async () => {
    const waiting = waitingFor(
      () => 'RUNNING',
      () => (elapsedMs() < HOUR ? HOUR : 0),
    );
    const limits = [1_000, 30_000, 90_000].map((limitMs) => ending(waiting, limitMs, `r-${limitMs}`));
    expect(await clock.runUntilDone(Promise.all(limits))).toEqual([
      ['deadline', 6_000],
      ['deadline', 35_000],
      ['deadline', 95_000],
    ]);
  });

  it('outlives a hanging call that began before, and sees the end all the same', async () => {
    const waiting = waitingFor(
      (ms) => (ms < 10_000 ? 'RUNNING' : 'COMPLETE'),
      () => (looks.length === 1 ? HOUR : 100),
    );
    void ending(waiting, 2 * HOUR, 'r-1');
    await clock.advance(10_000);
    const late = ending(waiting, 15_000, 'r-2');
    expect(await clock.runUntilDone(late)).toEqual(['ended', 10_300]);
  });

  it('of 600 hours is waited for', async () => {
    const waiting = waitingFor(() => 'RUNNING');
    expect(await clock.runUntilDone(ending(waiting, 600 * HOUR))).toEqual(['deadline', 600 * HOUR]);
  });

  it('holds for a single look', async () => {
    const waiting = waitingFor(
      () => 'RUNNING',
      () => HOUR,
    );
    const look = (limitMs: number) =>
      lookOnce(waiting, 'r-1', { deadlineMs: startMs + limitMs, stop }).catch((fault: Error) => [
        elapsedMs(),
        fault.message,
      ]);
    const [short, long] = await clock.runUntilDone(Promise.all([look(1_000), look(60_000)]));
    const message = 'Asking for the status failed: the time was up before the service gave a usable answer.';
    expect(short).toEqual([6_000, message]);
    expect(long).toEqual([65_000, message]);
  });
});

describe('a job that is not listed', () => {
  it('ends as vanished after ten minutes, without a look when it never was', async () => {
    const wait = waitUntilEnded(
      waitingFor(() => undefined),
      'r-1',
      { deadlineMs: startMs + 24 * HOUR, stop },
    );
    expect(await clock.runUntilDone(wait)).toEqual({ end: 'vanished' });
    expect(elapsedMs()).toBe(600_200);
    expect(looks.length).toBeGreaterThanOrEqual(5);
  });

  it('ends as vanished ten minutes after it is seen to be missing, with what was last seen', async () => {
    const waiting = waitingFor((ms) => (ms < HOUR ? 'RUNNING' : undefined));
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 24 * HOUR, stop });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'vanished', look: { status: 'RUNNING' } });
    const missing = looks.filter((ms) => ms >= HOUR);
    expect(missing.slice(-1)[0] - missing[0]).toBe(600_000);
    expect(missing.length).toBeGreaterThanOrEqual(6);
  });

  it.each([15_000, 120_000, 590_000])('yet, for %d ms after its start, is waited for', async (ms) => {
    const waiting = waitingFor((sinceMs) => (sinceMs < ms ? undefined : 'COMPLETE'));
    expect((await clock.runUntilDone(ending(waiting, 24 * HOUR)))[0]).toBe('ended');
  });

  it('in every other look only is waited for', async () => {
    const waiting = waitingFor((ms) => (ms > 5 * HOUR ? 'COMPLETE' : looks.length % 2 ? undefined : 'RUNNING'));
    expect((await clock.runUntilDone(ending(waiting, 24 * HOUR)))[0]).toBe('ended');
  });

  it('ends at a deadline that comes first', async () => {
    expect(
      await clock.runUntilDone(
        ending(
          waitingFor(() => undefined),
          5 * MINUTE,
        ),
      ),
    ).toEqual(['deadline', 300_000]);
  });
});
