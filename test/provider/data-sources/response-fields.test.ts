import { beforeAll, describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/api/field';
import { backupJobFields } from '../../../src/api/operations/describe-backup-jobs2';
import { backupPlanFields } from '../../../src/api/operations/describe-backup-plan-list';
import { backupSetFields } from '../../../src/api/operations/describe-full-backup-list';
import { otsSnapshotFields } from '../../../src/api/operations/describe-ots-table-snapshots';
import { restoreJobFields } from '../../../src/api/operations/describe-restore-jobs2';
import { restoreTaskDetailFields } from '../../../src/api/operations/describe-restore-task-list';
import { udmSnapshotFields } from '../../../src/api/operations/describe-udm-snapshots';
import { vaultFields } from '../../../src/api/operations/describe-vaults';
import { computeNestBackupFields } from '../../../src/api/operations/list-backups';
import { computeNestRestoreTaskFields } from '../../../src/api/operations/list-restore-tasks';
import { fileSnapshotFields } from '../../../src/api/operations/search-historical-snapshots';
import type { InventoryDefinition } from '../../../src/emulator/scenario/inventory-schema';
import { contents } from '../../../src/provider/provider';
import { readableTimeName } from '../../../src/provider/values/response-attributes';
import { recordOf, samplesOf } from './sample-record';
import { cloudsOfThisFile, type Read } from './under-test';

interface Listing {
  readonly dataSource: keyof typeof contents.dataSources;
  /** The attribute that holds the list. */
  readonly list: string;
  readonly fields: Fields;
  /** Where the emulated cloud holds such entries. */
  readonly kind: keyof InventoryDefinition;
  /** What must be asked to find the entry that has every field. */
  readonly config: object;
  /** Fields without which the entry would not be found, or would be none. */
  readonly needed: object;
  readonly changes?: object;
}

const anyway = { allow_missing: true };

const listings: Record<string, Listing> = {
  'restore job': {
    dataSource: 'alirestore_jobs',
    list: 'jobs',
    fields: restoreJobFields,
    kind: 'restoreJobs',
    config: { restore_type: 'CONTAINER' },
    needed: { RestoreId: 'r-1', RestoreType: 'CONTAINER' },
  },
  'backup job': {
    dataSource: 'alirestore_backup_jobs',
    list: 'backup_jobs',
    fields: backupJobFields,
    kind: 'backupJobs',
    config: { source_type: 'UDM_ECS_DISK' },
    needed: { JobId: 'job-1' },
  },
  'snapshot of files': {
    dataSource: 'alirestore_snapshots',
    list: 'snapshots',
    fields: fileSnapshotFields,
    kind: 'snapshots',
    config: { source_type: 'COMMON_FILE_SYSTEM', vault_id: 'v-1', ...anyway },
    changes: { VaultId: 'v-1', SourceType: 'COMMON_FILE_SYSTEM' },
    needed: { SnapshotId: 's-1', VaultId: 'v-1' },
  },
  'snapshot of a table': {
    dataSource: 'alirestore_snapshots',
    list: 'snapshots',
    fields: otsSnapshotFields,
    kind: 'snapshots',
    config: { source_type: 'OTS_TABLE', ...anyway },
    changes: { SourceType: 'OTS_TABLE' },
    needed: { SnapshotId: 's-1' },
  },
  'snapshot of an instance': {
    dataSource: 'alirestore_snapshots',
    list: 'snapshots',
    fields: udmSnapshotFields,
    kind: 'snapshots',
    config: { source_type: 'UDM_ECS', ...anyway },
    changes: { SourceType: 'UDM_ECS' },
    needed: { SnapshotId: 's-1' },
  },
  vault: {
    dataSource: 'alirestore_vaults',
    list: 'vaults',
    fields: vaultFields,
    kind: 'vaults',
    config: {},
    needed: { VaultId: 'v-1' },
  },
  'backup plan of Database Backup': {
    dataSource: 'alirestore_dbs_backup_plans',
    list: 'backup_plans',
    fields: backupPlanFields,
    kind: 'dbsBackupPlans',
    config: { show_recover_time_range: true },
    needed: { BackupPlanId: 'p-1' },
  },
  'backup set of Database Backup': {
    dataSource: 'alirestore_dbs_backup_sets',
    list: 'backup_sets',
    fields: backupSetFields,
    kind: 'dbsBackupSets',
    config: { backup_plan_id: 'p-1', show_storage_type: true, ...anyway },
    needed: { BackupSetId: 'b-1' },
  },
  'backup of Compute Nest': {
    dataSource: 'alirestore_compute_nest_backups',
    list: 'backups',
    fields: computeNestBackupFields,
    kind: 'computeNestBackups',
    config: anyway,
    needed: { BackupId: 'b-1' },
  },
  'restore task of Database Backup': {
    dataSource: 'alirestore_dbs_restore_tasks',
    list: 'restore_tasks',
    fields: restoreTaskDetailFields,
    kind: 'dbsRestoreTasks',
    config: { restore_task_ids: ['s102h7rf5anq'] },
    changes: { RestoreTaskId: 's102h7rf5anq' },
    needed: { RestoreTaskId: 's102h7rf5anq' },
  },
  'restore task of Compute Nest': {
    dataSource: 'alirestore_compute_nest_restore_tasks',
    list: 'restore_tasks',
    fields: computeNestRestoreTaskFields,
    kind: 'computeNestRestoreTasks',
    config: {},
    needed: { RestoreTaskId: 'restore-1' },
  },
};

const cloudWith = cloudsOfThisFile();

describe.each(Object.entries(listings))('a %s', (_, listing) => {
  const { dataSource, list, fields, kind, config, changes, needed } = listing;
  const changed = (changes ?? {}) as Record<string, unknown>;
  const samples = samplesOf(fields).map((sample) =>
    sample.field in changed ? { ...sample, expected: changed[sample.field] } : sample,
  );
  const readOne = async (entry: object): Promise<Read> => {
    const cloud = await cloudWith({ [kind]: [entry] });
    const state = await cloud.read(contents.dataSources[dataSource], config);
    expect(state[list]).toHaveLength(1);
    return state[list][0];
  };

  let whole: Read;
  beforeAll(async () => {
    whole = await readOne({ ...recordOf(fields), ...changed });
  });

  it.each(samples)('has $field as $attribute', ({ attribute, expected }) => {
    expect(whole[attribute]).toEqual(expected);
  });

  const times = samples.filter(({ readable }) => readable);

  it('has a readable twin of every time', () => {
    const twins = times.map(({ field }) => whole[readableTimeName(field, fields[field]) ?? '']);
    expect(twins).toEqual(times.map(({ readable }) => readable));
  });

  it('has null for what the service leaves out', async () => {
    const bare = await readOne(needed);
    const absent = samples.filter(({ field }) => !(field in needed));
    expect(absent.filter(({ attribute }) => bare[attribute] !== null)).toEqual([]);
  });
});
