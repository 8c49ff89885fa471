import type { Scenario } from '../../../src/emulator/scenario/scenario-schema';

const ended = {
  Status: 'COMPLETE',
  VaultId: 'v-1',
  SnapshotId: 's-1',
  CreatedTime: 1_767_225_600,
  ItemsTotal: 3,
  ItemsDone: 3,
  BytesDone: 30,
};

const file = (RestoreId: string, CreatedTime: number, changes: object = {}) => ({
  RestoreId,
  RestoreType: 'ECS_FILE',
  SourceType: 'ECS_FILE',
  ...ended,
  SnapshotHash: 'abc',
  TargetInstanceId: 'i-1',
  TargetPath: '/restore/${a}',
  CrossAccountType: 'SELF_ACCOUNT',
  CreatedTime,
  ...changes,
});

/** Restore jobs that something else has started; two of them did not succeed. */
export const restoreJobs = [
  file('r-1', 1_767_225_600),
  file('r-2', 1_767_225_700, { Status: 'FAILED' }),
  file('r-3', 1_767_225_800, { Status: 'PARTIAL_COMPLETE' }),
  file('r-4', 1_767_225_900),
] as unknown as NonNullable<Scenario['restoreJobs']>;

/** Restores of other kinds: one that runs, some of which the service does not tell all, and what it adds of itself. */
export const restoresOfKinds = {
  restoreJobs: [
    file('r-run', 1_767_225_600, { Status: 'RUNNING' }),
    { ...ended, RestoreId: 'r-udm', RestoreType: 'UDM_ECS', SourceType: 'UDM_ECS' },
    { ...ended, RestoreId: 'r-oss', RestoreType: 'OSS', SourceType: 'OSS', TargetBucket: 'b', TargetPath: '/' },
    {
      ...ended,
      RestoreId: 'r-ots',
      RestoreType: 'OTS_TABLE',
      SourceType: 'OTS_TABLE',
      TargetInstanceName: 'n',
      TargetTableName: 't',
      TargetTime: 1_767_225_600,
      OtsDetail: { BatchChannelCount: 0, OverwriteExisting: true },
      Include: 'orders',
    },
  ],
  dbsRestoreTasks: [
    {
      RestoreTaskId: 's1a',
      BackupPlanId: 'dbs1',
      BackupSetId: 'b1',
      RestoreTaskName: 'orders',
      RestoreStatus: 'running',
      RestoreTaskCreateTime: 1_767_225_600_000,
      DestinationEndpointInstanceType: 'RDS',
      DestinationEndpointInstanceID: 'rm-1',
      DestinationEndpointRegion: 'cn-hangzhou',
      DestinationEndpointUserName: 'root',
      RestoreObjects: '[{"DBName":"orders","NewDBName":"restored"}]',
    },
  ],
  computeNestRestoreTasks: [
    {
      RestoreTaskId: 'restore-1',
      ServiceInstanceId: 'si-1',
      BackupId: 'b-1',
      Status: 'Restored',
      CreateTime: '2026-01-01T00:00:00Z',
      EndTime: '2026-01-01T00:10:00Z',
    },
  ],
} as unknown as Scenario;
