import { TerraformStack, Testing } from 'cdktf';
import {
  AlirestoreProvider,
  ComputeNestRecoveryPoint,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreTask,
  type DbsRestoreTaskProps,
  RecoveryPoint,
  RestoreJob,
  type RestoreJobProps,
  RestoreTarget,
} from '../../src';
import { temporaryFolder } from '../harness/temporary-folder';
import { writeFakePlugin } from '../installation/fake-plugin';

/** What is synthesized for a stack that has a provider already. */
export function synthesize(build: (stack: TerraformStack) => void): any {
  const stack = stackWithProvider();
  build(stack);
  return JSON.parse(Testing.synth(stack, true));
}

export function stackWithProvider(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), 'stack');
  const pluginFolder = writeFakePlugin(temporaryFolder());
  new AlirestoreProvider(stack, 'alirestore', { pluginFolder, engine: 'Terraform v1.16.4' });
  return stack;
}

export const snapshot = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
export const files = RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore' });

export const backupSet = DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-1', backupSetId: 'bs-1' });
export const rds = DbsDestination.rdsInstance({
  regionId: 'cn-hangzhou',
  instanceId: 'rm-1',
  userName: 'restore',
  password: '${var.password}',
});
export const database = { name: 'orders' };
export const backup = ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-1', backupId: 'backup-1' });

/** The arguments of a restore task of DBS that is like this, and otherwise as short as can be. */
export function synthesizeTask(props: Partial<DbsRestoreTaskProps>): any {
  const task: DbsRestoreTaskProps = { recoveryPoint: backupSet, destination: rds, databases: [database], ...props };
  return synthesize((stack) => new DbsRestoreTask(stack, 'orders', task)).resource.alirestore_dbs_restore_task.orders;
}

/** The arguments of a job that is like this, and otherwise as short as can be. */
export function synthesizeJob(props: Partial<RestoreJobProps>): any {
  const job: RestoreJobProps = { recoveryPoint: snapshot, target: files, ...props };
  return synthesize((stack) => new RestoreJob(stack, 'orders', job)).resource.alirestore_job.orders;
}

/** Which arguments a target comes to. */
export function targetArguments(target: RestoreTarget): any {
  const { vault_id, snapshot_id, wait_for_completion, ...own } = synthesizeJob({ target, waitForCompletion: false });
  return own;
}
