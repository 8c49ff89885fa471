// Generated from the public interfaces of src/constructs by `npm run generate`. Do not edit.
import { ActionEvent } from '../triggers/action-trigger';
import { ActionFailure } from '../triggers/action-trigger';
import { BackupJobStatus } from '../queries/backup-jobs';
import { CleanupPolicy } from '../drill/drill-cleanup-props';
import { ComputeNestBackupStatus } from '../queries/compute-nest-backups';
import { ComputeNestRestoreTaskStatus } from '../queries/compute-nest-restore-tasks';
import { DatabaseEngine } from '../checks/instance-presets';
import { DestroyPolicy } from '../job/restore-job-props';
import { DiskPerformanceLevel } from '../targets/udm-target';
import { DnsRecordType } from '../checks/dns-check';
import { DuplicateConflict } from '../dbs/dbs-restore-task-props';
import { Edition } from '../policies/edition';
import { EmptyPolicy } from '../policies/empty-policy';
import { FailurePolicy } from '../policies/failure-policy';
import { FilterOperator } from '../queries/query-props';
import { InstancePlatform } from '../checks/in-instance-check';
import { Objective } from '../drill/drill-waiver';
import { ObjectivePolicy } from '../drill/restore-drill-props';
import { PartialPolicy } from '../policies/partial-policy';
import { Protocol } from '../provider/alirestore-provider-props';
import { RestoreJobStatus } from '../queries/restore-jobs';
import { SnapshotSourceType } from '../queries/snapshot-origin';
import { SnapshotStatus } from '../queries/snapshots';
import { VaultStatus } from '../queries/vaults';
import { VaultType } from '../queries/vaults';
import { refuseUnknownMembers } from '../synthesis/refuse-unknown-members';

refuseUnknownMembers({ ActionEvent, ActionFailure, BackupJobStatus, CleanupPolicy, ComputeNestBackupStatus, ComputeNestRestoreTaskStatus, DatabaseEngine, DestroyPolicy, DiskPerformanceLevel, DnsRecordType, DuplicateConflict, Edition, EmptyPolicy, FailurePolicy, FilterOperator, InstancePlatform, Objective, ObjectivePolicy, PartialPolicy, Protocol, RestoreJobStatus, SnapshotSourceType, SnapshotStatus, VaultStatus, VaultType });
