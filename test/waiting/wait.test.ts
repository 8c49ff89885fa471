import { beforeEach, describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/api/restore-job-status';
import { CloudError } from '../../src/cloud/cloud-error';
import type { Look, Source } from '../../src/waiting/look';
import { createPoller } from '../../src/waiting/poller';
import { lookOnce, type Waiting, waitUntilEnded } from '../../src/waiting/wait';
import { FakeClock } from '../harness/fake-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const running = new AbortController().signal;

let clock: FakeClock;
let startMs: number;
let looks: { readonly atMs: number; readonly ids: readonly string[] }[];

beforeEach(() => {
  clock = new FakeClock();
  startMs = clock.now();
  looks = [];
});

/** What a look at a job shows at a time after the start. */
type Script = (elapsedMs: number) => Look<string> | Error | undefined;

function sight(status: string, progress?: number): Look<string> {
  return { status, verdict: verdictOf(status), entry: status, ...(progress !== undefined && { progress }) };
}

function linear(durationMs: number, end = 'COMPLETE'): Script {
  return (elapsedMs) => (elapsedMs < durationMs ? sight('RUNNING', elapsedMs / durationMs) : sight(end));
}

function waitingFor(scripts: Record<string, Script>): Waiting<string> {
  const source: Source<string> = {
    async look(ids) {
      const elapsedMs = clock.now() - startMs;
      looks.push({ atMs: elapsedMs, ids });
      const shown = ids.map((id) => [id, scripts[id]?.(elapsedMs)] as const);
      const fault = shown.find(([, look]) => look instanceof Error);
      if (fault) throw fault[1];
      return new Map(shown.filter((entry): entry is [string, Look<string>] => entry[1] !== undefined));
    },
  };
  const polling = { minMs: 1_000, maxMs: 600_000 };
  return { poller: createPoller(source, { clock, polling }), clock, polling, jitter: () => 0.5 };
}

const cloudError = (category: 'permission' | 'unavailable' | 'credentials' | 'invalid') =>
  new CloudError({ action: 'DescribeRestoreJobs2', problem: 'no', category, execution: 'none' });

describe('waitUntilEnded', () => {
  it('sees a job that ends at once with one look', async () => {
    const wait = waitUntilEnded(waitingFor({ 'r-1': linear(0) }), 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toEqual({ end: 'ended', look: sight('COMPLETE') });
    expect(looks).toEqual([{ atMs: 200, ids: ['r-1'] }]);
  });

  it.each(['FAILED', 'CANCELED', 'EXPIRED', 'PARTIAL_COMPLETE'])('ends with %s', async (status) => {
    const waiting = waitingFor({ 'r-1': linear(MINUTE, status) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'ended', look: { status } });
  });

  it('sees the end of an hour within two percent of it, with few looks', async () => {
    const waiting = waitingFor({ 'r-1': linear(HOUR) });
    await clock.runUntilDone(waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 2 * HOUR, stop: running }));
    const lagMs = clock.now() - startMs - HOUR;
    expect(lagMs).toBeGreaterThanOrEqual(0);
    expect(lagMs).toBeLessThanOrEqual(0.023 * HOUR);
    expect(looks.length).toBeLessThanOrEqual(25);
  });

  it('never takes an unknown status for an end', async () => {
    const waiting = waitingFor({ 'r-1': () => sight('MYSTERY', 1) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'deadline', look: { status: 'MYSTERY' } });
  });

  it('looks a last time at the deadline, and not after it', async () => {
    const waiting = waitingFor({ 'r-1': linear(HOUR) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 30 * MINUTE, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({
      end: 'deadline',
      look: { status: 'RUNNING', progress: 0.5 },
    });
    expect(looks.at(-1)?.atMs).toBe(30 * MINUTE);
    expect(looks.filter(({ atMs }) => atMs === 30 * MINUTE)).toHaveLength(1);
  });

  it('looks at the deadline even when somebody has just looked', async () => {
    const waiting = waitingFor({ 'r-1': linear(HOUR), 'r-2': linear(HOUR) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 30 * MINUTE, stop: running });
    await clock.advance(30 * MINUTE - 500);
    void lookOnce(waiting, 'r-2', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'deadline' });
    expect(looks.slice(-2).map(({ atMs }) => atMs)).toEqual([30 * MINUTE - 450, 30 * MINUTE]);
  });

  it('sees at the deadline what ended just before it', async () => {
    const waiting = waitingFor({ 'r-1': (ms) => (ms < HOUR - 10 ? sight('QUEUED') : sight('FAILED')) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'ended', look: { status: 'FAILED' } });
  });

  it('goes on after faults that may pass, and when the job is not listed for a while', async () => {
    const waiting = waitingFor({
      'r-1': (ms) => (ms < 5_000 ? cloudError('unavailable') : ms < 10_000 ? undefined : sight('COMPLETE')),
    });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toEqual({ end: 'ended', look: sight('COMPLETE') });
  });

  it('tells at the deadline what the last fault was', async () => {
    const waiting = waitingFor({ 'r-1': (ms) => (ms < MINUTE ? sight('RUNNING', 0.1) : cloudError('unavailable')) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({
      end: 'deadline',
      look: { status: 'RUNNING' },
      fault: { category: 'unavailable' },
    });
  });

  it.each(['permission', 'credentials', 'invalid'] as const)(
    'ends when the service has refused for a minute for want of %s',
    async (category) => {
      const waiting = waitingFor({ 'r-1': (ms) => (ms < HOUR ? sight('RUNNING', 0.1) : cloudError(category)) });
      const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 9 * HOUR, stop: running });
      expect(await clock.runUntilDone(wait)).toMatchObject({
        end: 'refused',
        look: { status: 'RUNNING' },
        fault: { category },
      });
      const refused = looks.filter(({ atMs }) => atMs >= HOUR).map(({ atMs }) => atMs - HOUR);
      expect(refused.map((atMs) => Math.round((atMs - refused[0]) / 1_000))).toEqual([0, 20, 40, 60]);
    },
  );

  it('outlives refusals that are over within a minute', async () => {
    const waiting = waitingFor({
      'r-1': (ms) => (ms > 5_000 && ms < 55_000 ? cloudError('permission') : linear(10 * MINUTE)(ms)),
    });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toEqual({ end: 'ended', look: sight('COMPLETE') });
  });

  it('does not add up refusals that other answers came between', async () => {
    const waiting = waitingFor({
      'r-1': (ms) => (ms < 2 * HOUR ? cloudError(looks.length % 3 ? 'permission' : 'unavailable') : sight('COMPLETE')),
    });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 3 * HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'ended' });
  });

  it('goes on while credentials cannot be got', async () => {
    const noToken = new CloudError({
      action: 'AssumeRoleWithOIDC',
      problem: 'the token file cannot be read',
      category: 'credentials',
      execution: 'none',
      withoutCredentials: 'just now',
    });
    const waiting = waitingFor({ 'r-1': (ms) => (ms < HOUR ? noToken : sight('COMPLETE')) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 2 * HOUR, stop: running });
    expect(await clock.runUntilDone(wait)).toMatchObject({ end: 'ended' });
  });

  it('is refused at a deadline that comes sooner than a minute, when the service has refused three times', async () => {
    const waiting = waitingFor({ 'r-1': () => cloudError('permission') });
    const ends = [5_000, 100].map((ms) => waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + ms, stop: running }));
    expect(await clock.runUntilDone(Promise.all(ends))).toMatchObject([
      { end: 'refused', fault: { category: 'permission' } },
      { end: 'deadline', fault: { category: 'permission' } },
    ]);
  });

  it('ends at once when it is stopped, with what was last seen', async () => {
    const stop = new AbortController();
    const waiting = waitingFor({ 'r-1': linear(HOUR) });
    const wait = waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 2 * HOUR, stop: stop.signal });
    await clock.advance(MINUTE);
    stop.abort();
    expect(await wait).toMatchObject({ end: 'stopped', look: { status: 'RUNNING' } });
    const before = looks.length;
    await clock.advance(HOUR);
    expect(looks).toHaveLength(before);
  });

  it('does not look when it is stopped from the start', async () => {
    const wait = waitUntilEnded(waitingFor({}), 'r-1', { deadlineMs: startMs + HOUR, stop: AbortSignal.abort() });
    expect(await wait).toEqual({ end: 'stopped' });
    await clock.advance(MINUTE);
    expect(looks).toEqual([]);
  });

  it('lets all that wait share one look an interval', async () => {
    const scripts = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`r-${i}`, linear((i + 1) * MINUTE)]));
    const waiting = waitingFor(scripts);
    const waits = Object.keys(scripts).map((id) =>
      waitUntilEnded(waiting, id, { deadlineMs: startMs + 3 * HOUR, stop: running }),
    );
    const ends = await clock.runUntilDone(Promise.all(waits));
    expect(ends.every(({ end }) => end === 'ended')).toBe(true);
    const gaps = looks.slice(1).map(({ atMs }, index) => atMs - looks[index].atMs);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
    expect(looks.length).toBeLessThan(500); // 80 waits alone make some 1,500
  });
});

describe('lookOnce', () => {
  it('shares one call among those who come together', async () => {
    const waiting = waitingFor({ 'r-1': linear(HOUR), 'r-2': linear(HOUR) });
    const options = { deadlineMs: startMs + MINUTE, stop: running };
    const both = Promise.all([lookOnce(waiting, 'r-1', options), lookOnce(waiting, 'r-2', options)]);
    const [first, second] = await clock.runUntilDone(both);
    expect([first?.status, second?.status]).toEqual(['RUNNING', 'RUNNING']);
    expect(looks).toEqual([{ atMs: 50, ids: ['r-1', 'r-2'] }]);
  });

  it('tells when there is no such job', async () => {
    const look = lookOnce(waitingFor({}), 'r-9', { deadlineMs: startMs + MINUTE, stop: running });
    expect(await clock.runUntilDone(look)).toBeUndefined();
  });

  it('fails with the fault', async () => {
    const waiting = waitingFor({ 'r-1': () => cloudError('unavailable') });
    const look = lookOnce(waiting, 'r-1', { deadlineMs: startMs + MINUTE, stop: running });
    await expect(clock.runUntilDone(look)).rejects.toMatchObject({ category: 'unavailable' });
  });

  it('need not wait for the interval of those who wait', async () => {
    const waiting = waitingFor({ 'r-1': linear(HOUR), 'r-2': linear(HOUR) });
    void waitUntilEnded(waiting, 'r-1', { deadlineMs: startMs + 2 * HOUR, stop: running });
    await clock.advance(250);
    await clock.runUntilDone(lookOnce(waiting, 'r-2', { deadlineMs: startMs + MINUTE, stop: running }));
    expect(looks.map(({ atMs }) => atMs)).toEqual([200, 300]);
  });
});
