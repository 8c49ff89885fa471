import { beforeAll, describe, expect, it } from 'vitest';
import { dbsBackupPlans } from '../../../../src/provider/data-sources/dbs-backup-plans/data-source';
import { cloudsOfThisFile, filter, type QueriedCloud } from '../under-test';

const NOON_MS = 1_767_268_800_000; // 2026-01-01T12:00:00Z

const cloudWith = cloudsOfThisFile();
let cloud: QueriedCloud;
beforeAll(async () => {
  const plan = (BackupPlanId: string, seconds: number, changes: object) => ({
    BackupPlanId,
    BackupPlanCreateTime: NOON_MS + seconds * 1000,
    ...changes,
  });
  cloud = await cloudWith({
    dbsBackupPlans: [
      plan('p-1', 0, { BackupPlanName: 'orders', BackupPlanStatus: 'running', SourceEndpointInstanceID: 'rm-1' }),
      plan('p-2', 1, { BackupMethod: 'physical', DatabaseType: 'MySQL', BackupPlanRegion: 'cn-shanghai' }),
      plan('p-3', 2, { ResourceGroupId: 'rg-1', BackupRetentionPeriod: 7, BeginTimestampForRestore: NOON_MS }),
    ],
  });
});
const read = (config: object) => cloud.read(dbsBackupPlans, config);

describe('backup plans', () => {
  it.each([
    [{}, ['p-3', 'p-2', 'p-1']],
    [{ backup_plan_ids: ['p-1', 'p-3', 'p-9'] }, ['p-3', 'p-1']],
    [{ backup_plan_name: 'orders' }, ['p-1']],
    [{ backup_plan_status: 'running' }, ['p-1']],
    [{ backup_method: 'physical' }, ['p-2']],
    [{ region: 'cn-shanghai' }, ['p-2']],
    [{ resource_group_id: 'rg-1' }, ['p-3']],
    [{ instance_id: 'rm-1' }, ['p-1']],
    [{ database_type: 'MySQL' }, ['p-2']],
    [{ created_after: '2026-01-01T12:00:01Z' }, ['p-3', 'p-2']],
    [{ created_before: '2026-01-01T12:00:01Z' }, ['p-1']],
    [{ filter: [filter('BackupRetentionPeriod', 'GREATER_THAN', '6')] }, ['p-3']],
    [{ max_results: 2 }, ['p-3', 'p-2']],
  ])('%j finds %j', async (config, ids) => {
    expect((await read(config)).ids).toEqual(ids);
  });

  it('tell to which points in time can be restored to those who ask', async () => {
    const restorable = async (config: object) => (await read(config)).backup_plans[0].restorable_from;
    expect(await restorable({})).toBe(null);
    expect(await restorable({ show_recover_time_range: true })).toBe('2026-01-01T12:00:00Z');
  });
});
