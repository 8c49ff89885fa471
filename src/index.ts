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
export type { ComputeNestRestoreTask } from './constructs/gate/compute-nest-restore-task';
export type { DbsRestoreTask } from './constructs/gate/dbs-restore-task';
export type { OtherRestoreJob } from './constructs/gate/other-restore-job';
export { RestoreGate } from './constructs/gate/restore-gate';
export type { RestoreGateProps } from './constructs/gate/restore-gate-props';
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
export { GateResult, GateResultMap } from './constructs/generated/gate-outputs';
export { DestroyPolicy } from './constructs/job/destroy-policy';
export { RestoreJob } from './constructs/job/restore-job';
export type { RestoreJobProps } from './constructs/job/restore-job-props';
export type { CrossAccount } from './constructs/policies/cross-account';
export { Duration } from './constructs/policies/duration';
export { Edition } from './constructs/policies/edition';
export { FailurePolicy } from './constructs/policies/failure-policy';
export { PartialPolicy } from './constructs/policies/partial-policy';
export { AlirestoreProvider } from './constructs/provider/alirestore-provider';
export type { AlirestoreProviderProps } from './constructs/provider/alirestore-provider-props';
export type { AssumeRole } from './constructs/provider/assume-role';
export type { AssumeRoleWithOidc } from './constructs/provider/assume-role-with-oidc';
export type { Endpoints } from './constructs/provider/endpoints';
export type { MaxInFlight } from './constructs/provider/max-in-flight';
export type { Polling } from './constructs/provider/polling';
export { Protocol } from './constructs/provider/protocol';
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
export { RecoveryPoint } from './constructs/recovery-point/recovery-point';
export type {
  LatestPointProps,
  PointAtOrBeforeProps,
  RandomPointProps,
  SnapshotProps,
} from './constructs/recovery-point/recovery-point-props';
export type { CommonFileSystemTargetProps } from './constructs/targets/common-file-system';
export type { ContainerTargetProps } from './constructs/targets/container';
export type { CustomTargetProps } from './constructs/targets/custom';
export { DiskPerformanceLevel } from './constructs/targets/disk-performance-level';
export type { EcsDiskCloneTargetProps } from './constructs/targets/ecs-disk-clone';
export type { EcsFilesTargetProps } from './constructs/targets/ecs-files';
export type { EcsInstanceCloneTargetProps } from './constructs/targets/ecs-instance-clone';
export type { EcsRollbackTargetProps } from './constructs/targets/ecs-rollback';
export type { NasFileSystemTargetProps } from './constructs/targets/nas-file-system';
export type { OssBucketTargetProps } from './constructs/targets/oss-bucket';
export { RestoreTarget } from './constructs/targets/restore-target';
export type { TablestoreTableTargetProps } from './constructs/targets/tablestore-table';
