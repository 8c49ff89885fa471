import { execFileSync } from 'node:child_process';
import type { TerraformStack } from 'cdktf';
import { expect, it } from 'vitest';
import {
  ActionEvent,
  ActionFailure,
  CancelAction,
  FailurePolicy,
  RecoveryPoint,
  RestoreAction,
  RestoreJob,
  RestoreTarget,
} from '../../src';
import { startSynthesized } from '../e2e/harness/synthesized-stack';

const [ENGINE, name, minor] = /(Terraform|OpenTofu) v1\.(\d+)/.exec(
  execFileSync(process.env.TERRAFORM_BINARY_NAME ?? 'terraform', ['version']).toString(),
)!;
const knows = (least: number) => name === 'Terraform' && Number(minor) >= least;

const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
const into = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-1', path });

if (knows(16)) {
  it.each([
    ['complete', 'onSuccess', 2],
    ['complete', 'onFailure', 1],
    ['failed', 'onFailure', 2],
    ['failed', 'onSuccess', 1],
  ] as const)(
    'of a job that is %s, %s starts what it should: %i restores in all',
    async (defaultCourse, on, restores) => {
      const { workspace, synthesize, executed } = await startSynthesized(`action-${on}-${restores}`, { defaultCourse });
      synthesize((stack) => {
        const reporting = { recoveryPoint, onFailure: FailurePolicy.REPORT };
        const job = new RestoreJob(stack, 'orders', { ...reporting, target: into('/orders') });
        job[on](new RestoreAction(stack, 'again', { recoveryPoint, target: into('/again') }));
      }, ENGINE);
      const { code } = await workspace.apply();
      // What is restored elsewhere fails as the job has failed, and an action that fails, fails the apply.
      expect(code).toBe(defaultCourse === 'failed' && restores === 2 ? 1 : 0);
      expect(executed('CreateRestoreJob')).toBe(restores);
    },
  );

  const everyTrigger = (stack: TerraformStack) => {
    const job = new RestoreJob(stack, 'orders', { recoveryPoint, target: into('/orders') });
    const action = new RestoreAction(stack, 'again', { recoveryPoint, target: into('/again') });
    job.runAction(action, { events: [ActionEvent.AFTER_CREATE], onFailure: ActionFailure.TAINT });
    job.runAction(action, { events: [ActionEvent.BEFORE_UPDATE], onFailure: ActionFailure.CONTINUE });
    job.runAction(action, { events: [ActionEvent.AFTER_DESTROY], onFailure: ActionFailure.HALT });
    job.onSuccess(action);
  };

  it('takes every kind of trigger', async () => {
    const { workspace, synthesize } = await startSynthesized('action-triggers', {});
    synthesize(everyTrigger, ENGINE);
    await workspace.succeed('validate');
    await workspace.succeed('plan');
  });

  it('takes them in HCL, too', async () => {
    const { workspace, synthesize } = await startSynthesized('action-triggers-hcl', {});
    synthesize((stack) => {
      everyTrigger(stack);
      workspace.write('main.tf', stack.toHclTerraform().hcl);
      workspace.write('actions.tf.json', JSON.stringify({ action: stack.toTerraform().action }));
    }, ENGINE);
    workspace.remove('main.tf.json');
    await workspace.succeed('validate');
    expect(await workspace.succeed('plan')).toContain('alirestore_job.orders');
  });
}

if (knows(14)) {
  it('cancels a job of the stack when it is told to', async () => {
    const { workspace, synthesize, executed } = await startSynthesized('action-cancel', { defaultCourse: 'never' });
    let address = '';
    synthesize((stack) => {
      const waitForCompletion = false;
      const job = new RestoreJob(stack, 'orders', { recoveryPoint, target: into('/orders'), waitForCompletion });
      const cancel = new CancelAction(stack, 'stop', { restoreId: job.id, restoreType: job.restoreType });
      address = cancel.address;
    }, ENGINE);
    expect((await workspace.apply()).code).toBe(0);
    const { code, text } = await workspace.apply(`-invoke=${address}`);
    expect(text).toContain('Actions: 1 invoked');
    expect([code, executed('CancelRestoreJob')]).toEqual([0, 1]);
  });
} else {
  it('is refused at synthesis, before the engine would refuse the stack', async () => {
    const { synthesize } = await startSynthesized('action-refused', {});
    const build = () =>
      synthesize((stack) => new RestoreAction(stack, 'again', { recoveryPoint, target: into('/again') }), ENGINE);
    expect(build).toThrow(`got ${ENGINE}`);
  });
}
