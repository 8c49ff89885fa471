import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { type EmulatorUnderTest, startTestEmulator } from '../emulator-under-test';

let emulator: EmulatorUnderTest;
afterEach(() => emulator.close());

const NOW = 1_767_225_600_000;
const HOUR = 3_600_000;
const start = async (scenario: Scenario) => {
  emulator = await startTestEmulator({ scenario });
};
const call = async (action: string, parameters: Record<string, string>) =>
  (await emulator.call(action, parameters)).body;

describe('DescribeFullBackupList', () => {
  const set = (BackupSetId: string, createdSecondsAgo: number, more: object = {}) => ({
    ...{ BackupSetId, createdSecondsAgo, BackupPlanId: 'dbs1', ...more },
  });
  const list = async (parameters: Record<string, string> = {}) => {
    const body = await call('DescribeFullBackupList', { BackupPlanId: 'dbs1', ...parameters });
    return body.Items.FullBackupFile.map((each: { BackupSetId: string }) => each.BackupSetId).join(' ');
  };

  it('lists what a plan has, newest first, on pages from 0', async () => {
    const dbsBackupSets = [
      ...[set('a', 30), set('b', 10, { BackupStatus: 'running' }), set('c', 20, { StorageMethod: 'IA' })],
      ...[set('of-another', 5, { BackupPlanId: 'dbs2' }), { BackupSetId: 'of-any', createdSecondsAgo: 40 }],
    ];
    await start({ dbsBackupSets });
    expect(await list()).toBe('b c a of-any');
    expect(await list({ PageSize: '3', PageNum: '1' })).toBe('of-any');
    expect(await list({ BackupSetStatus: 'finish' })).toBe('c a of-any');
    expect(await list({ BackupSetId: 'a' })).toBe('a');
    expect(await list({ StartTimestamp: String(NOW - 30_000), EndTimestamp: String(NOW - 20_000) })).toBe('c a');
    const found = await call('DescribeFullBackupList', { BackupPlanId: 'dbs1', BackupSetId: 'c' });
    expect(found).toMatchObject({ TotalElements: 1, TotalPages: 1, PageNum: 0, PageSize: 30 });
    const time = NOW - 20_000;
    expect(found.Items.FullBackupFile).toEqual([
      { BackupSetId: 'c', CreateTime: time, StartTime: time, EndTime: time, FinishTime: time, BackupStatus: 'finish' },
    ]);
  });

  it('knows only the plans of a scenario that has some', async () => {
    await start({ dbsBackupPlans: [{ BackupPlanId: 'dbs1' }] });
    expect(await list()).toBe('');
    expect(await call('DescribeFullBackupList', { BackupPlanId: 'dbs2' })).toMatchObject({
      ...{ Success: false, ErrCode: 'Param.NotFound' },
    });
  });
});

describe('DescribeRestoreRangeInfo', () => {
  const ranges = async (more: Record<string, string> = {}) => {
    const span = { BeginTimestampForRestore: '0', EndTimestampForRestore: String(NOW) };
    const body = await call('DescribeRestoreRangeInfo', { BackupPlanId: 'dbs1', ...span, ...more });
    return body.Items.DBSRecoverRange.map((range: any) => [
      range.RangeType,
      (range.BeginTimestampForRestore - NOW) / HOUR,
      (range.EndTimestampForRestore - NOW) / HOUR,
      range.FullBackupList.FullBackupDetail.map((each: any) => each.BackupSetId).join(' '),
    ]);
  };
  const dbsBackupSets = [
    { BackupSetId: 'old', createdSecondsAgo: 2 * 3600 },
    { BackupSetId: 'new', createdSecondsAgo: 3600 },
    { BackupSetId: 'unready', createdSecondsAgo: 3 * 3600, BackupStatus: 'running' },
  ];

  it('goes from the first complete set to now, and on with the time', async () => {
    await start({ dbsBackupSets });
    expect(await ranges()).toEqual([['time', -2, 0, 'old new']]);
    expect(await ranges({ BeginTimestampForRestore: String(NOW - HOUR) })).toEqual([['time', -1, 0, 'old new']]);
    await emulator.time.advance(HOUR);
    expect(await ranges({ EndTimestampForRestore: String(NOW + 2 * HOUR) })).toEqual([['time', -2, 1, 'old new']]);
  });

  it('is that of each set where the plan has no logs', async () => {
    await start({ dbsBackupSets, dbsBackupPlans: [{ BackupPlanId: 'dbs1', EnableBackupLog: false }] });
    expect(await ranges()).toEqual([
      ['snapshot', -2, -2, 'old'],
      ['snapshot', -1, -1, 'new'],
    ]);
    expect(await ranges({ RecentlyRestore: 'true' })).toEqual([['snapshot', -1, -1, 'new']]);
  });

  it('is what the plan says', async () => {
    const times = { BeginTimestampForRestore: NOW - 5 * HOUR, EndTimestampForRestore: NOW - 4 * HOUR };
    await start({ dbsBackupPlans: [{ BackupPlanId: 'dbs1', ...times }] });
    expect(await ranges()).toEqual([['time', -5, -4, '']]);
    expect(await ranges({ BeginTimestampForRestore: String(NOW - 3 * HOUR) })).toEqual([]);
  });
});

it('DescribeBackupPlanList finds plans by what is asked for', async () => {
  const times = { BeginTimestampForRestore: 1, EndTimestampForRestore: 2 };
  const own = { BackupPlanName: 'shop', BackupPlanStatus: 'running', BackupMethod: 'logical', ResourceGroupId: 'rg' };
  await start({
    dbsBackupPlans: [
      { BackupPlanId: 'dbs1', BackupPlanRegion: 'cn-hangzhou', createdSecondsAgo: 9, ...own, ...times },
      { BackupPlanId: 'dbs2', createdSecondsAgo: 5 },
    ],
  });
  const ids = async (parameters: Record<string, string>) =>
    (await call('DescribeBackupPlanList', parameters)).Items.BackupPlanDetail.map((each: any) => each.BackupPlanId);
  expect(await ids({})).toEqual(['dbs2', 'dbs1']);
  expect(await ids({ BackupPlanId: 'dbs2, dbs1,none' })).toEqual(['dbs2', 'dbs1']);
  for (const [name, value] of Object.entries({ ...own, Region: 'cn-hangzhou' })) {
    expect(await ids({ [name]: value })).toEqual(['dbs1']);
    expect(await ids({ [name]: 'other' })).toEqual([]);
  }
  const shown = async (more: object) =>
    (await call('DescribeBackupPlanList', { BackupPlanId: 'dbs1', ...more })).Items.BackupPlanDetail[0];
  expect(await shown({})).not.toHaveProperty('BeginTimestampForRestore');
  expect(await shown({ ShowRecoverTimeRange: 'true' })).toMatchObject(times);
});

it('ListBackups pages by token, newest first, and filters by every field', async () => {
  await start({
    computeNestBackups: [1, 2, 3].map((n) => ({
      ...{ BackupId: `backup-${n}`, ServiceInstanceId: n === 3 ? 'si-2' : 'si-1', createdSecondsAgo: n * 60 },
    })),
  });
  const ids = (body: any) => body.Backups.map(({ BackupId }: { BackupId: string }) => BackupId).join(' ');
  const first = await call('ListBackups', { MaxResults: '2' });
  expect([ids(first), first.TotalCount]).toEqual(['backup-1 backup-2', 3]);
  const second = await call('ListBackups', { MaxResults: '2', NextToken: first.NextToken });
  expect([ids(second), second.NextToken]).toEqual(['backup-3', '']);
  const filter = (name: string, value: string) => ({ 'Filter.1.Name': name, 'Filter.1.Value.1': value });
  expect(ids(await call('ListBackups', filter('ServiceInstanceId', 'si-1')))).toBe('backup-1 backup-2');
  expect(ids(await call('ListBackups', filter('Status', 'Created')))).toBe('backup-1 backup-2 backup-3');
  expect((await call('ListBackups', filter('State', 'x'))).Message).toMatch(
    /Filter\.1\.Name: got "State", expected one of BackupId, ServiceInstanceId, /,
  );
});
