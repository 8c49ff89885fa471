import type { Construct } from 'constructs';
import {
  ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreTask,
  RecoveryPoint,
  RestoreJob,
  type RestoreProps,
  RestoreTarget,
} from '../../src';
import { backup, backupSet, database, files, rds, snapshot } from './synthesize';

type Restore = RestoreJob | DbsRestoreTask | ComputeNestRestoreTask;

/** A construct that restores, and what tells it from the others. */
export interface RestoreKind {
  /** Its type in Terraform. */
  readonly type: string;
  /** What messages call it. */
  readonly noun: string;
  /** The gate's map of them. */
  readonly gateMap: string;
  /** Something that it restores. */
  readonly point: object;
  make(scope: Construct, id: string, props?: RestoreProps): Restore;
  /** One of those that stand for several: `name` tells of each. */
  makeNamed(scope: Construct, id: string, name: string, props: RestoreProps): Restore;
  takeOver(scope: Construct, id: string, restoreId: string, props?: RestoreProps): Restore;
}

const restoreJob = { recoveryPoint: snapshot, target: files };
const dbsTask = { recoveryPoint: backupSet, destination: rds, databases: [database] };
const computeNestTask = { recoveryPoint: backup, allowInPlace: true };

/** Whatever one of them offers, all of them offer. */
export const everyRestore: readonly (readonly [name: string, kind: RestoreKind])[] = [
  [
    'RestoreJob',
    {
      type: 'alirestore_job',
      noun: 'job',
      gateMap: 'restore_jobs',
      point: snapshot,
      make: (scope, id, props) => new RestoreJob(scope, id, { ...restoreJob, ...props }),
      makeNamed: (scope, id, name, props) =>
        new RestoreJob(scope, id, {
          recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: `s-${name}` }),
          target: RestoreTarget.ossBucket({ bucket: 'b', prefix: name }),
          ...props,
        }),
      takeOver: (scope, id, restoreId, props) =>
        RestoreJob.fromRestoreId(scope, id, restoreId, { ...restoreJob, ...props }),
    },
  ],
  [
    'DbsRestoreTask',
    {
      type: 'alirestore_dbs_restore_task',
      noun: 'restore task',
      gateMap: 'dbs_restore_tasks',
      point: backupSet,
      make: (scope, id, props) => new DbsRestoreTask(scope, id, { ...dbsTask, ...props }),
      makeNamed: (scope, id, name, props) =>
        new DbsRestoreTask(scope, id, {
          recoveryPoint: DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-1', backupSetId: `bs-${name}` }),
          destination: DbsDestination.other({ host: 'db.example.com', port: 3306 }),
          databases: [{ name: 'orders', newName: name }],
          ...props,
        }),
      takeOver: (scope, id, restoreId, props) =>
        DbsRestoreTask.fromRestoreTaskId(scope, id, restoreId, { ...dbsTask, ...props }),
    },
  ],
  [
    'ComputeNestRestoreTask',
    {
      type: 'alirestore_compute_nest_restore_task',
      noun: 'restore task',
      gateMap: 'compute_nest_restore_tasks',
      point: backup,
      make: (scope, id, props) => new ComputeNestRestoreTask(scope, id, { ...computeNestTask, ...props }),
      makeNamed: (scope, id, name, props) =>
        new ComputeNestRestoreTask(scope, id, {
          recoveryPoint: ComputeNestRecoveryPoint.backup({ serviceInstanceId: `si-${name}`, backupId: `b-${name}` }),
          allowInPlace: true,
          ...props,
        }),
      takeOver: (scope, id, restoreId, props) =>
        ComputeNestRestoreTask.fromRestoreTaskId(scope, id, restoreId, { ...computeNestTask, ...props }),
    },
  ],
];
