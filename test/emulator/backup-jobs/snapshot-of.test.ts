import { afterEach, describe, expect, it } from 'vitest';
import type { BackupJobEntry } from '../../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const snapshotsIn = async (scenario: Scenario) => {
  emulator = await startTestEmulator({ scenario });
  return emulator.entries('snapshots');
};
const done: BackupJobEntry = { JobId: 'job-0001', SourceType: 'ECS_FILE', Status: 'COMPLETE' };

describe('a backup job that is complete', () => {
  it('has a snapshot with all that both know', async () => {
    const shared: BackupJobEntry = {
      ...{ JobId: 'job-0001', VaultId: 'v-1', PlanId: 'plan-1', BackupType: 'COMPLETE' },
      ...{
        CreatedTime: 1,
        StartTime: 2,
        UpdatedTime: 4,
        CompleteTime: 3,
        BytesTotal: '9007199254740993',
        BytesDone: 6,
      },
      ...{ ActualBytes: 5, ItemsTotal: 10, ItemsDone: 9, ActualItems: 8, InstanceId: 'i-1', ClientId: 'c-1' },
      ...{ Paths: { Path: ['/a'] }, Include: '[]', Exclude: '[]', Bucket: 'b', Prefix: 'p/', FileSystemId: 'f' },
      Edition: 'BASIC',
      ...{ CreateTime: 7, InstanceName: 'n', TableName: 't' },
    };
    expect(await snapshotsIn({ backupJobs: [{ ...done, ...shared, JobName: 'nightly', Speed: 500 }] })).toEqual([
      {
        ...{ SnapshotId: 's-0001', SourceType: 'ECS_FILE', Status: 'COMPLETE', ...shared },
        SnapshotHash: '6cfaa42e7c608ab3a0a527727d3aebd80ac3ce13863a95d9a635d5f32ea1f2b2',
      },
    ]);
  });

  it.each([
    ['OTS', 'OTS_TABLE'],
    ['UDM_ECS_DISK', 'UDM_ECS_DISK'],
  ])('of %s has a snapshot of %s', async (SourceType, expected) => {
    expect(await snapshotsIn({ backupJobs: [{ ...done, SourceType }] })).toMatchObject([{ SourceType: expected }]);
  });

  it('keeps the snapshot that names it', async () => {
    const snapshots = [{ SnapshotId: 's-own', JobId: 'job-0001' }];
    expect(await snapshotsIn({ backupJobs: [done], snapshots })).toEqual(snapshots);
  });

  it('leaves a snapshot alone that has the id by itself', async () => {
    const snapshots = [{ SnapshotId: 's-0001', VaultId: 'v-own' }];
    expect(await snapshotsIn({ backupJobs: [done], snapshots })).toEqual(snapshots);
  });

  it('outlives its removal', async () => {
    await snapshotsIn({ backupJobs: [done] });
    emulator.removeEntries('backupJobs');
    expect(emulator.entries('snapshots')).toHaveLength(1);
  });
});

describe('a backup job', () => {
  it.each([
    ['PARTIAL_COMPLETE', 1],
    ['FAILED', 0],
    ['RUNNING', 0],
    [undefined, 0],
  ])('with the status %s has %i snapshots', async (Status, count) => {
    expect(await snapshotsIn({ backupJobs: [{ JobId: 'job-1', ...(Status && { Status }) }] })).toHaveLength(count);
  });

  it.each([
    ['OTS', 'DescribeOtsTableSnapshots', {}],
    [
      'UDM_ECS',
      'DescribeUdmSnapshots',
      { SourceType: 'UDM_ECS', UdmRegionId: 'cn-hangzhou', StartTime: '0', EndTime: '9000000000' },
    ],
    [
      'OSS',
      'SearchHistoricalSnapshots',
      {
        SourceType: 'OSS',
        Query: '[{"field":"VaultId","value":"v"},{"field":"Bucket","value":"b"}]',
      },
    ],
  ])('of %s that still runs has no snapshot in %s before its end', async (SourceType, action, parameters) => {
    await snapshotsIn({ backupJobs: [{ JobId: 'job-1', SourceType, VaultId: 'v', Bucket: 'b', course: 'complete' }] });
    const look = async () => JSON.stringify((await emulator.call(action, parameters as Record<string, string>)).body);
    await emulator.time.advance(10_000);
    expect(await look()).not.toContain('"SnapshotId"');
    await emulator.time.advance(1_000);
    expect(await look()).toContain('"SnapshotId":"s-1"');
  });
});
