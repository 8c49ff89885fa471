import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
beforeEach(async () => {
  emulator = await startTestEmulator({
    scenario: {
      recordDays: 1,
      snapshots: [{ SnapshotId: 's-1', VaultId: 'v-1', PlanId: 'plan-1' }],
      restoreJobs: [
        {
          ...{ RestoreId: 'r-done', RestoreType: 'OSS', Status: 'COMPLETE', VaultId: 'v-1', TargetBucket: 'b' },
          ...{ SnapshotId: 's-1', CreatedTime: 1000, CompleteTime: 2000, ExpireTime: 3000 },
        },
        { RestoreId: 'r-new', RestoreType: 'OSS', Status: 'RUNNING', CreatedTime: 1500, Progress: 10 },
        { RestoreId: 'r-basic', RestoreType: 'OSS', Edition: 'BASIC' },
      ],
    },
  });
});
afterEach(() => emulator.close());

const list = async (parameters: Record<string, string> = {}) =>
  (await emulator.call('DescribeRestoreJobs2', { RestoreType: 'OSS', ...parameters })).body.RestoreJobs.RestoreJob;
const idsWith = async (Key: string, Value: string) => {
  const filter = { 'Filters.1.Key': Key, 'Filters.1.Operator': 'EQUAL', 'Filters.1.Values.1': Value };
  return (await list(filter)).map((job: any) => job.RestoreId);
};

describe('a restore job that a scenario describes', () => {
  it('stays as it is written, however much time goes by', async () => {
    await emulator.time.advance(90 * 86_400_000);
    expect(await list()).toEqual([
      { RestoreId: 'r-new', RestoreType: 'OSS', Status: 'RUNNING', CreatedTime: 1500, Progress: 10 },
      {
        ...{ RestoreId: 'r-done', RestoreType: 'OSS', Status: 'COMPLETE', VaultId: 'v-1', TargetBucket: 'b' },
        ...{ SnapshotId: 's-1', CreatedTime: 1000, CompleteTime: 2000, ExpireTime: 3000 },
      },
    ]);
  });

  it.each([
    ['VaultId', 'v-1'],
    ['Bucket', 'b'],
    ['PlanId', 'plan-1'],
    ['Status', 'COMPLETE'],
    ['CompleteTime', '2000'],
    ['restoreId', 'r-done'],
  ])('is found by %s', async (key, value) => {
    expect(await idsWith(key, value)).toEqual(['r-done']);
  });

  it('belongs to its edition', async () => {
    expect(await list({ Edition: 'BASIC' })).toEqual([{ RestoreId: 'r-basic', RestoreType: 'OSS' }]);
  });

  it('can be canceled while it is pending', async () => {
    expect((await emulator.call('CancelRestoreJob', { RestoreId: 'r-new' })).body.Success).toBe(true);
    expect((await list())[0]).toMatchObject({ RestoreId: 'r-new', Status: 'CANCELING', Progress: 10 });
    await emulator.time.advance(5_000);
    expect((await list())[0].Status).toBe('CANCELED');
    expect((await emulator.call('CancelRestoreJob', { RestoreId: 'r-done' })).body.Code).toBe('BadRequest');
  });

  it('is pending by its status, whatever its times say', async () => {
    emulator.addEntries({
      restoreJobs: [{ RestoreId: 'r-odd', RestoreType: 'OSS', Status: 'QUEUED', CompleteTime: 9 }],
    });
    expect((await emulator.call('CancelRestoreJob', { RestoreId: 'r-odd' })).body.Success).toBe(true);
  });
});
