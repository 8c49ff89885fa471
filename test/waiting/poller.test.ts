import { beforeEach, describe, expect, it } from 'vitest';
import type { Look, LookOptions, Source } from '../../src/waiting/look';
import { createPoller, type Poller, type Watcher } from '../../src/waiting/poller';
import { FakeClock } from '../harness/fake-clock';

const HOUR = 3_600_000;
const running: Look<string> = { status: 'RUNNING', verdict: 'pending', entry: '' };

let clock: FakeClock;
let startMs: number;
let poller: Poller<string>;
let looks: { readonly atMs: number; readonly ids: readonly string[]; readonly options: LookOptions }[];
/** Who was told what, in order. */
let told: string[];
let answer: () => Promise<void>;

beforeEach(() => {
  clock = new FakeClock();
  startMs = clock.now();
  looks = [];
  told = [];
  answer = async () => undefined;
  const source: Source<string> = {
    async look(ids, options) {
      looks.push({ atMs: clock.now() - startMs, ids, options });
      await answer();
      return new Map(ids.filter((id) => id !== 'r-none').map((id) => [id, running]));
    },
  };
  poller = createPoller(source, { clock, polling: { minMs: 1_000, maxMs: 600_000 } });
});

/** Wants a look at `dueMs` after the start, then every `againMs`. */
function watcher(id: string, dueMs: number, changes: Partial<Watcher<string>> & { readonly againMs?: number } = {}) {
  const again = (what: string) => {
    told.push(`${id} ${what}`);
    one.dueMs = clock.now() + (changes.againMs ?? HOUR);
  };
  const one = {
    id,
    dueMs: startMs + dueMs,
    urgent: false,
    deadlineMs: startMs + 2 * HOUR,
    onLook: (look: Look<string> | undefined) => again(look?.status ?? 'not listed'),
    onFault: (fault: Error) => again(fault.message),
    ...changes,
  };
  return one;
}

const times = () => looks.map(({ atMs }) => atMs);

describe('the poller', () => {
  it('looks when the first of those who watch is due, and tells all that fit into the call', async () => {
    poller.watch(watcher('r-1', 30_000));
    poller.watch(watcher('r-2', 5_000));
    poller.watch(watcher('r-none', 60_000));
    await clock.advance(5_000);
    expect(looks).toMatchObject([{ atMs: 5_000, ids: ['r-2', 'r-1', 'r-none'] }]);
    expect(told).toEqual(['r-2 RUNNING', 'r-1 RUNNING', 'r-none not listed']);
  });

  it('looks at most once an interval, whenever those who watch are due', async () => {
    for (const dueMs of [10, 300, 600, 900]) poller.watch(watcher(`r-${dueMs}`, dueMs, { againMs: 10 }));
    await clock.advance(3_500);
    expect(times()).toEqual([10, 1_010, 2_010, 3_010]);
  });

  it('does not let what is urgent wait for the interval', async () => {
    poller.watch(watcher('r-1', 0));
    await clock.advance(100);
    poller.watch(watcher('r-2', 150, { urgent: true }));
    await clock.advance(100);
    expect(times()).toEqual([0, 150]);
  });

  it('wakes up for one who comes later and is due sooner', async () => {
    poller.watch(watcher('r-1', HOUR));
    await clock.advance(1_000);
    poller.watch(watcher('r-2', 2_000));
    await clock.advance(1_000);
    expect(times()).toEqual([2_000]);
  });

  it('asks once for an id that several watch', async () => {
    poller.watch(watcher('r-1', 10));
    poller.watch(watcher('r-1', 10));
    await clock.advance(10);
    expect(looks[0].ids).toEqual(['r-1']);
    expect(told).toEqual(['r-1 RUNNING', 'r-1 RUNNING']);
  });

  it('fills a call with 99 of those who are not due, and takes all who are', async () => {
    for (let index = 0; index < 150; index++) poller.watch(watcher(`r-${index}`, index < 120 ? 10 : 5_000));
    await clock.advance(10);
    expect(looks[0].ids).toHaveLength(120);
    for (let index = 0; index < 150; index++) poller.watch(watcher(`s-${index}`, index < 20 ? 2_000 : 3_000));
    await clock.advance(2_000);
    expect(looks[1].ids).toHaveLength(99);
  });

  it('passes nobody over while urgent looks keep coming', async () => {
    for (let index = 0; index < 300; index++) poller.watch(watcher(`r-${index}`, 500, { againMs: 1_000 }));
    for (let turn = 0; turn < 8; turn++) {
      poller.watch(watcher('r-u', turn * 400, { urgent: true, againMs: 400 }));
      await clock.advance(400);
    }
    const seen = new Set(looks.slice(0, 5).flatMap(({ ids }) => ids));
    expect(seen.size).toBe(301);
  });

  it('gives the call the time that the last of those who watch has', async () => {
    poller.watch(watcher('r-1', 10, { deadlineMs: startMs + 5_000 }));
    poller.watch(watcher('r-2', 10, { deadlineMs: startMs + 9_000 }));
    await clock.advance(10);
    expect(looks[0].options.deadlineMs).toBe(startMs + 9_000);
  });

  it('gives a call a minute for those who look again anyway', async () => {
    poller.watch(watcher('r-1', 10, { looksAgain: true }));
    poller.watch(watcher('r-2', 10, { looksAgain: true, deadlineMs: startMs + 5_000 }));
    await clock.advance(10);
    expect(looks[0].options.deadlineMs).toBe(startMs + 60_010);
  });

  it('lets those go whose time is up, five seconds later, while the call for others is still tried again', async () => {
    answer = () => clock.sleep(HOUR);
    poller.watch(watcher('r-1', 10, { deadlineMs: startMs + 10 }));
    poller.watch(watcher('r-2', 10));
    await clock.advance(5_009);
    expect(told).toEqual([]);
    await clock.advance(1);
    expect(told).toEqual([
      'r-1 Asking for the status failed: the time was up before the service gave a usable answer.',
    ]);
    expect(poller.watched()).toBe(1);
    await clock.advance(HOUR);
    expect(told.slice(-1)).toEqual(['r-2 RUNNING']);
  });

  it('lets those go in time who have come while a call for others hangs', async () => {
    answer = () => clock.sleep(HOUR);
    poller.watch(watcher('r-1', 10));
    await clock.advance(1_000);
    poller.watch(watcher('r-2', 1_050, { urgent: true, deadlineMs: startMs + 2_000 }));
    poller.watch(watcher('r-3', 1_050, { urgent: true, deadlineMs: startMs + 60_000 }));
    await clock.advance(6_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('r-2 Asking for the status failed');
    await clock.advance(58_000);
    expect(told).toHaveLength(2);
    expect(told[1]).toContain('r-3 Asking for the status failed');
  });

  it('makes a call of its own for who is due while another one has hung for three seconds, and four at most', async () => {
    answer = () => clock.sleep(HOUR);
    poller.watch(watcher('r-1', 10));
    await clock.advance(1_000);
    poller.watch(watcher('r-2', 1_000));
    await clock.advance(100_000);
    for (const id of ['r-3', 'r-4', 'r-5', 'r-6']) {
      poller.watch(watcher(id, 0));
      await clock.advance(100_000);
    }
    expect(looks.map(({ atMs, ids }) => [atMs, ...ids])).toEqual([
      [10, 'r-1'],
      [3_010, 'r-2'],
      [101_000, 'r-3'],
      [201_000, 'r-4'],
    ]);
    await clock.advance(HOUR - 501_000 + 10);
    expect(looks[4].ids).toContain('r-5');
    expect(looks[4].ids).toContain('r-6');
  });

  it('gives a call up that nobody waits for any more', async () => {
    answer = () => clock.sleep(HOUR);
    const one = watcher('r-1', 10);
    poller.watch(one);
    await clock.advance(10);
    expect(looks[0].options.signal?.aborted).toBe(false);
    poller.unwatch(one);
    expect(looks[0].options.signal?.aborted).toBe(true);
  });

  it('looks at companions once, where a call has room for them, and makes none for them', async () => {
    for (let index = 0; index < 150; index++) poller.accompany(watcher(`c-${index}`, 0));
    await clock.advance(HOUR);
    expect(looks).toEqual([]);
    expect(poller.watched()).toBe(0);
    poller.watch(watcher('r-1', HOUR, { againMs: 1_000 }));
    await clock.advance(2_000);
    expect(looks.map(({ ids }) => [ids.length, ids[0]])).toEqual([
      [99, 'r-1'],
      [53, 'r-1'],
      [1, 'r-1'],
    ]);
    expect(told.filter((text) => text.startsWith('c-'))).toHaveLength(150);
  });

  it('tells all of them what went wrong, and goes on', async () => {
    answer = () => Promise.reject(new Error('no answer'));
    poller.watch(watcher('r-1', 10, { againMs: 2_000 }));
    poller.watch(watcher('r-2', 10, { againMs: 2_000 }));
    await clock.advance(10);
    answer = async () => undefined;
    await clock.advance(2_000);
    expect(told).toEqual(['r-1 no answer', 'r-2 no answer', 'r-1 RUNNING', 'r-2 RUNNING']);
  });

  it('tells nothing to one who has left while the answer was on its way', async () => {
    answer = () => clock.sleep(500);
    const leaves = watcher('r-1', 10);
    poller.watch(leaves);
    poller.watch(watcher('r-2', 10));
    await clock.advance(100);
    poller.unwatch(leaves);
    await clock.advance(500);
    expect(told).toEqual(['r-2 RUNNING']);
  });

  it('rests when nobody watches any more, and starts again', async () => {
    const one = watcher('r-1', 0, { againMs: 1_000 });
    poller.watch(one);
    await clock.advance(1_500);
    expect(poller.watched()).toBe(1);
    poller.unwatch(one);
    expect(poller.watched()).toBe(0);
    await clock.advance(HOUR);
    expect(times()).toEqual([0, 1_000]);
    poller.watch(watcher('r-2', HOUR + 2_000));
    await clock.advance(HOUR);
    expect(times()).toEqual([0, 1_000, HOUR + 2_000]);
  });
});
