import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { restoreJobSource } from '../../src/waiting/restore-job-source';
import { type CloudAndProvider, startCloud } from '../provider/cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

/** A cloud with jobs r-1, r-2, ... among many others. */
async function sourceAmong(others: number, ids: readonly string[], scenario: Scenario = {}) {
  const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', course: 'completeAtOnce' } as const;
  cloud = await startCloud({
    ...scenario,
    jobs: ids.map((RestoreId) => ({ ...job, RestoreId })),
    ...(others > 0 && { history: { count: others, seed: 1, RestoreType: 'ECS_FILE' } }),
  });
  const { configured } = await cloud.newProcess();
  return restoreJobSource(configured.client(), { restoreType: 'ECS_FILE' });
}

const calls = () => cloud.emulator.calls().counters.total;

describe('the source of restore jobs', () => {
  it('asks for the ids that it needs, in one call', async () => {
    const source = await sourceAmong(500, ['r-1', 'r-2']);
    const looks = await source.look(['r-1', 'r-2'], {});
    expect([...looks.keys()].sort()).toEqual(['r-1', 'r-2']);
    expect(looks.get('r-1')).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded', progress: 1 });
    expect(looks.get('r-1')?.requestId).toMatch(/^[0-9A-F-]{36}$/);
    expect(calls()).toBe(1);
  });

  it('asks for 99 ids a call', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `r-${index}`);
    const source = await sourceAmong(0, ids);
    expect((await source.look(ids, {})).size).toBe(250);
    expect(calls()).toBe(3);
  });

  it('reads all pages before it says that there is no such job, until the filter has proved itself', async () => {
    const source = await sourceAmong(300, ['r-1']);
    expect((await source.look(['r-none'], {})).size).toBe(0);
    expect(calls()).toBe(1 + 4);
    await source.look(['r-1'], {});
    expect((await source.look(['r-none'], {})).size).toBe(0);
    expect(calls()).toBe(5 + 2);
  });

  it.each(['ignored', 'refused'] as const)(
    'reads all pages where the filter is %s, and remembers it',
    async (behaviour) => {
      const source = await sourceAmong(300, ['r-1', 'r-2'], { restoreIdFilter: behaviour });
      expect([...(await source.look(['r-1', 'r-2'], {})).keys()].sort()).toEqual(['r-1', 'r-2']);
      const before = calls();
      expect((await source.look(['r-1'], {})).get('r-1')?.status).toBe('COMPLETE');
      expect(calls() - before).toBe(4);
    },
  );

  it('fails when the service does', async () => {
    const source = await sourceAmong(0, ['r-1'], { denied: [{ action: 'DescribeRestoreJobs2' }] });
    await expect(source.look(['r-1'], {})).rejects.toMatchObject({ category: 'permission' });
  });
});
