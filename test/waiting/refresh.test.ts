import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { ResourceContext } from '../../src/plugin/call-context';
import type { Configured } from '../../src/provider/configured/configured';
import type { Look } from '../../src/waiting/look';
import { type CloudAndProvider, startCloud } from '../provider/cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', createdSecondsAgo: 4_000 } as const;
/** 10,000 others of the last seven hours. */
const history = { count: 10_000, seed: 1, days: 0.25, RestoreType: 'ECS_FILE' } as const;
/** The provider's clock runs 20 times as fast: two seconds. */
const slow: Scenario = { faults: [{ fault: 'latency', ms: 100 }] };
const idsOf = (count: number, first = 0) => Array.from({ length: count }, (_, index) => `r-${first + index}`);
const calls = () => cloud.emulator.calls().counters.total;
const jobsOf = (ids: readonly string[], changes: object) => ids.map((RestoreId) => ({ ...job, RestoreId, ...changes }));

type Process = ResourceContext<Configured>;
const newProcess = () => cloud.newProcess({ requests_per_second: 1_000 });

/** Reads as Terraform does: ten at a time, the next one as soon as one is done. */
async function readAll(ids: readonly string[], process?: Process, limitMs = 60_000) {
  const { configured, stop } = process ?? (await newProcess());
  const { refresh } = configured.restoreJobPollers({ restoreType: 'ECS_FILE' });
  const looks = new Map<string, Look<unknown> | undefined>();
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      looks.set(id, await refresh(id, { deadlineMs: configured.clock.now() + limitMs, stop }));
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return looks;
}

const statusesOf = (looks: ReadonlyMap<string, Look<unknown> | undefined>) =>
  [...new Set([...looks.values()].map((look) => look?.status))].sort();

describe.each<[string, Scenario]>([
  ['an instant', {}],
  ['two seconds', slow],
])('a refresh among 10,000 others of the last hours, by calls that take %s,', (_, service) => {
  const ids = idsOf(1_000);

  it('of 1,000 pending jobs takes at most 25 calls', async () => {
    cloud = await startCloud({ history, ...service, jobs: jobsOf(ids, { course: 'never' }) });
    const looks = await readAll(ids);
    expect([looks.size, statusesOf(looks)]).toEqual([1_000, ['RUNNING']]);
    expect(calls()).toBeLessThanOrEqual(25); // 14: two by ids, one counts the pending, eleven read them
  });

  it('of 1,000 that have ended since takes at most 25 calls', async () => {
    cloud = await startCloud({ history, ...service, jobs: jobsOf(ids, { course: 'complete' }) });
    const looks = await readAll(ids);
    expect([looks.size, statusesOf(looks)]).toEqual([1_000, ['COMPLETE']]);
    expect(calls()).toBeLessThanOrEqual(25); // 18: none is pending, there are too many in all vaults, eleven read one
  });

  it('of 1,000 that have ended since takes at most 60 calls where the others are in the same vault', async () => {
    const jobs = jobsOf(ids, { course: 'complete', VaultId: 'v-history-1' });
    cloud = await startCloud({ history, ...service, jobs });
    const looks = await readAll(ids);
    expect([looks.size, statusesOf(looks)]).toEqual([1_000, ['COMPLETE']]);
    expect(calls()).toBeLessThanOrEqual(60); // 37: what has ended within six hours, and one, is too much
  });

  it('of some of each finds all of them', async () => {
    const courses = ['never', 'complete', 'failed', 'queued'] as const;
    const jobs = ids.map((RestoreId, index) => ({ ...job, RestoreId, course: courses[index % 4] }));
    cloud = await startCloud({ history, ...service, jobs });
    const looks = await readAll(ids);
    const statuses = ['RUNNING', 'COMPLETE', 'FAILED', 'QUEUED'];
    expect([...looks].every(([id, look]) => look?.status === statuses[Number(id.slice(2)) % 4])).toBe(true);
    expect(calls()).toBeLessThanOrEqual(25);
  });
});

describe('a refresh', () => {
  it('finds what has ended hours before the others with the others', async () => {
    const [late, early] = [idsOf(60), idsOf(40, 60)];
    const jobs = [
      ...jobsOf(late, { course: 'complete' }),
      ...jobsOf(early, { course: 'complete', createdSecondsAgo: 4_000 + 5 * 3_600 }),
    ];
    cloud = await startCloud({ jobs });
    expect(statusesOf(await readAll([...late, ...early]))).toEqual(['COMPLETE']);
    const asked = cloud.emulator.calls().calls.flatMap(({ parameters }) => Object.values(parameters));
    expect(early.filter((id) => asked.includes(id))).toEqual([]);
  });

  it('looks up by its id what has ended long before the others', async () => {
    const [late, early] = [idsOf(40), idsOf(20, 40)];
    const jobs = [
      ...jobsOf(late, { course: 'complete' }),
      ...jobsOf(early, { course: 'complete', createdSecondsAgo: 400_000 }),
    ];
    cloud = await startCloud({ history, jobs });
    const looks = await readAll([...late, ...early]);
    expect([looks.size, statusesOf(looks)]).toEqual([60, ['COMPLETE']]);
  });

  it('finds what ends between its two sweeps by the second one', async () => {
    const [ended, ends] = [idsOf(42), idsOf(20, 42)];
    const courses = { long: { preset: 'complete', seconds: 90_000 } } as const;
    const jobs = [
      ...jobsOf(ended, { course: 'complete', createdSecondsAgo: 80_000 }),
      ...jobsOf(ends, { course: 'long', createdSecondsAgo: 80_000 }),
    ];
    cloud = await startCloud({ jobs, courses });
    const process = await newProcess();
    await readAll(ended.slice(0, 21), process);
    cloud.emulator.setClock({ advanceSeconds: 20_000 });
    await readAll(ended.slice(21), process);
    const before = calls();
    expect(statusesOf(await readAll(ends, process))).toEqual(['COMPLETE']);
    expect(calls() - before).toBe(0);
  });

  it('believes nothing that was seen before it began', async () => {
    const ids = idsOf(60);
    const courses = { long: { preset: 'complete', seconds: 90_000 } } as const;
    cloud = await startCloud({ jobs: jobsOf(ids, { course: 'long' }), courses });
    const process = await newProcess();
    await readAll(ids.slice(0, 30), process); // the other thirty were seen in the sweep
    cloud.emulator.setClock({ advanceSeconds: 100_000 });
    await process.configured.clock.sleep(11_000);
    expect(statusesOf(await readAll(ids, process))).toEqual(['COMPLETE']);
  });

  it('believes nothing twice', async () => {
    const ids = idsOf(60);
    const courses = { long: { preset: 'complete', seconds: 90_000 } } as const;
    cloud = await startCloud({ jobs: jobsOf(ids, { course: 'long' }), courses });
    const process = await newProcess();
    expect(statusesOf(await readAll(ids, process))).toEqual(['RUNNING']);
    cloud.emulator.setClock({ advanceSeconds: 100_000 });
    expect(statusesOf(await readAll(ids, process))).toEqual(['COMPLETE']);
  });

  it('of ten jobs is one call', async () => {
    const ids = idsOf(10);
    cloud = await startCloud({ history, jobs: jobsOf(ids, { course: 'never' }) });
    await readAll(ids);
    expect(calls()).toBe(1);
  });

  it('says that there is no such job', async () => {
    cloud = await startCloud({ history });
    const looks = await readAll(['r-absent'], undefined, 600_000); // all pages are read before that is said
    expect(looks.get('r-absent')).toBeUndefined();
  });
});
