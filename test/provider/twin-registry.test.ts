import { afterEach, describe, expect, it } from 'vitest';
import { createTwinRegistry } from '../../src/provider/twin-registry';
import { FakeClock } from '../fake-clock';
import { type CloudAndProvider, startCloud } from './cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1' } as const;
const place = { list: { restoreType: 'ECS_FILE' }, vaultId: 'v-1' };

async function registry(jobs: readonly object[]) {
  cloud = await startCloud({ jobs: jobs.map((one) => ({ ...job, ...one })) } as never);
  const clock = new FakeClock();
  const { configured } = await cloud.newProcess();
  return { clock, twins: createTwinRegistry(configured.client, clock) };
}

const add = (RestoreId: string, course: string) => cloud.emulator.addJobs([{ ...job, RestoreId, course }] as never);
const calls = () => cloud.emulator.calls().counters.total;

describe('what is there before a job is started', () => {
  it('is every job of the place, by its id', async () => {
    const { twins } = await registry([
      { RestoreId: 'r-done', course: 'completeAtOnce' },
      { RestoreId: 'r-runs', course: 'never' },
      { RestoreId: 'r-elsewhere', course: 'never', VaultId: 'v-2' },
    ]);
    const before = await twins.before(place, {});
    expect([...before.keys()].sort()).toEqual(['r-done', 'r-runs']);
    expect(before.get('r-runs')?.Status).toBe('RUNNING');
    expect(before.get('r-done')?.Status).toBe('COMPLETE');
  });

  it('is read once for all who ask within five seconds', async () => {
    const { twins, clock } = await registry([]);
    await Promise.all(Array.from({ length: 10 }, () => twins.before(place, {})));
    await clock.advance(4_999);
    await twins.before(place, {});
    expect(calls()).toBe(1);
    await clock.advance(1);
    await twins.before(place, {});
    expect(calls()).toBe(2);
  });

  it('still holds, when read again, the ids of those that have ended', async () => {
    const { twins, clock } = await registry([{ RestoreId: 'r-done', course: 'completeAtOnce' }]);
    await twins.before(place, {});
    add('r-runs', 'never');
    await clock.advance(5_000);
    const before = await twins.before(place, {});
    expect([...before.keys()].sort()).toEqual(['r-done', 'r-runs']);
  });

  it('is read again after a failure', async () => {
    const { twins } = await registry([]);
    const [fault] = cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission' }] });
    await expect(twins.before(place, {})).rejects.toMatchObject({ category: 'permission' });
    cloud.emulator.removeFaults(fault.id);
    expect([...(await twins.before(place, {}))]).toEqual([]);
  });
});

describe('what is there now', () => {
  it('is every job of the place, in whatever status', async () => {
    const { twins } = await registry([{ RestoreId: 'r-old', course: 'completeAtOnce' }]);
    await twins.before(place, {});
    add('r-new', 'completeAtOnce');
    add('r-newer', 'never');
    const now = await twins.now(place, {});
    expect(now.map(({ RestoreId }) => RestoreId).sort()).toEqual(['r-new', 'r-newer', 'r-old']);
  });
});
