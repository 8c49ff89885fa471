import './constructs/generated/enums';

export type { ActionProps } from './constructs/actions/action-props';
export type { CancelActionProps } from './constructs/actions/cancel-action';
export { CancelAction } from './constructs/actions/cancel-action';
export type { CheckActionProps } from './constructs/actions/check-action';
export { CheckAction } from './constructs/actions/check-action';
export type { ComputeNestRestoreActionProps } from './constructs/actions/compute-nest-restore-action';
export { ComputeNestRestoreAction } from './constructs/actions/compute-nest-restore-action';
export type { DbsRestoreActionProps } from './constructs/actions/dbs-restore-action';
export { DbsRestoreAction } from './constructs/actions/dbs-restore-action';
export type { RestoreActionProps } from './constructs/actions/restore-action';
export { RestoreAction } from './constructs/actions/restore-action';
export { Check } from './constructs/checks/check';
export type { CheckOptions } from './constructs/checks/check-options';
export type { CommandCheckProps } from './constructs/checks/command-check';
export type { ConnectionOptions } from './constructs/checks/connection-options';
export type { DnsCheckProps } from './constructs/checks/dns-check';
export { DnsRecordType } from './constructs/checks/dns-check';
export type { DrillCommandProps } from './constructs/checks/drill-command-props';
export type { HttpCheckProps } from './constructs/checks/http-check';
export type { InInstanceCheckProps } from './constructs/checks/in-instance-check';
export { InstancePlatform } from './constructs/checks/in-instance-check';
export type { InstanceChecksums, InstanceDatabase, InstancePath } from './constructs/checks/instance-presets';
export { DatabaseEngine } from './constructs/checks/instance-presets';
export type { TcpCheckProps } from './constructs/checks/tcp-check';
export { ComputeNestRestoreTask } from './constructs/compute-nest/compute-nest-restore-task';
export type { ComputeNestRestoreTaskProps } from './constructs/compute-nest/compute-nest-restore-task-props';
export { DbsRestoreTask } from './constructs/dbs/dbs-restore-task';
export type { DbsDatabase, DbsRestoreTaskProps } from './constructs/dbs/dbs-restore-task-props';
export { DuplicateConflict } from './constructs/dbs/dbs-restore-task-props';
export type { AgentDestinationProps } from './constructs/destinations/agent';
export type { CustomDestinationProps } from './constructs/destinations/custom';
export { DbsDestination } from './constructs/destinations/dbs-destination';
export type { DbsDestinationOptions } from './constructs/destinations/destination-options';
export type { EcsDatabaseDestinationProps } from './constructs/destinations/ecs-database';
export type { ExpressDestinationProps } from './constructs/destinations/express';
export type { MongoDbDestinationProps } from './constructs/destinations/mongo-db';
export type { OtherDestinationProps } from './constructs/destinations/other';
export type { RdsInstanceDestinationProps } from './constructs/destinations/rds-instance';
export type { DrillCheckProps, DrillValidationProps } from './constructs/drill/drill-check-props';
export type { DrillCleanupProps } from './constructs/drill/drill-cleanup-props';
export { CleanupPolicy } from './constructs/drill/drill-cleanup-props';
export type { DrillComputeNestRestoreProps } from './constructs/drill/drill-compute-nest-restore-props';
export type { DrillDbsRestoreProps } from './constructs/drill/drill-dbs-restore-props';
export type { DrillRestoreProps } from './constructs/drill/drill-restore-props';
export type { DrillSelectionProps, SelectionSample } from './constructs/drill/drill-selection-props';
export type { DrillWaiver } from './constructs/drill/drill-waiver';
export { Objective } from './constructs/drill/drill-waiver';
export { RestoreDrill } from './constructs/drill/restore-drill';
export type { DrillGuards, DrillObjectives, RestoreDrillProps } from './constructs/drill/restore-drill-props';
export { ObjectivePolicy } from './constructs/drill/restore-drill-props';
export type {
  OtherComputeNestRestoreTask,
  OtherDbsRestoreTask,
  OtherRestoreJob,
  RestoreGateProps,
} from './constructs/gate/restore-gate';
export { RestoreGate } from './constructs/gate/restore-gate';
export { BackupJobsLastSuccess, ListedBackupJob } from './constructs/generated/data-alirestore-backup-jobs-outputs';
export { ListedComputeNestBackup } from './constructs/generated/data-alirestore-compute-nest-backups-outputs';
export { ListedComputeNestRestoreTask } from './constructs/generated/data-alirestore-compute-nest-restore-tasks-outputs';
export { ListedDbsBackupPlan } from './constructs/generated/data-alirestore-dbs-backup-plans-outputs';
export { ListedDbsBackupSet } from './constructs/generated/data-alirestore-dbs-backup-sets-outputs';
export {
  ListedDbsRestorableRange,
  ListedDbsRestorableRangeFullBackupList,
} from './constructs/generated/data-alirestore-dbs-restorable-ranges-outputs';
export { ListedDbsRestoreTask } from './constructs/generated/data-alirestore-dbs-restore-tasks-outputs';
export { ListedJob } from './constructs/generated/data-alirestore-jobs-outputs';
export { ListedRecoveryPoint } from './constructs/generated/data-alirestore-recovery-points-outputs';
export { ListedSnapshot } from './constructs/generated/data-alirestore-snapshots-outputs';
export { ListedVault, ListedVaultTag } from './constructs/generated/data-alirestore-vaults-outputs';
export { DbsRestoreTaskPreCheck } from './constructs/generated/dbs-restore-task-outputs';
export { GateResult } from './constructs/generated/gate-outputs';
export { RestoreJob } from './constructs/job/restore-job';
export type { RestoreJobProps } from './constructs/job/restore-job-props';
export { DestroyPolicy } from './constructs/job/restore-job-props';
export type { CrossAccount } from './constructs/policies/cross-account';
export { Duration } from './constructs/policies/duration';
export { Edition } from './constructs/policies/edition';
export { EmptyPolicy } from './constructs/policies/empty-policy';
export { FailurePolicy } from './constructs/policies/failure-policy';
export { PartialPolicy } from './constructs/policies/partial-policy';
export type { PartialTolerance } from './constructs/policies/partial-tolerance';
export type { RestoreExpectation } from './constructs/policies/restore-expectation';
export { AlirestoreProvider } from './constructs/provider/alirestore-provider';
export type {
  AlirestoreProviderProps,
  Endpoints,
  MaxInFlight,
  Polling,
} from './constructs/provider/alirestore-provider-props';
export { Protocol } from './constructs/provider/alirestore-provider-props';
export type { AssumeRole, AssumeRoleWithOidc } from './constructs/provider/assume-role';
export type { BackupJobsProps } from './constructs/queries/backup-jobs';
export { BackupJobStatus, BackupJobs } from './constructs/queries/backup-jobs';
export type { BackupChoiceProps, ChoiceProps } from './constructs/queries/choice-props';
export type { ComputeNestBackupsProps } from './constructs/queries/compute-nest-backups';
export { ComputeNestBackupStatus, ComputeNestBackups } from './constructs/queries/compute-nest-backups';
export type { ComputeNestRestoreTasksProps } from './constructs/queries/compute-nest-restore-tasks';
export { ComputeNestRestoreTaskStatus, ComputeNestRestoreTasks } from './constructs/queries/compute-nest-restore-tasks';
export type { DbsBackupPlansProps } from './constructs/queries/dbs-backup-plans';
export { DbsBackupPlans } from './constructs/queries/dbs-backup-plans';
export type { DbsBackupSetsProps } from './constructs/queries/dbs-backup-sets';
export { DbsBackupSets } from './constructs/queries/dbs-backup-sets';
export type { DbsRestorableRangesProps } from './constructs/queries/dbs-restorable-ranges';
export { DbsRestorableRanges } from './constructs/queries/dbs-restorable-ranges';
export type { DbsRestoreTasksProps } from './constructs/queries/dbs-restore-tasks';
export { DbsRestoreTasks } from './constructs/queries/dbs-restore-tasks';
export type { QueryFilter, QueryProps } from './constructs/queries/query-props';
export { FilterOperator } from './constructs/queries/query-props';
export type { RecoveryPointsProps, SourceChoiceProps, SourceSample } from './constructs/queries/recovery-points';
export { RecoveryPoints } from './constructs/queries/recovery-points';
export type { RestoreJobsProps } from './constructs/queries/restore-jobs';
export { RestoreJobStatus, RestoreJobs } from './constructs/queries/restore-jobs';
export type { SnapshotOrigin } from './constructs/queries/snapshot-origin';
export { SnapshotSourceType } from './constructs/queries/snapshot-origin';
export type { SnapshotsProps } from './constructs/queries/snapshots';
export { SnapshotStatus, Snapshots } from './constructs/queries/snapshots';
export type { VaultsProps } from './constructs/queries/vaults';
export { VaultStatus, Vaults, VaultType } from './constructs/queries/vaults';
export type { ComputeNestLatestPointProps } from './constructs/recovery-point/choose-backup';
export type { DbsLatestPointProps } from './constructs/recovery-point/choose-backup-set';
export type { LatestPointProps } from './constructs/recovery-point/choose-snapshot';
export type {
  ComputeNestBackupProps,
  ComputeNestPointAtOrBeforeProps,
  ComputeNestRandomPointProps,
} from './constructs/recovery-point/compute-nest-recovery-point';
export { ComputeNestRecoveryPoint } from './constructs/recovery-point/compute-nest-recovery-point';
export type {
  DbsBackupSetProps,
  DbsPointAtOrBeforeProps,
  DbsPointInTimeProps,
  DbsRandomPointProps,
} from './constructs/recovery-point/dbs-recovery-point';
export { DbsRecoveryPoint } from './constructs/recovery-point/dbs-recovery-point';
export type { PointAtOrBeforeProps, RandomPointProps, SnapshotProps } from './constructs/recovery-point/recovery-point';
export { RecoveryPoint } from './constructs/recovery-point/recovery-point';
export { SelectedSource } from './constructs/recovery-point/selected-source';
export type { RestoreProps } from './constructs/restore/restore-props';
export { OutputList } from './constructs/synthesis/output-list';
export type { CommonFileSystemTargetProps } from './constructs/targets/common-file-system';
export type { ContainerTargetProps } from './constructs/targets/container';
export type { CustomTargetProps } from './constructs/targets/custom';
export type { EcsDiskCloneTargetProps } from './constructs/targets/ecs-disk-clone';
export type { EcsFilesTargetProps } from './constructs/targets/ecs-files';
export type { EcsInstanceCloneTargetProps } from './constructs/targets/ecs-instance-clone';
export type { EcsRollbackTargetProps } from './constructs/targets/ecs-rollback';
export type { NasFileSystemTargetProps } from './constructs/targets/nas-file-system';
export type { OssBucketTargetProps } from './constructs/targets/oss-bucket';
export { RestoreTarget } from './constructs/targets/restore-target';
export type { TablestoreTableTargetProps } from './constructs/targets/tablestore-table';
export { DiskPerformanceLevel } from './constructs/targets/udm-target';
export type { ActionTriggerProps } from './constructs/triggers/action-trigger';
export { ActionEvent, ActionFailure } from './constructs/triggers/action-trigger';
export { AlirestoreAction } from './constructs/triggers/alirestore-action';
