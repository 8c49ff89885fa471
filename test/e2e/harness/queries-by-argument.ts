import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';
import type { Query } from './queries-of-a-cloud';

const NOON = 1_735_732_800; // 2025-01-01T12:00:00Z

// A complete backup job has a snapshot of its own: the snapshots here are of other things.
const at = <T extends object>(seconds: number, changes: T) => ({
  VaultId: 'v-1',
  Status: 'COMPLETE',
  CreatedTime: NOON + seconds,
  CompleteTime: NOON + seconds + 60,
  ...changes,
});

/** Of everything that an argument can choose, one that it chooses and one that it does not. */
export const cloudOfPairs: Scenario = {
  vaults: [
    {
      VaultId: 'v-1',
      VaultName: 'files',
      VaultRegionId: 'cn-hangzhou',
      VaultType: 'STANDARD',
      ResourceGroupId: 'rg-1',
    },
    {
      VaultId: 'v-2',
      VaultName: 'tables',
      VaultRegionId: 'cn-shanghai',
      VaultType: 'OTS_BACKUP',
      ResourceGroupId: 'rg-2',
      Replication: true,
      Tags: { Tag: [{ Key: 'use', Value: 'drill' }] },
    },
  ],
  snapshots: [
    at(0, { SnapshotId: 's-1', SourceType: 'ECS_FILE', InstanceId: 'i-1', PlanId: 'plan-1', JobId: 'job-1' }),
    at(100, { SnapshotId: 's-2', SourceType: 'ECS_FILE', InstanceId: 'i-1', PlanId: 'plan-2', JobId: 'job-2' }),
    at(0, { SnapshotId: 's-basic', SourceType: 'ECS_FILE', InstanceId: 'i-1', Edition: 'BASIC' }),
    at(0, { SnapshotId: 's-oss', SourceType: 'OSS', Bucket: 'archive' }),
    at(0, { SnapshotId: 's-nas-1', SourceType: 'NAS', FileSystemId: 'fs-1', CreateTime: NOON - 9_000 }),
    at(0, { SnapshotId: 's-nas-2', SourceType: 'NAS', FileSystemId: 'fs-1', CreateTime: NOON - 8_000 }),
    at(0, { SnapshotId: 't-1', SourceType: 'OTS_TABLE', InstanceName: 'mall', TableName: 'orders' }),
    at(0, { SnapshotId: 't-2', SourceType: 'OTS_TABLE', InstanceName: 'mall', TableName: 'mail', Status: 'FAILED' }),
    at(0, { SnapshotId: 'd-1', SourceType: 'UDM_ECS_DISK', InstanceId: 'i-1', DiskId: 'd-1' }),
    at(0, {
      SnapshotId: 'd-2',
      SourceType: 'UDM_ECS_DISK',
      InstanceId: 'i-1',
      DiskId: 'd-2',
      UdmRegionId: 'cn-shanghai',
    }),
  ],
  restoreJobs: [
    at(0, { RestoreId: 'r-1', RestoreType: 'ECS_FILE', SourceType: 'ECS_FILE', SnapshotId: 's-1' }),
    at(0, { RestoreId: 'r-2', RestoreType: 'ECS_FILE', SourceType: 'NAS', SnapshotId: 's-2' }),
    at(0, { RestoreId: 'r-basic', RestoreType: 'ECS_FILE', Edition: 'BASIC' }),
    at(0, { RestoreId: 'r-oss-1', RestoreType: 'OSS', TargetBucket: 'bucket-1' }),
    at(0, { RestoreId: 'r-oss-2', RestoreType: 'OSS', TargetBucket: 'bucket-2' }),
    at(0, { RestoreId: 'r-nas-1', RestoreType: 'NAS', TargetFileSystemId: 'fs-1' }),
    at(0, { RestoreId: 'r-nas-2', RestoreType: 'NAS', TargetFileSystemId: 'fs-2' }),
  ],
  backupJobs: [
    at(0, { JobId: 'b-basic', SourceType: 'ECS_FILE', Edition: 'BASIC' }),
    at(0, { JobId: 'b-oss-1', SourceType: 'OSS', Bucket: 'bucket-1' }),
    at(0, { JobId: 'b-oss-2', SourceType: 'OSS', Bucket: 'bucket-2' }),
    at(0, { JobId: 'b-nas-1', SourceType: 'NAS', FileSystemId: 'fs-1' }),
    at(0, { JobId: 'b-nas-2', SourceType: 'NAS', FileSystemId: 'fs-2' }),
    at(0, { JobId: 'b-ots-1', SourceType: 'OTS', InstanceName: 'shop', TableName: 'orders' }),
    at(0, { JobId: 'b-ots-2', SourceType: 'OTS', InstanceName: 'desk', TableName: 'mail' }),
  ],
  dbsRestoreTasks: [
    { RestoreTaskId: 'db-1', BackupPlanId: 'plan-1', RestoreTaskCreateTime: NOON * 1000 },
    {
      RestoreTaskId: 'db-2',
      BackupPlanId: 'plan-1',
      RestoreTaskCreateTime: (NOON + 100) * 1000,
      RestoreTaskFinishTime: (NOON + 160) * 1000,
      DestinationEndpointInstanceID: 'rm-2',
    },
  ],
  dbsBackupPlans: [
    {
      BackupPlanId: 'plan-1',
      BackupPlanName: 'orders',
      BackupPlanStatus: 'running',
      BackupMethod: 'logical',
      BackupPlanRegion: 'cn-hangzhou',
      ResourceGroupId: 'rg-1',
      BackupPlanCreateTime: NOON * 1000,
      BeginTimestampForRestore: NOON * 1000,
      EndTimestampForRestore: (NOON + 60) * 1000,
      SourceEndpointInstanceID: 'rm-1',
    },
    {
      BackupPlanId: 'plan-2',
      BackupPlanCreateTime: (NOON + 100) * 1000,
      DatabaseType: 'MySQL',
      EnableBackupLog: false,
      SourceEndpointInstanceID: 'rm-2',
    },
  ],
  dbsBackupSets: [0, 100].map((seconds, n) => ({
    BackupSetId: `bs-${n + 1}`,
    BackupPlanId: 'plan-2',
    BackupStatus: ['finish', 'stop'][n],
    StartTime: (NOON + seconds) * 1000,
    EndTime: (NOON + seconds + 60) * 1000,
    SourceEndpointInstanceId: `rm-${n + 1}`,
  })),
  computeNestBackups: [0, 100].map((seconds, n) => ({
    BackupId: `backup-${n + 1}`,
    ServiceInstanceId: `si-${n + 1}`,
    Status: ['Created', 'CreateFailed'][n],
    CreateTime: new Date((NOON + seconds) * 1000).toISOString(),
    EndTime: new Date((NOON + seconds + 60) * 1000).toISOString(),
  })),
  computeNestRestoreTasks: [
    {
      RestoreTaskId: 'cn-1',
      BackupId: 'b-1',
      Status: 'Restored',
      CreateTime: '2025-01-01T12:00:00Z',
      EndTime: '2025-01-01T13:00:00Z',
    },
    {
      RestoreTaskId: 'cn-2',
      BackupId: 'b-2',
      Status: 'RestoreFailed',
      CreateTime: '2025-01-01T12:01:00Z',
      EndTime: '2025-01-01T14:00:00Z',
    },
  ],
};

const FILES = 'source_type = "ECS_FILE"\nvault_id = "v-1"\ninstance_id = "i-1"';
const NAS = 'source_type = "NAS"\nvault_id = "v-1"\nfile_system_id = "fs-1"';

const SETS = 'backup_plan_id = "plan-2"';
const RANGES = 'backup_plan_id = "plan-1"';

const found: Record<string, readonly (readonly [body: string, ...ids: string[]])[]> = {
  jobs: [
    ['restore_type = "ECS_FILE"\nedition = "BASIC"', 'r-basic'],
    ['restore_type = "ECS_FILE"\nplan_id = "plan-2"', 'r-2'],
    ['restore_type = "ECS_FILE"\njob_id = "job-1"', 'r-1'],
    ['restore_type = "ECS_FILE"\nsource_type = "NAS"', 'r-2'],
    ['restore_type = "OSS"\nbucket = "bucket-2"', 'r-oss-2'],
    ['restore_type = "NAS"\nfile_system_id = "fs-1"', 'r-nas-1'],
  ],
  backup_jobs: [
    ['source_type = "ECS_FILE"\nedition = "BASIC"', 'b-basic'],
    ['source_type = "OSS"\nbucket = "bucket-1"', 'b-oss-1'],
    ['source_type = "NAS"\nfile_system_id = "fs-2"', 'b-nas-2'],
    ['source_type = "OTS"\ninstance_name = "shop"', 'b-ots-1'],
    ['source_type = "OTS"\ntable_name = "mail"', 'b-ots-2'],
  ],
  snapshots: [
    [`${FILES}\njob_id = "job-2"`, 's-2'],
    [`${FILES}\nsnapshot_id = "s-1"`, 's-1'],
    [`${FILES}\nstatus = "COMPLETE"\nmax_results = 1`, 's-2'],
    [`${FILES}\ncompleted_after = "2025-01-01T12:01:01Z"`, 's-2'],
    [`${FILES}\ncompleted_before = ${NOON + 61}`, 's-1'],
    [`${FILES}\nedition = "BASIC"`, 's-basic'],
    ['source_type = "OSS"\nvault_id = "v-1"\nbucket = "archive"', 's-oss'],
    ['source_type = "OSS"\nvault_id = "v-1"\nbucket = "nobody"'],
    [`${NAS}\ncreate_time = ${NOON - 8_000}`, 's-nas-2'],
    ['source_type = "OTS_TABLE"\ninstance_name = "mall"\ntable_name = "orders"', 't-1'],
    ['source_type = "OTS_TABLE"\nstatus = "FAILED"', 't-2'],
    ['source_type = "UDM_ECS_DISK"\ndisk_id = "d-1"', 'd-1'],
    ['source_type = "UDM_ECS_DISK"\ndisk_id = "d-2"\nudm_region_id = "cn-shanghai"', 'd-2'],
  ],
  vaults: [
    ['vault_id = "v-2"', 'v-2'],
    ['vault_name = "files"', 'v-1'],
    ['vault_region_id = "cn-shanghai"', 'v-2'],
    ['vault_type = "OTS_BACKUP"', 'v-2'],
    ['resource_group_id = "rg-1"', 'v-1'],
    ['replication = true', 'v-2'],
    ['tags = { use = "drill" }', 'v-2'],
    ['max_results = 1', 'v-1'],
  ],
  dbs_restore_tasks: [
    ['backup_plan_id = "plan-1"\ninstance_id = "rm-2"', 'db-2'],
    ['backup_plan_id = "plan-1"\nstart_timestamp = "2025-01-01T12:00:01Z"', 'db-2'],
    [`backup_plan_id = "plan-1"\nend_timestamp = ${NOON + 1}`, 'db-1'],
    [`backup_plan_id = "plan-1"\ncompleted_after = ${NOON}`, 'db-2'],
    [`backup_plan_id = "plan-1"\ncompleted_before = ${NOON}`],
    ['backup_plan_id = "plan-1"\nmax_results = 1', 'db-2'],
  ],
  dbs_backup_plans: [
    ['backup_plan_ids = ["plan-1"]', 'plan-1'],
    ['backup_plan_name = "orders"', 'plan-1'],
    ['backup_plan_status = "running"', 'plan-1'],
    ['backup_method = "logical"', 'plan-1'],
    ['region = "cn-hangzhou"', 'plan-1'],
    ['resource_group_id = "rg-1"', 'plan-1'],
    ['instance_id = "rm-2"', 'plan-2'],
    ['database_type = "MySQL"', 'plan-2'],
    [`created_after = ${NOON + 1}`, 'plan-2'],
    [`created_before = ${NOON + 1}\nmax_results = 1`, 'plan-1'],
  ],
  dbs_backup_sets: [
    [SETS, 'bs-2', 'bs-1'],
    [`${SETS}\nbackup_set_id = "bs-1"`, 'bs-1'],
    [`${SETS}\nbackup_set_status = "stop"`, 'bs-2'],
    [`${SETS}\nstart_timestamp = ${NOON + 1}`, 'bs-2'],
    [`${SETS}\nend_timestamp = ${NOON + 1}`, 'bs-1'],
    [`${SETS}\ninstance_id = "rm-1"`, 'bs-1'],
    [`${SETS}\ncompleted_after = ${NOON + 61}`, 'bs-2'],
    [`${SETS}\ncompleted_before = ${NOON + 61}\nmax_results = 1`, 'bs-1'],
  ],
  dbs_restorable_ranges: [
    [RANGES, 'rm-1'],
    [`${RANGES}\nbegin_timestamp_for_restore = ${NOON + 61}`],
    [`${RANGES}\nend_timestamp_for_restore = ${NOON - 1}`],
    [`${RANGES}\nrecently_restore = true\nmax_results = 1`, 'rm-1'],
    [`${RANGES}\ninstance_id = "rm-2"`],
    [`${SETS}\nrange_type = "snapshot"`, 'rm-2'],
  ],
  compute_nest_backups: [
    ['backup_id = "backup-2"', 'backup-2'],
    ['service_instance_id = "si-1"', 'backup-1'],
    ['status = "CreateFailed"', 'backup-2'],
    [`created_after = ${NOON + 1}`, 'backup-2'],
    [`created_before = ${NOON + 1}`, 'backup-1'],
    [`completed_after = ${NOON + 61}`, 'backup-2'],
    [`completed_before = ${NOON + 61}\nmax_results = 1`, 'backup-1'],
  ],
  compute_nest_restore_tasks: [
    ['restore_task_id = "cn-2"', 'cn-2'],
    ['backup_id = "b-1"', 'cn-1'],
    ['status = "RestoreFailed"', 'cn-2'],
    ['created_after = "2025-01-01T12:01:00Z"', 'cn-2'],
    [`created_before = ${NOON + 60}`, 'cn-1'],
    ['completed_after = "2025-01-01T22:00:00+08:00"', 'cn-2'],
    ['completed_before = "2025-01-01T14:00:00Z"', 'cn-1'],
    ['max_results = 1', 'cn-2'],
  ],
};

/** They are an error where there is nothing to choose. */
const CHOOSING = ['snapshots', 'dbs_backup_sets', 'dbs_restorable_ranges', 'compute_nest_backups'];

export const queriesByArgument: readonly Query[] = Object.entries(found).flatMap(([type, queries]) =>
  queries.map(([body, ...ids], n) => {
    const missing = CHOOSING.includes(type) ? '\nallow_missing = true' : '';
    return { type, name: `argument_${n}`, body: `${body}${missing}`, ids };
  }),
);
