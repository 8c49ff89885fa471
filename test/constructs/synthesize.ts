import { TerraformStack, Testing } from 'cdktf';
import { AlirestoreProvider, RecoveryPoint, RestoreJob, type RestoreJobProps, RestoreTarget } from '../../src';
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
  new AlirestoreProvider(stack, 'alirestore', { pluginFolder: writeFakePlugin(temporaryFolder()) });
  return stack;
}

export const snapshot = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
export const files = RestoreTarget.ecsFiles({ instanceId: 'i-1', path: '/restore' });

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
