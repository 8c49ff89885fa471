import { afterEach, describe, expect, it } from 'vitest';
import { type CloudAndProvider, startCloud } from '../cloud-and-provider';

let cloud: CloudAndProvider;
afterEach(() => cloud.emulator.close());

const dbs = (RestoreTaskId: string, facts: object = {}) => ({
  RestoreTaskId,
  BackupPlanId: 'plan-1',
  RestoreTaskName: 'orders',
  RestoreStatus: 'running',
  ...facts,
});
const ended = { RestoreStatus: 'finish', RestoreTaskFinishTime: 1_700_000_000_000, FullDataRestoreProgress: 100 };
const nest = (RestoreTaskId: string, facts: object = {}) => ({
  RestoreTaskId,
  ServiceInstanceId: 'si-1',
  BackupId: 'b-1',
  Status: 'Restoring',
  ...facts,
});

async function listingsOf(scenario: object) {
  cloud = await startCloud(scenario as never, 1);
  return (await cloud.newProcess()).configured.taskListings;
}

const idsIn = (entries: readonly { readonly RestoreTaskId?: string }[]) =>
  entries.map(({ RestoreTaskId }) => RestoreTaskId);

describe('the restore tasks of a backup plan', () => {
  const place = { backupPlanId: 'plan-1' };

  it('are those of its name, and apart from them what has not ended', async () => {
    const other = dbs('t-other', { RestoreTaskName: 'customers' });
    const elsewhere = dbs('t-elsewhere', { BackupPlanId: 'plan-2' });
    const dbsRestoreTasks = [dbs('t-runs'), dbs('t-ended', ended), other, elsewhere];
    const listings = await listingsOf({ dbsRestoreTasks });
    const { pending, ever } = await listings.dbs.before(place, {});
    expect(idsIn(ever.like({ RestoreTaskName: 'orders' })).sort()).toEqual(['t-ended', 't-runs']);
    expect(idsIn(pending.like({ RestoreTaskName: 'orders' }))).toEqual(['t-runs']);
  });

  it('are read from all pages, which count from 0', async () => {
    const dbsRestoreTasks = Array.from({ length: 101 }, (_, n) => dbs(`t-${n}`));
    const listings = await listingsOf({ dbsRestoreTasks });
    expect((await listings.dbs.now(place, {})).like({ RestoreTaskName: 'orders' })).toHaveLength(101);
  });
});

describe('the restore tasks of a service instance', () => {
  const place = { serviceInstanceId: 'si-1' };

  it('are those of a backup, or of any, and apart from them what has not ended', async () => {
    const computeNestRestoreTasks = [
      nest('t-runs'),
      nest('t-ended', { Status: 'Restored' }),
      nest('t-other', { BackupId: 'b-2' }),
      nest('t-elsewhere', { ServiceInstanceId: 'si-2' }),
    ];
    const listings = await listingsOf({ computeNestRestoreTasks });
    const { pending, ever } = await listings.computeNest.before(place, {});
    expect(idsIn(ever.like({ BackupId: 'b-1' })).sort()).toEqual(['t-ended', 't-runs']);
    expect(idsIn(ever.like({})).sort()).toEqual(['t-ended', 't-other', 't-runs']);
    expect(idsIn(pending.like({ BackupId: 'b-1' }))).toEqual(['t-runs']);
  });
});
