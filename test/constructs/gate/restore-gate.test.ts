import { TerraformOutput, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  Duration,
  Edition,
  FailurePolicy,
  PartialPolicy,
  RestoreGate,
  type RestoreGateProps,
  RestoreJob,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { files, snapshot, stackWithProvider, synthesize } from '../synthesize';

const gateOf = (props: RestoreGateProps) =>
  synthesize((stack) => new RestoreGate(stack, 'gate', props)).resource.alirestore_gate.gate;

const other = { restoreId: 'r-1', restoreType: 'OSS' };

describe('a gate', () => {
  it('waits for the jobs of the stack, for others, and for tasks of the other services', () => {
    const { resource } = synthesize((stack) => {
      const job = (name: string, edition?: Edition) =>
        new RestoreJob(stack, name, { recoveryPoint: snapshot, target: files, waitForCompletion: false, edition });
      new RestoreGate(stack, 'gate', {
        restoreJobs: { orders: job('orders'), mail: job('mail', Edition.BASIC) },
        otherRestoreJobs: { logs: other },
        otherDbsRestoreTasks: {
          users: { restoreTaskId: 'd-1', backupPlanId: 'plan-1' },
          carts: { restoreTaskId: 'd-2' },
        },
        otherComputeNestRestoreTasks: { service: { restoreTaskId: 'c-1' } },
      });
    });
    expect(resource.alirestore_gate.gate).toEqual({
      restore_jobs: {
        orders: { restore_id: `\${alirestore_job.orders.id}`, restore_type: 'ECS_FILE' },
        mail: { restore_id: `\${alirestore_job.mail.id}`, restore_type: 'ECS_FILE', edition: 'BASIC' },
        logs: { restore_id: 'r-1', restore_type: 'OSS' },
      },
      dbs_restore_tasks: {
        users: { restore_task_id: 'd-1', backup_plan_id: 'plan-1' },
        carts: { restore_task_id: 'd-2' },
      },
      compute_nest_restore_tasks: { service: { restore_task_id: 'c-1' } },
    });
  });

  it('is told why a job could not be started that reports it', () => {
    const { resource } = synthesize((stack) => {
      const onFailure = FailurePolicy.REPORT;
      const job = new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files, onFailure });
      new RestoreGate(stack, 'gate', { restoreJobs: { orders: job } });
    });
    expect(resource.alirestore_gate.gate.restore_jobs.orders.error_message).toBe(
      `\${alirestore_job.orders.error_message}`,
    );
  });

  it('hands its policies, its time limit and its provider on', () => {
    const { resource } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      new RestoreGate(stack, 'gate', {
        otherRestoreJobs: { logs: other },
        onPartial: PartialPolicy.WARN,
        onFailure: FailurePolicy.REPORT,
        timeout: Duration.days(2),
        provider: new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder }),
      });
    });
    expect(resource.alirestore_gate.gate).toMatchObject({
      on_partial: 'warn',
      on_failure: 'report',
      timeouts: { create: '48h' },
      provider: 'alirestore.beijing',
    });
  });

  it('leaves out what is not set', () => {
    expect(gateOf({ otherRestoreJobs: { logs: other } })).toEqual({
      restore_jobs: { logs: { restore_id: 'r-1', restore_type: 'OSS' } },
    });
  });

  it('has a result for each name, and an error for every other', () => {
    const stack = stackWithProvider();
    const gate = new RestoreGate(stack, 'gate', { otherRestoreJobs: { logs: other, mail: other } });
    new TerraformOutput(stack, 'logs', { value: `${gate.result('logs').verdict} ${gate.result('logs').bytesDone}` });
    new TerraformOutput(stack, 'all', { value: gate.verdict });
    expect(JSON.parse(Testing.synth(stack)).output).toEqual({
      logs: {
        value: `\${alirestore_gate.gate.results.logs.verdict} \${alirestore_gate.gate.results.logs.bytes_done}`,
      },
      all: { value: `\${alirestore_gate.gate.verdict}` },
    });
    expect(() => gate.result('orders')).toThrow('no such restore: got "orders", expected one of logs, mail');
  });

  it('is what others depend on', () => {
    const { resource } = synthesize((stack) => {
      const gate = new RestoreGate(stack, 'gate', { otherRestoreJobs: { logs: other } });
      new RestoreJob(stack, 'orders', { recoveryPoint: snapshot, target: files, dependsOn: [gate] });
    });
    expect(resource.alirestore_job.orders.depends_on).toEqual(['alirestore_gate.gate']);
  });

  it.each([
    [
      {},
      'a gate with nothing to wait for: got none, expected at least one restore job, or restore task of Database Backup or Compute Nest',
    ],
    [{ otherRestoreJobs: {} }, 'a gate with nothing to wait for: got none'],
    [
      { otherRestoreJobs: { ' ': other } },
      'empty name in otherRestoreJobs (other_restore_jobs): got " ", expected a name, by which to find the result',
    ],
    [
      { otherRestoreJobs: { logs: other }, otherDbsRestoreTasks: { logs: { restoreTaskId: 'd-1' } } },
      'one name for two restores: got "logs" in otherRestoreJobs (other_restore_jobs) and in otherDbsRestoreTasks (other_dbs_restore_tasks), expected different names, since a result is found by its name; rename one',
    ],
  ])('made of %j is refused', (props, message) => {
    expect(() => gateOf(props)).toThrow(message);
  });
});

describe('a gate that is content with partial restores', () => {
  const warningsFor = (onPartial?: PartialPolicy) => {
    const stack = stackWithProvider();
    const job = new RestoreJob(stack, 'orders', {
      recoveryPoint: snapshot,
      target: files,
      waitForCompletion: false,
      onPartial,
    });
    const gate = new RestoreGate(stack, 'gate', { restoreJobs: { orders: job }, onPartial: PartialPolicy.ACCEPT });
    Testing.synth(stack);
    return gate.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data);
  };

  it('warns of jobs that would be restored again', () => {
    expect(warningsFor()).toEqual([
      'The gate accepts restores that leave files out (its onPartial (on_partial) is "accept"), but these jobs do not (theirs is "fail"): orders. Each apply would restore them again. Set theirs to "accept", too.',
    ]);
  });

  it('says nothing of jobs that are content, too', () => {
    expect(warningsFor(PartialPolicy.WARN)).toEqual([]);
  });
});
