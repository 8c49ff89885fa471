import { afterEach, describe, expect, it } from 'vitest';
import type { Look } from '../../src/waiting/look';
import { createRefresh } from '../../src/waiting/refresh';
import { type CloudAndProvider, startCloud } from '../provider/cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', createdSecondsAgo: 4_000 } as const;
const history = { count: 10_000, seed: 1, RestoreType: 'ECS_FILE' } as const;
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `r-${index}`);
const calls = () => cloud.emulator.calls().counters.total;

/** Reads as Terraform does: ten at a time, the next one as soon as one is done. */
async function readAll(ids: readonly string[]) {
  const { configured, stop } = await cloud.newProcess({ requests_per_second: 1_000 });
  const { refresh } = configured.restoreJobs({ restoreType: 'ECS_FILE' });
  const looks = new Map<string, Look<unknown> | undefined>();
  const queue = [...ids];
  const worker = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      looks.set(id, await refresh(id, { deadlineMs: configured.clock.now() + 600_000, stop }));
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return looks;
}

const statusesOf = (looks: ReadonlyMap<string, Look<unknown> | undefined>) =>
  new Set([...looks.values()].map((look) => look?.status));

describe('a refresh', () => {
  it('of 1,000 pending jobs among 10,000 others takes at most 25 calls', async () => {
    const ids = idsOf(1_000);
    cloud = await startCloud({ history, jobs: ids.map((RestoreId) => ({ ...job, RestoreId, course: 'never' })) });
    const looks = await readAll(ids);
    expect(looks.size).toBe(1_000);
    expect(statusesOf(looks)).toEqual(new Set(['RUNNING']));
    expect(calls()).toBeLessThanOrEqual(25);
  });

  it('of 1,000 jobs that have ended since, among 10,000 others, takes at most 25 calls', async () => {
    const ids = idsOf(1_000);
    cloud = await startCloud({ history, jobs: ids.map((RestoreId) => ({ ...job, RestoreId, course: 'complete' })) });
    const looks = await readAll(ids);
    expect(looks.size).toBe(1_000);
    expect(statusesOf(looks)).toEqual(new Set(['COMPLETE']));
    expect(calls()).toBeLessThanOrEqual(25);
  });

  it('of some of each finds all of them', async () => {
    const ids = idsOf(1_000);
    const courses = ['never', 'complete', 'failed', 'queued'] as const;
    const jobs = ids.map((RestoreId, index) => ({ ...job, RestoreId, course: courses[index % 4] }));
    cloud = await startCloud({ history, jobs });
    const looks = await readAll(ids);
    const statuses = ['RUNNING', 'COMPLETE', 'FAILED', 'QUEUED'];
    expect([...looks].every(([id, look]) => look?.status === statuses[Number(id.slice(2)) % 4])).toBe(true);
    expect(calls()).toBeLessThanOrEqual(25);
  });

  it('looks up by its id what has ended long before the others', async () => {
    const ids = idsOf(40);
    const jobs = ids.map((RestoreId, index) => ({
      ...job,
      RestoreId,
      course: 'complete' as const,
      createdSecondsAgo: index < 30 ? 4_000 : 400_000,
    }));
    cloud = await startCloud({ history, jobs });
    const looks = await readAll(ids);
    expect(statusesOf(looks)).toEqual(new Set(['COMPLETE']));
    expect(looks.size).toBe(40);
  });

  it('of ten jobs is one call', async () => {
    const ids = idsOf(10);
    cloud = await startCloud({ history, jobs: ids.map((RestoreId) => ({ ...job, RestoreId, course: 'never' })) });
    await readAll(ids);
    expect(calls()).toBe(1);
  });

  it('says that there is no such job', async () => {
    cloud = await startCloud({ history });
    expect((await readAll(['r-absent'])).get('r-absent')).toBeUndefined();
  });

  it('goes on by ids when what has ended lately cannot be read', async () => {
    const ids = idsOf(60);
    cloud = await startCloud({ jobs: ids.map((RestoreId) => ({ ...job, RestoreId, course: 'never' })) });
    const { configured, stop } = await cloud.newProcess();
    const refresh = createRefresh({
      waiting: configured.restoreJobs({ restoreType: 'ECS_FILE' }),
      sweep: () => Promise.reject(new Error('refused')),
      createdSeconds: () => 1,
    });
    const options = { deadlineMs: configured.clock.now() + 600_000, stop };
    for (const batch of [ids.slice(0, 30), ids.slice(30)]) {
      const looks = await Promise.all(batch.map((id) => refresh(id, options)));
      expect(looks.every((look) => look?.status === 'RUNNING')).toBe(true);
    }
  });
});
