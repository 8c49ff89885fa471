import { afterEach, describe, expect, it } from 'vitest';
import type { RestoreJob } from '../../../src/api/operations/describe-restore-jobs2';
import type { EntryIndex } from '../../../src/provider/configured/entry-index';
import { createVaultListings, type JobLooks } from '../../../src/provider/configured/vault-listings';
import { FakeClock } from '../../harness/fake-clock';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const job = { RestoreType: 'ECS_FILE', VaultId: 'v-1', SnapshotId: 's-1', TargetPath: '/restore' } as const;
const place = { list: { restoreType: 'ECS_FILE' }, vaultId: 'v-1' };

async function listingsOf(jobs: readonly object[]) {
  cloud = await startCloud({ jobs: jobs.map((one) => ({ ...job, ...one })) } as never, 1);
  const clock = new FakeClock();
  const { configured } = await cloud.newProcess();
  return { clock, listings: createVaultListings(configured.client, clock) };
}

const add = (RestoreId: string, course: string) => cloud.emulator.addJobs([{ ...job, RestoreId, course }] as never);
const calls = () => cloud.emulator.calls().counters.total;
const idsIn = (index: EntryIndex<RestoreJob, JobLooks>, wanted: object = job) =>
  index
    .like(wanted)
    .map(({ RestoreId }) => RestoreId)
    .sort();

describe('what is there before a job is started', () => {
  it('is every job of the place, and apart from it what has not finished', async () => {
    const { listings } = await listingsOf([
      { RestoreId: 'r-done', course: 'completeAtOnce' },
      { RestoreId: 'r-runs', course: 'never' },
      { RestoreId: 'r-elsewhere', course: 'never', VaultId: 'v-2' },
    ]);
    const { pending, ever } = await listings.before(place, {});
    expect(idsIn(ever)).toEqual(['r-done', 'r-runs']);
    expect(idsIn(pending)).toEqual(['r-runs']);
  });

  it('is read once for all who ask within five seconds', async () => {
    const { listings, clock } = await listingsOf([]);
    await Promise.all(Array.from({ length: 10 }, () => listings.before(place, {})));
    await clock.advance(4_999);
    await listings.before(place, {});
    expect(calls()).toBe(1);
    await clock.advance(1);
    await listings.before(place, {});
    expect(calls()).toBe(2);
  });

  it('forgets, when read again, what ran then and runs no more, but not that it was there', async () => {
    const { listings, clock } = await listingsOf([{ RestoreId: 'r-ran', course: 'complete' }]);
    expect(idsIn((await listings.before(place, {})).pending)).toEqual(['r-ran']);
    cloud.emulator.setClock({ advanceSeconds: 3600 });
    add('r-runs', 'never');
    await clock.advance(5_000);
    const { pending, ever } = await listings.before(place, {});
    expect(idsIn(pending)).toEqual(['r-runs']);
    expect(idsIn(ever)).toEqual(['r-ran', 'r-runs']);
  });

  it('is read again after a failure', async () => {
    const { listings } = await listingsOf([]);
    const [fault] = cloud.emulator.addFaults({ faults: [{ fault: 'error', code: 'NoPermission' }] });
    await expect(listings.before(place, {})).rejects.toMatchObject({ category: 'permission' });
    cloud.emulator.removeFaults(fault.id);
    expect(idsIn((await listings.before(place, {})).ever)).toEqual([]);
  });

  it('is waited for by each no longer than its own time, whatever the others do', async () => {
    const { listings, clock } = await listingsOf([{ RestoreId: 'r-runs', course: 'never' }]);
    await listings.before({ ...place, vaultId: 'v-2' }, {}); // an endpoint that has never answered is given up soon
    cloud.emulator.addFaults({ faults: [{ fault: 'stall', times: 1, ms: 400 }] });
    const patient = listings.before(place, {});
    const hasty = listings.before(place, { deadlineMs: clock.now() + 1_000 });
    await Promise.all([expect(hasty).rejects.toMatchObject({ category: 'unavailable' }), clock.advance(1_000)]);
    expect(idsIn((await patient).pending)).toEqual(['r-runs']);
  });

  it('is given up when nobody waits any more, and begun anew by the next', async () => {
    const { listings, clock } = await listingsOf([]);
    cloud.emulator.addFaults({ faults: [{ fault: 'stall', times: 1 }] });
    const hasty = listings.before(place, { deadlineMs: clock.now() + 1_000 });
    await Promise.all([expect(hasty).rejects.toMatchObject({ category: 'unavailable' }), clock.advance(1_000)]);
    expect(idsIn((await listings.before(place, {})).ever)).toEqual([]);
  });
});

describe('what is there now', () => {
  it('is every job of the place, in whatever status', async () => {
    const { listings, clock } = await listingsOf([{ RestoreId: 'r-old', course: 'completeAtOnce' }]);
    await listings.before(place, {});
    add('r-new', 'completeAtOnce');
    add('r-newer', 'never');
    expect(idsIn(await clock.runUntilDone(listings.now(place, {})))).toEqual(['r-new', 'r-newer', 'r-old']);
  });

  it('is read once for all who ask before the reading begins', async () => {
    const { listings, clock } = await listingsOf([]);
    await clock.runUntilDone(Promise.all([listings.now(place, {}), listings.now(place, {})]));
    expect(calls()).toBe(1);
  });
});

describe('an index of jobs', () => {
  it('finds those with the same snapshot and target, or with any snapshot where none is named', async () => {
    const { listings } = await listingsOf([
      { RestoreId: 'r-same' },
      { RestoreId: 'r-other-path', TargetPath: '/elsewhere' },
      { RestoreId: 'r-other-snapshot', SnapshotId: 's-2' },
    ]);
    const { ever } = await listings.before(place, {});
    expect(idsIn(ever)).toEqual(['r-same']);
    expect(idsIn(ever, { TargetPath: '/restore' })).toEqual(['r-other-snapshot', 'r-same']);
  });
});
