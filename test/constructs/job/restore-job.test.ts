import {
  Aspects,
  TerraformOutput,
  TerraformResource,
  type TerraformResourceLifecycle,
  TerraformStack,
  Testing,
} from 'cdktf';
import { Construct } from 'constructs';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  DestroyPolicy,
  Duration,
  Edition,
  PartialPolicy,
  RecoveryPoint,
  RestoreJob,
  type RestoreJobProps,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { files, snapshot, stackWithProvider, synthesize, synthesizeJob } from '../synthesize';

const props: RestoreJobProps = { recoveryPoint: snapshot, target: files };

describe('a restore job', () => {
  it('leaves it to the provider that it waits, and fails the apply when the job has not ended', () => {
    expect(synthesizeJob({})).toEqual({
      restore_type: 'ECS_FILE',
      source_type: 'ECS_FILE',
      vault_id: 'v-1',
      snapshot_id: 's-1',
      target_instance_id: 'i-1',
      target_path: '/restore',
    });
  });

  it.each([PartialPolicy.WARN, PartialPolicy.ACCEPT])('hands the policy %s to the provider', (onPartial) => {
    expect(synthesizeJob({ onPartial }).on_partial).toBe(onPartial);
  });

  it('waits for nothing when nobody waits', () => {
    expect(synthesizeJob({ waitForCompletion: false }).wait_for_completion).toBe(false);
  });

  const lifecycles: TerraformResourceLifecycle[] = [
    { createBeforeDestroy: true },
    { preventDestroy: true },
    { ignoreChanges: ['triggers'] },
    { postcondition: [{ condition: '${true}', errorMessage: 'never' }] },
  ];

  it.each(lifecycles)('keeps all that it promises under an Aspect that sets %o', (lifecycle) => {
    const build = (set: boolean) => (stack: TerraformStack) => {
      const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' });
      new RestoreJob(stack, 'orders', { ...props, recoveryPoint });
      if (!set) return;
      Aspects.of(stack).add({
        visit(node) {
          if (TerraformResource.isTerraformResource(node)) node.lifecycle = lifecycle;
        },
      });
    };
    const { lifecycle: written, ...job } = synthesize(build(true)).resource.alirestore_job.orders;
    expect(written).toBeDefined();
    expect(job).toEqual(synthesize(build(false)).resource.alirestore_job.orders);
  });

  it('hands its time limits on', () => {
    expect(synthesizeJob({ timeout: Duration.days(2) }).timeouts).toEqual({ create: '48h' });
    expect(synthesizeJob({ cancelTimeout: Duration.minutes(30) }).timeouts).toEqual({ delete: '30m' });
  });

  it('names the account that owns the backup', () => {
    const job = synthesizeJob({ crossAccount: { userId: '9007199254740993', roleName: 'restorer' } });
    expect(job).toMatchObject({
      cross_account_type: 'CROSS_ACCOUNT',
      cross_account_user_id: '9007199254740993',
      cross_account_role_name: 'restorer',
    });
  });

  it('fails when the other account is incomplete', () => {
    expect(() => synthesizeJob({ crossAccount: { userId: '', roleName: 'restorer' } })).toThrow(
      'missing userId (user_id): got "", expected the ID of an account',
    );
    expect(() => synthesizeJob({ crossAccount: { userId: '1', roleName: '' } })).toThrow(
      'missing roleName (role_name): got "", expected the name of a RAM role',
    );
  });

  it('uses the provider that it is given', () => {
    const { resource } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const provider = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
      new RestoreJob(stack, 'orders', { ...props, provider });
    });
    expect(resource.alirestore_job.orders.provider).toBe('alirestore.beijing');
  });

  it('fails when a time limit has no effect', () => {
    expect(() => synthesizeJob({ waitForCompletion: false, timeout: Duration.hours(1) })).toThrow(
      'timeout has no effect: got 1 h, but waitForCompletion (wait_for_completion) is false; leave timeout out, or let the apply wait for the job',
    );
    expect(() => synthesizeJob({ onDestroy: DestroyPolicy.KEEP, cancelTimeout: Duration.minutes(5) })).toThrow(
      'cancelTimeout (cancel_timeout) has no effect: got 5 min, but DestroyPolicy.KEEP cancels nothing; leave it out, or choose DestroyPolicy.CANCEL',
    );
  });
});

describe('the address of a restore job', () => {
  it('is the name that it was given', () => {
    const job = new RestoreJob(stackWithProvider(), 'orders', props);
    const resource = job.node.defaultChild as TerraformResource;
    expect(resource.friendlyUniqueId).toBe('orders');
  });

  it('is unambiguous within other constructs', () => {
    const { resource } = synthesize((stack) => {
      new RestoreJob(new Construct(stack, 'shop'), 'orders', props);
    });
    expect(Object.keys(resource.alirestore_job)).toEqual(['shop_orders_48EAC206']);
  });

  it('is what others depend on', () => {
    const { resource } = synthesize((stack) => {
      const first = new RestoreJob(stack, 'first', props);
      new RestoreJob(stack, 'second', { ...props, dependsOn: [first] });
    });
    expect(resource.alirestore_job.second.depends_on).toEqual(['alirestore_job.first']);
  });
});

describe('the outputs of a restore job', () => {
  it('are references', () => {
    const { output } = synthesize((stack) => {
      const job = new RestoreJob(stack, 'orders', props);
      new TerraformOutput(stack, 'status', { value: job.status });
      new TerraformOutput(stack, 'bytes', { value: job.bytesDone });
      new TerraformOutput(stack, 'completed', { value: job.completedAt });
      new TerraformOutput(stack, 'failed', { value: job.reportFailedFiles });
    });
    expect(output).toEqual({
      status: { value: `\${alirestore_job.orders.status}` },
      bytes: { value: `\${alirestore_job.orders.bytes_done}` },
      completed: { value: `\${alirestore_job.orders.completed_at}` },
      failed: { value: `\${try(alirestore_job.orders.report.failed_files, null)}` },
    });
  });

  it('can be read by another stack', () => {
    const app = Testing.app();
    const first = new TerraformStack(app, 'first');
    const second = new TerraformStack(app, 'second');
    const job = new RestoreJob(first, 'orders', props);
    new TerraformOutput(second, 'verdict', { value: job.verdict });
    new TerraformOutput(second, 'report', { value: job.reportFailedFiles });
    second.prepareStack();
    expect(JSON.parse(Testing.synth(first)).output).toEqual({
      'cross-stack-output-alirestore_jobordersverdict': { value: `\${alirestore_job.orders.verdict}`, sensitive: true },
      'cross-stack-output-tryalirestore_jobordersreportfailed_filesnull': {
        value: `\${try(alirestore_job.orders.report.failed_files, null)}`,
        sensitive: true,
      },
    });
  });
});

describe('a restore job that something else started', () => {
  const imported = (provider?: string) =>
    synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const other = provider && new AlirestoreProvider(stack, provider, { alias: provider, pluginFolder });
      RestoreJob.fromRestoreId(stack, 'orders', 'r-1', { ...props, ...(other && { provider: other }) });
    });

  it('is imported, and not started again', () => {
    expect(imported().import).toEqual([{ id: 'ECS_FILE:r-1', to: 'alirestore_job.orders' }]);
    expect(imported().resource.alirestore_job.orders).toEqual(synthesizeJob({}));
  });

  it('is looked for in its edition', () => {
    const synthesized = synthesize((stack) => {
      RestoreJob.fromRestoreId(stack, 'orders', 'r-1', { ...props, edition: Edition.BASIC });
    });
    expect(synthesized.import).toEqual([{ id: 'ECS_FILE:r-1:BASIC', to: 'alirestore_job.orders' }]);
  });

  it('is looked for by its provider', () => {
    expect(imported('beijing').import).toEqual([
      { id: 'ECS_FILE:r-1', to: 'alirestore_job.orders', provider: 'alirestore.beijing' },
    ]);
  });

  it('fails without an id', () => {
    expect(() => RestoreJob.fromRestoreId(stackWithProvider(), 'orders', '', props)).toThrow(
      'missing restoreId (restore_id): got "", expected the ID of a restore job, such as r-000a1b2c3d4e5f',
    );
  });
});
