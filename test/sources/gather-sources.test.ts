import { describe, expect, it } from 'vitest';
import { backupChoice } from '../../src/sources/backup-choice';
import { backedUpByJobs, backedUpBySnapshots, gatherSources } from '../../src/sources/gather-sources';
import type { Snapshot } from '../../src/sources/read-snapshots';

const NOW = 1_000_000;
const job = (JobId: string, changes = {}) => ({
  ...{ JobId, Status: 'COMPLETE', CompleteTime: 900_000, VaultId: 'v-1', PlanId: 'p-1' },
  ...changes,
});
const snapshot = (SnapshotId: string, changes: Partial<Snapshot> = {}): Snapshot => ({
  ...{ SnapshotId, SnapshotHash: `hash-of-${SnapshotId}`, Status: 'COMPLETE', CompleteTime: 900_000 },
  ...changes,
});
const told = (sources: ReturnType<typeof gatherSources>) =>
  Object.fromEntries(
    sources.map(({ name, backups }) => {
      const point = backupChoice.recoveryPointOf(backups, { nowSeconds: NOW });
      return [name, [point?.snapshotId ?? point?.jobId, point?.vaultId, point?.planId]];
    }),
  );

describe('sources of backup jobs', () => {
  const ofFiles = (...jobs: object[]) => gatherSources(backedUpByJobs('ECS_FILE', jobs));
  const data = { InstanceId: 'i-1', Paths: { Path: ['/data'] } };

  it('have all their backups, in whichever vaults, the last one first', () => {
    const [source, ...others] = ofFiles(
      job('j-old', { ...data, CompleteTime: 100 }),
      job('j-new', { ...data, VaultId: 'v-2', CompleteTime: 300 }),
      job('j-running', { ...data, Status: 'RUNNING', CompleteTime: undefined }),
      job('j-failed', { ...data, Status: 'FAILED', CompleteTime: 400 }),
    );
    expect(others).toEqual([]);
    expect(source.backups.map(({ jobId, complete }) => [jobId, complete])).toEqual([
      ['j-failed', false],
      ['j-new', true],
      ['j-old', true],
      ['j-running', false],
    ]);
    expect(backupChoice.recoveryPointOf(source.backups, { nowSeconds: NOW })).toMatchObject({
      jobId: 'j-new',
      vaultId: 'v-2',
    });
  });

  it('are there without any backup that can be restored', () => {
    const partial = job('j-1', { ...data, Status: 'PARTIAL_COMPLETE' });
    expect(told(ofFiles(partial))).toEqual({ 'i-1.data': [undefined, undefined, undefined] });
  });

  it('are none of a job that does not say what it backs up', () => {
    expect(ofFiles(job('j-1'))).toEqual([]);
  });
});

describe('sources of snapshots', () => {
  it('have the vault and the plan of the job that made them', () => {
    const jobs = [job('j-1', { InstanceId: 'i-1' }), job('j-2', { InstanceId: 'i-2', VaultId: 'v-2', PlanId: 'p-2' })];
    const snapshots = [
      snapshot('s-1', { JobId: 'j-1', InstanceId: 'i-1' }),
      snapshot('s-2', { JobId: 'j-2', InstanceId: 'i-2' }),
      // Its job is listed no more: another one tells the vault.
      snapshot('s-2-old', { JobId: 'j-gone', InstanceId: 'i-2', CompleteTime: 1 }),
      snapshot('s-3', { JobId: 'j-gone', InstanceId: 'i-3' }),
    ];
    const sources = gatherSources(backedUpBySnapshots('UDM_ECS', jobs, snapshots));
    expect(told(sources)).toEqual({
      'i-1': ['s-1', 'v-1', 'p-1'],
      'i-2': ['s-2', 'v-2', 'p-2'],
      'i-3': ['s-3', undefined, undefined],
    });
    expect(sources[1].backups[1]).toMatchObject({ snapshotId: 's-2-old', vaultId: 'v-2' });
  });

  it('are those of jobs, too, that left none: nothing of them can be restored', () => {
    const jobs = [
      job('j-1', { InstanceName: 'shop', OtsDetail: { TableNames: { TableName: ['["orders", "items"]'] } } }),
      job('j-2', { InstanceName: 'shop', TableName: 'users', Status: 'FAILED' }),
    ];
    const orders = snapshot('s-1', { JobId: 'j-1', InstanceName: 'shop', TableName: 'orders', VaultId: 'v-1' });
    expect(told(gatherSources(backedUpBySnapshots('OTS_TABLE', jobs, [orders])))).toEqual({
      'shop.items': [undefined, undefined, undefined],
      'shop.orders': ['s-1', 'v-1', 'p-1'],
      'shop.users': [undefined, undefined, undefined],
    });
  });

  it.each<[string, Partial<Snapshot>]>([
    ['is incomplete', { Status: 'PARTIAL_COMPLETE' }],
    ['has expired', { ExpireTime: NOW - 1 }],
    ['has outlived its retention', { Retention: 1, CompleteTime: NOW - 90_000 }],
    ['never ended', { CompleteTime: 0 }],
  ])('have no recovery point in one that %s', (_, changes) => {
    const only = snapshot('s-1', { DiskId: 'd-1', ...changes });
    expect(told(gatherSources(backedUpBySnapshots('UDM_DISK', [], [only])))).toEqual({
      'd-1': [undefined, undefined, undefined],
    });
  });
});
