import { afterEach, describe, expect, it } from 'vitest';
import type { CloudClient } from '../../src/cloud/cloud-client';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { restoreJobSource } from '../../src/waiting/restore-job-source';
import { type CloudAndProvider, startCloud } from '../provider/cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud?.emulator.close());

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
const filters = () => cloud.emulator.calls().calls.map(({ parameters }) => parameters['Filters.1.Values.1']);

/** What a scripted service was asked for: an id, or all. */
let asked: string[];

/** A service that lists ids by whether it was asked with a filter, and by the number of the call. */
function scriptedSource(listed: (filtered: boolean, call: number) => readonly string[]) {
  asked = [];
  const client = {
    async call(_: unknown, { Filters }: { readonly Filters?: readonly { readonly Values: readonly string[] }[] }) {
      asked.push(Filters?.[0].Values.join() ?? 'all');
      const RestoreJob = listed(Filters !== undefined, asked.length).map((RestoreId) => ({
        RestoreId,
        Status: 'RUNNING',
      }));
      return { body: { TotalCount: RestoreJob.length, RestoreJobs: { RestoreJob } }, requestId: 'q-1' };
    },
  };
  return restoreJobSource(client as unknown as CloudClient, { restoreType: 'ECS_FILE' });
}

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

  it('tries the filter again after fifty looks', async () => {
    const source = await sourceAmong(0, ['r-1'], { faults: [{ fault: 'error', code: 'InvalidParameter', times: 1 }] });
    await source.look(['r-1'], {});
    expect(calls()).toBe(2);
    for (let look = 0; look < 50; look++) await source.look(['r-1'], {});
    expect(filters().filter((filter) => filter !== undefined)).toEqual(['r-1']);
    await source.look(['r-1'], {});
    expect(filters().filter((filter) => filter !== undefined)).toEqual(['r-1', 'r-1']);
  });

  it('goes on with the filter when a job becomes listed between two calls', async () => {
    const source = scriptedSource((filtered, call) => (filtered && call === 1 ? [] : ['r-1']));
    expect([...(await source.look(['r-1'], {})).keys()]).toEqual(['r-1']);
    expect([...(await source.look(['r-1'], {})).keys()]).toEqual(['r-1']);
    expect(asked).toEqual(['r-1', 'all', 'r-1']);
  });

  it('does without a filter that finds nothing of what is listed, for fifty looks', async () => {
    const source = scriptedSource((filtered) => (filtered ? [] : ['r-1']));
    for (let look = 0; look < 53; look++) expect((await source.look(['r-1'], {})).size).toBe(1);
    expect(asked).toEqual(['r-1', 'all', 'r-1', ...Array(51).fill('all'), 'r-1', 'all']);
  });

  it('does not hold it against the filter that a job is no longer listed', async () => {
    const source = scriptedSource((_, call) => (call < 3 ? ['r-1'] : []));
    for (let look = 0; look < 5; look++) await source.look(['r-1'], {});
    expect(asked).toEqual(Array(5).fill('r-1'));
  });

  it('fails when the service does', async () => {
    const source = await sourceAmong(0, ['r-1'], { denied: [{ action: 'DescribeRestoreJobs2' }] });
    await expect(source.look(['r-1'], {})).rejects.toMatchObject({ category: 'permission' });
  });
});
