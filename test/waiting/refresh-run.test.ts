import { beforeEach, describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/api/restore-job-status';
import type { Look } from '../../src/waiting/look';
import { createPoller } from '../../src/waiting/poller';
import { createRefresh, type RefreshSettings } from '../../src/waiting/refresh';
import { FakeClock } from '../harness/fake-clock';

let clock: FakeClock;
/** What was asked for, in order: ids, or a sweep. */
let asked: string[];
beforeEach(() => {
  clock = new FakeClock();
  asked = [];
});

const look = (status: string): Look<string> => ({ status, verdict: verdictOf(status), entry: status });
const idsOf = (count: number, first = 0) => Array.from({ length: count }, (_, index) => `r-${first + index}`);

/** A service that shows each job as running, and those of a sweep as that does. */
function refreshOf(settings: Partial<RefreshSettings<string>> = {}) {
  const source = {
    look: async (ids: readonly string[]) => {
      asked.push(`${ids.length} ids`);
      await clock.sleep(2_000);
      return new Map(ids.filter((id) => id !== 'r-none').map((id) => [id, look('RUNNING')]));
    },
  };
  const polling = { minMs: 1_000, maxMs: 600_000 };
  const waiting = { poller: createPoller(source, { clock, polling }), clock, polling, jitter: () => 0.5 };
  const swept = (name: string) => async () => {
    asked.push(name);
    return new Map<string, Look<string>>();
  };
  const sweep = { pending: swept('pending'), ended: swept('ended') };
  return createRefresh({ waiting, sweep, ...settings });
}

/** Reads ten at a time, and tells the statuses and how long it took. */
async function readAll(refresh: ReturnType<typeof refreshOf>, ids: readonly string[]) {
  const beganMs = clock.now();
  const statuses = new Set<string | undefined>();
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const options = { deadlineMs: clock.now() + 60_000, stop: new AbortController().signal };
      statuses.add((await refresh(id, options))?.status);
    }
  };
  await clock.runUntilDone(Promise.all(Array.from({ length: 10 }, worker)));
  return { statuses: [...statuses], tookMs: clock.now() - beganMs };
}

describe('a refresh that knows what else is asked for', () => {
  it('takes eleven calls for a thousand jobs, in whatever order they are read', async () => {
    const ids = idsOf(1_000);
    const shuffled = [...ids].sort(
      (a, b) => ((Number(a.slice(2)) * 7_919) % 1_000) - ((Number(b.slice(2)) * 7_919) % 1_000),
    );
    const { statuses } = await readAll(refreshOf({ expected: () => ids }), shuffled);
    expect(statuses).toEqual(['RUNNING']);
    expect(asked).toEqual([...Array(10).fill('99 ids'), '10 ids']);
  });

  it('asks no second time for what a call under way takes along', async () => {
    const refresh = refreshOf({ expected: () => ['r-1', 'r-2'] });
    const first = readAll(refresh, ['r-1']);
    await clock.advance(1_000);
    const { statuses, tookMs } = await readAll(refresh, ['r-2']);
    await first;
    expect([statuses, tookMs]).toEqual([['RUNNING'], 1_050]);
    expect(asked).toEqual(['2 ids']);
  });

  it('knows of one that is not listed, too', async () => {
    const { statuses } = await readAll(refreshOf({ expected: () => ['r-1', 'r-none'] }), ['r-1', 'r-none']);
    expect(statuses.sort()).toEqual(['RUNNING', undefined]);
    expect(asked).toEqual(['2 ids']);
  });

  it('sweeps all the same when what it expected was wrong', async () => {
    await readAll(refreshOf({ expected: () => idsOf(20, 9_000) }), idsOf(60));
    expect(asked).toEqual(['30 ids', '10 ids', '10 ids', 'pending', '10 ids', '10 ids', 'ended', '10 ids']);
  });

  it('expects nothing of an earlier refresh', async () => {
    let expected = idsOf(5, 50);
    const refresh = refreshOf({ expected: () => expected });
    await readAll(refresh, ['r-1']);
    expected = [];
    await clock.advance(11_000);
    await readAll(refresh, ['r-2']);
    expect(asked).toEqual(['6 ids', '1 ids']);
  });
});

describe('a refresh that does not know', () => {
  it('reads first what is pending, then what has ended, each once', async () => {
    await readAll(refreshOf(), idsOf(100));
    expect(asked.filter((what) => !what.endsWith('ids'))).toEqual(['pending', 'ended']);
  });

  it('believes the later sight', async () => {
    const sweep = {
      pending: async () => new Map([['r-x', look('RUNNING')]]),
      ended: async () => new Map([['r-x', look('COMPLETE')]]),
    };
    const refresh = refreshOf({ sweep });
    await readAll(refresh, idsOf(41));
    expect((await readAll(refresh, ['r-x'])).statuses).toEqual(['COMPLETE']);
  });

  it('shares one sweep among all that come while it runs, however long that is', async () => {
    let sweeps = 0;
    const sweep = {
      pending: async () => {
        sweeps += 1;
        await clock.sleep(25_000);
        return new Map(idsOf(1_000).map((id) => [id, look('QUEUED')]));
      },
      ended: async () => new Map<string, Look<string>>(),
    };
    const { tookMs } = await readAll(refreshOf({ sweep }), idsOf(1_000));
    expect(sweeps).toBe(1);
    expect(asked).toEqual(['10 ids', '10 ids']);
    expect(tookMs).toBe(2 * 2_050 + 25_000);
  });

  it('looks by id while a sweep takes longer than half of the time that a reader has', async () => {
    const sweep = {
      pending: () => new Promise<never>(() => undefined),
      ended: async () => new Map<string, Look<string>>(),
    };
    const { statuses, tookMs } = await readAll(refreshOf({ sweep }), idsOf(40));
    expect(statuses).toEqual(['RUNNING']);
    expect(tookMs).toBe(2 * 2_050 + 2 * 32_050);
  });

  it('goes on by ids when a sweep fails', async () => {
    const fails = () => Promise.reject(new Error('refused'));
    const { statuses } = await readAll(refreshOf({ sweep: { pending: fails, ended: fails } }), idsOf(100));
    expect(statuses).toEqual(['RUNNING']);
    expect(asked).toEqual(Array(10).fill('10 ids'));
  });
});
