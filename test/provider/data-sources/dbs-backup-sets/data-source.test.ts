import { beforeAll, describe, expect, it } from 'vitest';
import { dbsBackupSets } from '../../../../src/provider/data-sources/dbs-backup-sets/data-source';
import { FakeClock } from '../../../harness/fake-clock';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const NOON_MS = 1_767_268_800_000; // 2026-01-01T12:00:00Z
const clock = new FakeClock(NOON_MS + 1_000_000);

const set = (BackupSetId: string, seconds: number, changes: object = {}) => ({
  BackupSetId,
  BackupPlanId: 'plan-1',
  BackupStatus: 'finish',
  StartTime: NOON_MS + seconds * 1000 - 60_000,
  EndTime: NOON_MS + seconds * 1000,
  ...changes,
});

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  const dbsBackupSets = [
    set('b-1', 0, { SourceEndpointInstanceId: 'rm-1', BackupSize: 7 }),
    set('b-2', 100, { BackupStatus: 'stop' }),
    set('b-3', 200, { SourceEndpointInstanceId: 'rm-2' }),
    set('b-other', 900, { BackupPlanId: 'plan-2' }),
  ];
  cloud = await cloudWith({ dbsBackupSets }, { clock });
});
const ofPlan = { backup_plan_id: 'plan-1' };
const read = (config: object) => cloud.read(dbsBackupSets, { ...ofPlan, allow_missing: true, ...config });

describe('backup sets', () => {
  it.each([
    [{}, ['b-3', 'b-2', 'b-1']],
    [{ backup_plan_id: 'plan-2' }, ['b-other']],
    [{ backup_set_id: 'b-2' }, ['b-2']],
    [{ backup_set_status: 'finish' }, ['b-3', 'b-1']],
    [{ start_timestamp: '2026-01-01T12:00:00Z' }, ['b-3', 'b-2']],
    [{ end_timestamp: '2026-01-01T12:00:00Z' }, ['b-1']],
    [{ instance_id: 'rm-1' }, ['b-1']],
    [{ completed_after: '2026-01-01T12:01:40Z' }, ['b-3', 'b-2']],
    [{ completed_before: '2026-01-01T12:01:40Z' }, ['b-1']],
    [{ filter: [filter('BackupStatus', 'NOT_EQUAL', 'finish')] }, ['b-2']],
    [{ filter: [filter('BackupSize', 'LESS_THAN', '8')] }, ['b-1']],
    [{ filter: [filter('EndTime', 'EQUAL', '2026-01-01T12:00:00Z')] }, ['b-1']],
    [{ max_results: 1 }, ['b-3']],
  ])('%j finds %j', async (config, ids) => {
    expect((await read(config)).ids).toEqual(ids);
  });
});

describe('the recovery point', () => {
  it('is what a restore task takes', async () => {
    const { recovery_point, latest } = await read({ instance_id: 'rm-1' });
    expect(recovery_point).toEqual({
      backup_plan_id: 'plan-1',
      backup_set_id: 'b-1',
      source_instance_id: 'rm-1',
      end_time: NOON_MS,
      completed_at: '2026-01-01T12:00:00Z',
    });
    expect(latest).toMatchObject({ backup_set_id: 'b-1', backup_status: 'finish', ended_at: '2026-01-01T12:00:00Z' });
  });

  it('obeys at_or_before, max_age and random_seed, and latest does not', async () => {
    const points = async (changes: object) => {
      const { latest, recovery_point } = await read(changes);
      return [latest?.backup_set_id, recovery_point?.backup_set_id];
    };
    expect(await points({})).toEqual(['b-3', 'b-3']);
    expect(await points({ at_or_before: '2026-01-01T12:03:19Z' })).toEqual(['b-3', 'b-1']);
    expect(await points({ max_age: '800' })).toEqual(['b-3', 'b-3']);
    expect(await points({ max_age: '13m19s' })).toEqual(['b-3', undefined]);
    const seeded = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((random_seed) => points({ random_seed })));
    expect(new Set(seeded.map(([, point]) => point))).toEqual(new Set(['b-1', 'b-3']));
  });

  it('that is missing is an error, which says what was looked at', async () => {
    const strict = read({ at_or_before: '2026-01-01T11:59:59Z', allow_missing: null });
    await expect(strict).rejects.toMatchObject({
      diagnostics: [
        {
          severity: 'error',
          summary: 'No recovery point',
          path: ['at_or_before'],
          detail:
            'Found 3 backup sets with backup_plan_id = plan-1: 2 later than at_or_before, 1 not in status finish. The latest good one is b-3, complete at 2026-01-01T12:03:20Z. Loosen at_or_before, max_age or the filters, check the backups, or set allow_missing = true to get null instead of this error.',
        },
      ],
    });
  });

  it('of an empty list is an error, or null where that is allowed', async () => {
    const nothing = { backup_plan_id: 'plan-3' };
    await expect(read({ ...nothing, allow_missing: false })).rejects.toThrow(
      'No recovery point: Found no backup sets with backup_plan_id = plan-3. The emulated cloud has no backup set with backup_plan_id = plan-3. Pass --scenario FILE',
    );
    expect(await read(nothing)).toMatchObject({ ids: [], backup_sets: [], latest: null, recovery_point: null });
  });

  it('of a plan that is gone is as missing: a drill finds out by its restore, and not by a plan that fails', async () => {
    const gone = await cloudWith({ dbsBackupPlans: [{ BackupPlanId: 'plan-9' }] }, { clock });
    const allowed = await gone.read(dbsBackupSets, { ...ofPlan, allow_missing: true });
    expect(allowed).toMatchObject({ ids: [], recovery_point: null });
    await expect(gone.read(dbsBackupSets, ofPlan)).rejects.toThrow('Param.NotFound');
  });
});
