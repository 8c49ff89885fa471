export { AlirestoreProvider } from './constructs/alirestore-provider';
export type { AlirestoreProviderProps } from './constructs/alirestore-provider-props';
export type { AssumeRole } from './constructs/assume-role';
export type { AssumeRoleWithOidc } from './constructs/assume-role-with-oidc';
export type { ComputeNestRestoreTask } from './constructs/compute-nest-restore-task';
export type { CrossAccount } from './constructs/cross-account';
export type { DbsRestoreTask } from './constructs/dbs-restore-task';
export { DestroyPolicy } from './constructs/destroy-policy';
export { DiskPerformanceLevel } from './constructs/disk-performance-level';
export { CleanupPolicy } from './constructs/drill/cleanup-policy';
export type {
  DrillCleanupProps,
  DrillCommandProps,
  DrillValidationProps,
} from './constructs/drill/drill-command-props';
export type { DrillGuards } from './constructs/drill/drill-guards';
export type { DrillObjectives } from './constructs/drill/drill-objectives';
export type { DrillRestoreProps } from './constructs/drill/drill-restore-props';
export { ObjectivePolicy } from './constructs/drill/objective-policy';
export { RestoreDrill } from './constructs/drill/restore-drill';
export type { RestoreDrillProps } from './constructs/drill/restore-drill-props';
export { Duration } from './constructs/duration';
export { Edition } from './constructs/edition';
export type { Endpoints } from './constructs/endpoints';
export { FailurePolicy } from './constructs/failure-policy';
export { CompletionResult, CompletionResultMap } from './constructs/generated/completion-outputs';
export {
  BackupJobsLastSuccess,
  BackupJobsLastSuccessMap,
  ListedBackupJob,
  ListedBackupJobList,
} from './constructs/generated/data-alirestore-backup-jobs-outputs';
export {
  ListedComputeNestRestoreTask,
  ListedComputeNestRestoreTaskList,
} from './constructs/generated/data-alirestore-compute-nest-restore-tasks-outputs';
export {
  ListedDbsRestoreTask,
  ListedDbsRestoreTaskList,
} from './constructs/generated/data-alirestore-dbs-restore-tasks-outputs';
export { ListedJob, ListedJobList } from './constructs/generated/data-alirestore-jobs-outputs';
export { ListedSnapshot, ListedSnapshotList } from './constructs/generated/data-alirestore-snapshots-outputs';
export {
  ListedVault,
  ListedVaultList,
  ListedVaultTag,
  ListedVaultTagList,
} from './constructs/generated/data-alirestore-vaults-outputs';
export type { MaxInFlight } from './constructs/max-in-flight';
export type { OtherRestoreJob } from './constructs/other-restore-job';
export { PartialPolicy } from './constructs/partial-policy';
export type { Polling } from './constructs/polling';
export { Protocol } from './constructs/protocol';
export { BackupJobStatus } from './constructs/queries/backup-job-status';
export { BackupJobs } from './constructs/queries/backup-jobs';
export type { BackupJobsProps } from './constructs/queries/backup-jobs-props';
export { ComputeNestRestoreTaskStatus } from './constructs/queries/compute-nest-restore-task-status';
export { ComputeNestRestoreTasks } from './constructs/queries/compute-nest-restore-tasks';
export type { ComputeNestRestoreTasksProps } from './constructs/queries/compute-nest-restore-tasks-props';
export { DbsRestoreTasks } from './constructs/queries/dbs-restore-tasks';
export type { DbsRestoreTasksProps } from './constructs/queries/dbs-restore-tasks-props';
export { FilterOperator } from './constructs/queries/filter-operator';
export type { QueryFilter } from './constructs/queries/query-filter';
export type { QueryProps } from './constructs/queries/query-props';
export { RestoreJobStatus } from './constructs/queries/restore-job-status';
export { RestoreJobs } from './constructs/queries/restore-jobs';
export type { RestoreJobsProps } from './constructs/queries/restore-jobs-props';
export type { SnapshotOrigin } from './constructs/queries/snapshot-origin';
export { SnapshotSourceType } from './constructs/queries/snapshot-source-type';
export { SnapshotStatus } from './constructs/queries/snapshot-status';
export { Snapshots } from './constructs/queries/snapshots';
export type { SnapshotsProps } from './constructs/queries/snapshots-props';
export { VaultStatus } from './constructs/queries/vault-status';
export { VaultType } from './constructs/queries/vault-type';
export { Vaults } from './constructs/queries/vaults';
export type { VaultsProps } from './constructs/queries/vaults-props';
export { RecoveryPoint } from './constructs/recovery-point';
export type {
  LatestPointProps,
  PointAtOrBeforeProps,
  RandomPointProps,
  SnapshotProps,
} from './constructs/recovery-point-props';
export { RestoreGate } from './constructs/restore-gate';
export type { RestoreGateProps } from './constructs/restore-gate-props';
export { RestoreJob } from './constructs/restore-job';
export type { RestoreJobProps } from './constructs/restore-job-props';
export { RestoreTarget } from './constructs/restore-target';
export type { CommonFileSystemTargetProps } from './constructs/targets/common-file-system';
export type { ContainerTargetProps } from './constructs/targets/container';
export type { CustomTargetProps } from './constructs/targets/custom';
export type { EcsDiskCloneTargetProps } from './constructs/targets/ecs-disk-clone';
export type { EcsFilesTargetProps } from './constructs/targets/ecs-files';
export type { EcsInstanceCloneTargetProps } from './constructs/targets/ecs-instance-clone';
export type { EcsRollbackTargetProps } from './constructs/targets/ecs-rollback';
export type { NasFileSystemTargetProps } from './constructs/targets/nas-file-system';
export type { OssBucketTargetProps } from './constructs/targets/oss-bucket';
export type { TablestoreTableTargetProps } from './constructs/targets/tablestore-table';
