import { beforeAll, describe, expect, it } from 'vitest';
import { dbsBackupSets } from '../../../../src/provider/data-sources/dbs-backup-sets/data-source';
import { dbsRestorableRanges } from '../../../../src/provider/data-sources/dbs-restorable-ranges/data-source';
import { FakeClock } from '../../../harness/fake-clock';
import { cloudsOfThisFile, type QueriedCloud, type Read } from '../under-test';

const NOON_MS = 1_767_268_800_000; // 2026-01-01T12:00:00Z
const clock = new FakeClock(NOON_MS + 3_600_000);
const span = { BeginTimestampForRestore: NOON_MS - 3_600_000, EndTimestampForRestore: NOON_MS };

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  const dbsBackupPlans = [
    { BackupPlanId: 'logs', SourceEndpointInstanceID: 'rm-1', ...span },
    { BackupPlanId: 'sets', EnableBackupLog: false },
  ];
  const sets = ['b-1', 'b-2'].map((BackupSetId, n) => ({
    BackupSetId,
    BackupPlanId: 'sets',
    BackupStatus: 'finish',
    EndTime: NOON_MS + n * 1000,
  }));
  cloud = await cloudWith({ dbsBackupPlans, dbsBackupSets: sets }, { clock });
});
const read = (config: object) => cloud.read(dbsRestorableRanges, { backup_plan_id: 'logs', ...config });
const timeOf = async (config: object) => (await read(config)).recovery_point?.restore_time;

describe('the recovery point of a plan with logs', () => {
  it('is the last point in time, or the one that is asked for', async () => {
    expect((await read({})).recovery_point).toEqual({
      backup_plan_id: 'logs',
      restore_time: '2026-01-01T12:00:00Z',
      source_instance_id: 'rm-1',
    });
    expect(await timeOf({ at_or_before: '2026-01-01T11:30:00Z' })).toBe('2026-01-01T11:30:00Z');
    expect(await timeOf({ max_age: '1h' })).toBe('2026-01-01T12:00:00Z');
    expect(await timeOf({ max_age: '59m59s', allow_missing: true })).toBe(undefined);
    expect(await timeOf({ end_timestamp_for_restore: '2026-01-01T11:15:00Z' })).toBe('2026-01-01T11:15:00Z');
  });

  it('that is missing is an error, which says what was looked at', async () => {
    await expect(read({ at_or_before: '2026-01-01T10:59:59Z' })).rejects.toThrow(
      'No recovery point: Found 1 restorable range with backup_plan_id = logs: 1 later than at_or_before. Loosen at_or_before,',
    );
    await expect(read({ max_age: '60' })).rejects.toThrow(
      '1 older than max_age. The latest good one is the one from 2026-01-01T11:00:00Z, complete at 2026-01-01T12:00:00Z.',
    );
  });
});

describe('a plan without logs', () => {
  it('has ranges of single backup sets, and no point in time', async () => {
    const { restorable_ranges, recovery_point } = await read({ backup_plan_id: 'sets', allow_missing: true });
    expect(restorable_ranges.map((range: Read) => [range.range_type, range.full_backup_list[0].backup_set_id])).toEqual(
      [
        ['snapshot', 'b-2'],
        ['snapshot', 'b-1'],
      ],
    );
    expect(recovery_point).toBe(null);
    await expect(read({ backup_plan_id: 'sets' })).rejects.toThrow('2 of backup sets alone');
  });

  it('can be asked for the newest range alone', async () => {
    const { restorable_ranges } = await read({ backup_plan_id: 'sets', recently_restore: true, allow_missing: true });
    expect(restorable_ranges).toHaveLength(1);
  });
});

it('a set that says no status is one for both data sources when it has an end, and else for none', async () => {
  const sets = [
    { BackupSetId: 'ended', EndTime: NOON_MS },
    { BackupSetId: 'begun', StartTime: NOON_MS },
  ];
  const emulated = await cloudWith({ dbsBackupPlans: [{ BackupPlanId: 'p' }], dbsBackupSets: sets }, { clock });
  const config = { backup_plan_id: 'p', allow_missing: true };
  const { restorable_ranges } = await emulated.read(dbsRestorableRanges, config);
  const inRange = restorable_ranges[0].full_backup_list.map((set: Read) => set.backup_set_id);
  const { recovery_point } = await emulated.read(dbsBackupSets, config);
  expect([inRange, recovery_point.backup_set_id]).toEqual([['ended'], 'ended']);
});
