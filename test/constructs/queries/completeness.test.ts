import type { TerraformStack } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  BackupJobStatus,
  BackupJobs,
  CleanupPolicy,
  ComputeNestBackupStatus,
  ComputeNestBackups,
  ComputeNestRestoreTask,
  ComputeNestRestoreTaskStatus,
  ComputeNestRestoreTasks,
  DbsBackupPlans,
  DbsBackupSets,
  DbsRestorableRanges,
  DbsRestoreTask,
  DbsRestoreTasks,
  Duration,
  Edition,
  EmptyPolicy,
  FailurePolicy,
  FilterOperator,
  ObjectivePolicy,
  PartialPolicy,
  RestoreGate,
  RestoreJob,
  RestoreJobStatus,
  RestoreJobs,
  SnapshotSourceType,
  SnapshotStatus,
  Snapshots,
  VaultStatus,
  Vaults,
  VaultType,
} from '../../../src';
import { BACKUP_JOB_STATUSES, SNAPSHOT_STATUSES } from '../../../src/api/backup-types';
import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../../../src/api/compute-nest-restore-task-status';
import { FILTER_OPERATORS } from '../../../src/api/filters';
import { VAULT_STATUSES, VAULT_TYPES } from '../../../src/api/operations/describe-vaults';
import { COMPUTE_NEST_BACKUP_STATUSES } from '../../../src/api/operations/list-backups';
import { RESTORE_JOB_STATUSES } from '../../../src/api/restore-job-status';
import {
  CLEANUP_POLICIES,
  FAILURE_POLICIES,
  OBJECTIVE_POLICIES,
  PARTIAL_POLICIES,
} from '../../../src/policies/policies';
import { SNAPSHOT_SOURCE_TYPES } from '../../../src/provider/data-sources/snapshots/snapshot-kinds';
import { contents } from '../../../src/provider/provider';
import { backup, backupSet, database, files, rds, snapshot, synthesize } from '../synthesize';

const common = { filters: [{ key: 'Status', operator: FilterOperator.EQUAL, values: ['FAILED'] }], maxResults: 5 };
const when = { completedAfter: '1', completedBefore: '2' };
const created = { createdAfter: '3', createdBefore: '4' };
const thing = { instanceId: 'i-1', bucket: 'b', fileSystemId: 'fs-1' };
const choice = { atOrBefore: '5', maxAge: Duration.hours(1), allowMissing: true };
const edition = Edition.BASIC;

const job = { ...common, ...when, ...created, ...thing, edition, vaultId: 'v', planId: 'p', jobId: 'j' };

/** Every query with everything that it takes, though no service takes all of it together. */
const everything: Record<string, (stack: TerraformStack) => void> = {
  alirestore_jobs: (stack) =>
    new RestoreJobs(stack, 'all', {
      ...job,
      restoreType: 'OSS',
      status: RestoreJobStatus.FAILED,
      restoreId: 'r',
      sourceType: 'OSS',
      snapshotId: 's',
    }),
  alirestore_backup_jobs: (stack) =>
    new BackupJobs(stack, 'all', {
      ...job,
      sourceType: 'OTS',
      status: BackupJobStatus.FAILED,
      instanceName: 'shop',
      tableName: 'orders',
      findSnapshots: true,
    }),
  alirestore_snapshots: (stack) =>
    new Snapshots(stack, 'all', {
      ...common,
      ...when,
      ...thing,
      edition,
      sourceType: SnapshotSourceType.NAS,
      vaultId: 'v',
      createTime: '1',
      planId: 'p',
      instanceName: 'shop',
      tableName: 'orders',
      diskId: 'd',
      udmRegionId: 'cn-hangzhou',
      jobId: 'j',
      snapshotId: 's',
      status: SnapshotStatus.COMPLETE,
      crossAccount: { userId: '1', roleName: 'restorer' },
      atOrBefore: '5',
      maxAge: Duration.hours(1),
      randomSeed: 'seed',
      allowMissing: true,
    }),
  alirestore_vaults: (stack) =>
    new Vaults(stack, 'all', {
      ...common,
      vaultId: 'v',
      vaultName: 'n',
      vaultRegionId: 'cn-hangzhou',
      vaultType: VaultType.STANDARD,
      vaultOwnerId: '1',
      status: VaultStatus.CREATED,
      resourceGroupId: 'rg',
      replication: false,
      tags: { team: 'shop' },
    }),
  alirestore_dbs_backup_plans: (stack) =>
    new DbsBackupPlans(stack, 'all', {
      ...common,
      ...created,
      backupPlanIds: ['p'],
      backupPlanName: 'n',
      backupPlanStatus: 'running',
      backupMethod: 'logical',
      region: 'cn-hangzhou',
      resourceGroupId: 'rg',
      showBackupStrategyInfo: true,
      showStorageStrategyInfo: true,
      showRecoverTimeRange: true,
      clientToken: 'c',
      ownerId: 'o',
      instanceId: 'i',
      databaseType: 'MySQL',
    }),
  alirestore_dbs_backup_sets: (stack) =>
    new DbsBackupSets(stack, 'all', {
      ...common,
      ...when,
      ...choice,
      randomSeed: 'seed',
      backupPlanId: 'p',
      backupSetId: 'b',
      backupSetStatus: 'finish',
      startTimestamp: '1',
      endTimestamp: '2',
      showStorageType: true,
      showProgress: 'true',
      clientToken: 'c',
      ownerId: 'o',
      instanceId: 'i',
    }),
  alirestore_dbs_restorable_ranges: (stack) =>
    new DbsRestorableRanges(stack, 'all', {
      ...common,
      ...choice,
      backupPlanId: 'p',
      beginTimestampForRestore: '1',
      endTimestampForRestore: '2',
      recentlyRestore: true,
      clientToken: 'c',
      ownerId: 'o',
      instanceId: 'i',
      rangeType: 'time',
    }),
  alirestore_compute_nest_backups: (stack) =>
    new ComputeNestBackups(stack, 'all', {
      ...common,
      ...when,
      ...created,
      ...choice,
      randomSeed: 'seed',
      backupId: 'b',
      serviceInstanceId: 'si',
      status: ComputeNestBackupStatus.CREATED,
    }),
  alirestore_dbs_restore_tasks: (stack) =>
    new DbsRestoreTasks(stack, 'all', {
      ...common,
      ...when,
      backupPlanId: 'p',
      restoreTaskIds: ['d'],
      startTimestamp: '1',
      endTimestamp: '2',
      clientToken: 'c',
      ownerId: 'o',
      status: 'stop',
      instanceId: 'i',
    }),
  alirestore_compute_nest_restore_tasks: (stack) =>
    new ComputeNestRestoreTasks(stack, 'all', {
      ...common,
      ...when,
      ...created,
      restoreTaskId: 'c',
      serviceInstanceId: 'si',
      backupId: 'b',
      status: ComputeNestRestoreTaskStatus.RESTORED,
    }),
  alirestore_gate: (stack) => {
    const onFailure = FailurePolicy.REPORT;
    const expected = { onEmpty: EmptyPolicy.FAIL, acceptPartial: { maxFailedItems: 1, maxFailedPercent: 2 } };
    const expectation = { minItems: 1, minBytes: 2, complete: true };
    const reporting = { recoveryPoint: snapshot, target: files, edition, onFailure, ...expected, expect: expectation };
    const databases = { recoveryPoint: backupSet, destination: rds, databases: [database], onFailure };
    const service = { recoveryPoint: backup, allowInPlace: true, onFailure };
    new RestoreGate(stack, 'all', {
      restoreJobs: { orders: new RestoreJob(stack, 'orders', reporting) },
      otherRestoreJobs: { others: { restoreId: 'r', restoreType: 'OSS', edition } },
      dbsRestoreTasks: { users: new DbsRestoreTask(stack, 'users', databases) },
      computeNestRestoreTasks: { shop: new ComputeNestRestoreTask(stack, 'shop', service) },
      onPartial: PartialPolicy.WARN,
      ...expected,
      onFailure: FailurePolicy.REPORT,
      timeout: Duration.hours(1),
    });
  },
};

/** Names of arguments, with those of blocks and maps of objects as `filter.key`. */
function argumentsOf({ attributes, blocks = {} }: any): string[] {
  const inputs = Object.entries<any>(attributes).filter(([, { required, optional }]) => required || optional);
  return [...inputs, ...Object.entries<any>(blocks)].flatMap(([name, one]) =>
    one.attributes ? argumentsOf(one).map((member) => `${name}.${member}`) : [name],
  );
}

function namesIn(values: object, { attributes, blocks = {} }: any): string[] {
  return Object.entries<any>(values).flatMap(([name, value]) => {
    const nested = attributes[name]?.attributes ? attributes[name] : blocks[name];
    if (!nested) return [name];
    const [first] = nested.nesting === 'single' ? [value] : Object.values(value);
    return namesIn(first as object, nested).map((member) => `${name}.${member}`);
  });
}

describe('the props', () => {
  it.each(Object.entries<any>(contents.dataSources))('reach every argument of %s', (type, { schema }) => {
    const { all } = synthesize(everything[type]).data[type];
    expect(namesIn(all, schema).sort()).toEqual(argumentsOf(schema).sort());
  });

  it('reach every argument of alirestore_gate', () => {
    const { schema } = contents.resources.alirestore_gate;
    const { all } = synthesize(everything.alirestore_gate).resource.alirestore_gate;
    expect(namesIn(all, schema).sort()).toEqual(argumentsOf(schema).sort());
  });

  it.each([
    ['FilterOperator', FilterOperator, FILTER_OPERATORS],
    ['RestoreJobStatus', RestoreJobStatus, RESTORE_JOB_STATUSES],
    ['BackupJobStatus', BackupJobStatus, BACKUP_JOB_STATUSES],
    ['SnapshotStatus', SnapshotStatus, SNAPSHOT_STATUSES],
    ['SnapshotSourceType', SnapshotSourceType, SNAPSHOT_SOURCE_TYPES],
    ['VaultStatus', VaultStatus, VAULT_STATUSES],
    ['VaultType', VaultType, VAULT_TYPES],
    ['ComputeNestBackupStatus', ComputeNestBackupStatus, COMPUTE_NEST_BACKUP_STATUSES],
    ['ComputeNestRestoreTaskStatus', ComputeNestRestoreTaskStatus, COMPUTE_NEST_RESTORE_TASK_STATUSES],
    ['FailurePolicy', FailurePolicy, FAILURE_POLICIES],
    ['CleanupPolicy', CleanupPolicy, CLEANUP_POLICIES],
    ['ObjectivePolicy', ObjectivePolicy, OBJECTIVE_POLICIES],
    ['PartialPolicy', PartialPolicy, PARTIAL_POLICIES],
  ])('name as %s what the provider takes', (_, members, values) => {
    expect(Object.values(members)).toEqual([...values]);
  });
});
