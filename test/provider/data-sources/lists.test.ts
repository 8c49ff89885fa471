import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/api/operations';
import type { InventoryDefinition } from '../../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import { contents } from '../../../src/provider/provider';
import { cloudsOfThisFile, type QueriedCloud } from './under-test';

interface List {
  readonly action: Action;
  readonly dataSource: keyof typeof contents.dataSources;
  readonly config: object;
  readonly kind: keyof InventoryDefinition;
  /** An entry that the configuration finds. */
  entry(id: string, createdSeconds: number): object;
  /** How many calls it takes to read 0, 1, 99, 100 and 1,000 entries. */
  readonly calls: readonly number[];
}

const pagesOf99 = [1, 1, 1, 2, 11];
const pagesOf100 = [1, 1, 1, 1, 10];
const COUNTS = [0, 1, 99, 100, 1_000];

const times = (seconds: number) => ({ CreatedTime: seconds, CompleteTime: seconds, Status: 'COMPLETE' });
const snapshotList = (
  SourceType: string,
  action: Action,
  calls: readonly number[],
  config: object,
  changes = {},
): List => ({
  action,
  dataSource: 'alirestore_snapshots',
  config: { source_type: SourceType, allow_missing: true, ...config },
  kind: 'snapshots',
  entry: (SnapshotId, seconds) => ({ SnapshotId, VaultId: 'v-1', SourceType, ...times(seconds), ...changes }),
  calls,
});

const lists: Record<string, List> = {
  'restore jobs': {
    action: 'DescribeRestoreJobs2',
    dataSource: 'alirestore_jobs',
    config: { restore_type: 'ECS_FILE' },
    kind: 'restoreJobs',
    entry: (RestoreId, seconds) => ({ RestoreId, RestoreType: 'ECS_FILE', ...times(seconds) }),
    calls: pagesOf99,
  },
  'backup jobs': {
    action: 'DescribeBackupJobs2',
    dataSource: 'alirestore_backup_jobs',
    config: { source_type: 'OSS' },
    kind: 'backupJobs',
    entry: (JobId, seconds) => ({ JobId, SourceType: 'OSS', Bucket: 'b', ...times(seconds) }),
    calls: pagesOf99,
  },
  'snapshots of files': snapshotList(
    'OSS',
    'SearchHistoricalSnapshots',
    pagesOf100,
    { vault_id: 'v-1', bucket: 'b' },
    { Bucket: 'b' },
  ),
  'snapshots of tables': snapshotList('OTS_TABLE', 'DescribeOtsTableSnapshots', pagesOf100, {}),
  'snapshots of instances': snapshotList('UDM_ECS', 'DescribeUdmSnapshots', [1, 1, 1, 1, 1], {}),
  vaults: {
    action: 'DescribeVaults',
    dataSource: 'alirestore_vaults',
    config: {},
    kind: 'vaults',
    entry: (VaultId, seconds) => ({ VaultId, CreatedTime: seconds }),
    calls: pagesOf99,
  },
  'backup plans of Database Backup': {
    action: 'DescribeBackupPlanList',
    dataSource: 'alirestore_dbs_backup_plans',
    config: {},
    kind: 'dbsBackupPlans',
    entry: (BackupPlanId, seconds) => ({ BackupPlanId, BackupPlanCreateTime: seconds * 1000 }),
    calls: pagesOf100,
  },
  'backup sets of Database Backup': {
    action: 'DescribeFullBackupList',
    dataSource: 'alirestore_dbs_backup_sets',
    config: { backup_plan_id: 'plan-1', allow_missing: true },
    kind: 'dbsBackupSets',
    entry: (BackupSetId, seconds) => ({
      BackupSetId,
      BackupPlanId: 'plan-1',
      StartTime: seconds * 1000,
      EndTime: seconds * 1000,
    }),
    calls: pagesOf100,
  },
  'backups of Compute Nest': {
    action: 'ListBackups',
    dataSource: 'alirestore_compute_nest_backups',
    config: { allow_missing: true },
    kind: 'computeNestBackups',
    entry: (BackupId, seconds) => ({ BackupId, CreateTime: new Date(seconds * 1000).toISOString() }),
    calls: pagesOf100,
  },
  'restore tasks of Database Backup': {
    action: 'DescribeRestoreTaskList',
    dataSource: 'alirestore_dbs_restore_tasks',
    config: { backup_plan_id: 'plan-1' },
    kind: 'dbsRestoreTasks',
    entry: (RestoreTaskId, seconds) => ({
      RestoreTaskId,
      BackupPlanId: 'plan-1',
      RestoreTaskCreateTime: seconds * 1000,
    }),
    calls: pagesOf100,
  },
  'restore tasks of Compute Nest': {
    action: 'ListRestoreTasks',
    dataSource: 'alirestore_compute_nest_restore_tasks',
    config: {},
    kind: 'computeNestRestoreTasks',
    entry: (RestoreTaskId, seconds) => ({ RestoreTaskId, CreateTime: new Date(seconds * 1000).toISOString() }),
    calls: pagesOf100,
  },
};

const cloudWith = cloudsOfThisFile();
const MIDNIGHT = 1_767_225_600;

describe.each(Object.entries(lists))('the list of %s', (_, { action, dataSource, config, kind, entry, calls }) => {
  const holding = (entries: readonly object[], scenario: Scenario = {}) => cloudWith({ ...scenario, [kind]: entries });
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => entry(`id-${String(index).padStart(4, '0')}`, MIDNIGHT));
  const read = (cloud: QueriedCloud, changes: object = {}) =>
    cloud.read(contents.dataSources[dataSource], { ...config, ...changes });

  it.each(COUNTS.map((count, index) => [count, calls[index]]))(
    'of %i is read whole in %i calls',
    async (count, made) => {
      const cloud = await holding(many(count));
      const { ids } = await read(cloud);
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
      expect(cloud.executed(action)).toBe(made);
    },
  );

  it('has the newest first, and equal times by id', async () => {
    const ages: [string, number][] = [
      ['id-c', 10],
      ['id-old', 1],
      ['id-a', 10],
      ['id-new', 20],
      ['id-b', 10],
    ];
    const cloud = await holding(ages.map(([id, seconds]) => entry(id, MIDNIGHT + seconds)));
    expect((await read(cloud)).ids).toEqual(['id-new', 'id-a', 'id-b', 'id-c', 'id-old']);
  });

  it('ends with max_results, and so does the reading', async () => {
    const cloud = await holding(many(1_000));
    expect((await read(cloud, { max_results: 120 })).ids).toHaveLength(120);
    expect(cloud.executed(action)).toBe(Math.min(2, calls[4]));
  });

  it('neither loses nor doubles what stays, while other entries come and go', async () => {
    const staying = many(400);
    const passing = Array.from({ length: 60 }, (_, n) => `passing-${n}`);
    const cloud = await holding(
      [...staying, ...passing.map((id, n) => entry(id, MIDNIGHT + (n % 2 === 0 ? 100 : -100)))],
      { faults: [{ fault: 'latency', ms: 12, action }] },
    );
    const changing = (async () => {
      for (const [n, id] of passing.entries()) {
        await sleep(8);
        cloud.emulator.removeEntries(kind, id);
        if (n % 3 === 0) cloud.emulator.addEntries({ [kind]: [entry(`coming-${n}`, MIDNIGHT + 200)] });
      }
    })();
    const { ids } = await read(cloud);
    await changing;
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id: string) => id.startsWith('id-'))).toHaveLength(400);
  });

  it('is an error where the service refuses, not an empty list', async () => {
    const refusals: Scenario[] = [
      { denied: [{ action }] },
      { faults: [{ fault: 'error', code: 'Forbidden.RAM', action }] },
      { faults: [{ fault: 'successFalse', code: 'NoPermission', action }] },
    ];
    for (const refusal of refusals) {
      const cloud = await holding(many(3), refusal);
      await expect(read(cloud)).rejects.toThrow(/could not be listed: .*(NoPermission|Forbidden)/);
    }
  });
});
