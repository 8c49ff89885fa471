import { afterEach, describe, expect, it } from 'vitest';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
afterEach(() => stack.emulator.close());

const jobs = () => stack.workspace.instances();
const started = () => stack.executed('CreateRestoreJob');
const statuses = () => stack.emulator.jobs().map(({ Status }) => Status);

describe('an input that is known only during the apply', () => {
  /** What the job depends on changes with the tag; `output` stays what it was unless the tag is told to be it. */
  const configure = (tag: string, output: string, changes: object = {}) =>
    stack.workspace.configure({
      provider: quickProvider,
      resource: {
        terraform_data: { given: { input: output, triggers_replace: tag } },
        alirestore_job: { orders: fileRestore({ target_path: '${terraform_data.given.output}', ...changes }) },
      },
      output: { restored: { value: '${alirestore_job.orders.status}' } },
    });

  it('and turns out to be the same restores nothing', async () => {
    stack = await startStack('again-same', { defaultCourse: 'completeAtOnce' });
    configure('1', '/restore');
    await stack.workspace.succeed('apply', '-auto-approve');
    const { id } = jobs().orders.attributes;
    configure('2', '/restore');
    const { code, output, text } = await stack.workspace.apply();
    expect(code).toBe(0);
    expect(text).toContain('Whether the restore runs again is decided during the apply');
    expect(output).not.toContain('alirestore_job.orders must be replaced');
    expect(jobs().orders.attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('and turns out to be another restores again', async () => {
    stack = await startStack('again-other', { defaultCourse: 'completeAtOnce' });
    configure('1', '/restore');
    await stack.workspace.succeed('apply', '-auto-approve');
    configure('2', '/elsewhere');
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(started()).toBe(2);
    expect(jobs().orders.attributes).toMatchObject({ target_path: '/elsewhere', status: 'COMPLETE' });
  });

  it('and turns out to be the same leaves a running restore alone', async () => {
    stack = await startStack('again-running', { defaultCourse: 'never' });
    configure('1', '/restore', { wait_for_completion: false });
    await stack.workspace.succeed('apply', '-auto-approve');
    configure('2', '/restore', { wait_for_completion: false });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(statuses()).toEqual(['RUNNING']);
  });

  it('may be what a partial restore means', async () => {
    stack = await startStack('again-policy', { defaultCourse: 'partial' });
    const policy = (tag: string) => ({
      provider: quickProvider,
      resource: {
        terraform_data: { policy: { input: 'accept', triggers_replace: tag } },
        alirestore_job: { orders: fileRestore({ on_partial: '${terraform_data.policy.output}' }) },
      },
    });
    stack.workspace.configure(policy('1'));
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.workspace.configure(policy('2'));
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(started()).toBe(1);
  });

  it('may be everything, in a module that depends on something that changes', async () => {
    stack = await startStack('again-module', { defaultCourse: 'completeAtOnce' });
    stack.emulator.addEntries({
      snapshots: [
        {
          SourceType: 'ECS_FILE',
          VaultId: 'v-1',
          InstanceId: 'i-1',
          SnapshotId: 's-1',
          Status: 'COMPLETE',
          createdSecondsAgo: 3600,
        },
      ],
    } as never);
    const module = (tag: string) =>
      stack.workspace.configure({
        provider: quickProvider,
        resource: { terraform_data: { plan: { input: tag } } },
        module: { shop: { source: './shop', depends_on: ['terraform_data.plan'] } },
      });
    stack.workspace.writeModule('shop', {
      data: { alirestore_snapshots: { s: { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1' } } },
      resource: {
        alirestore_job: {
          orders: fileRestore({
            snapshot_id: '${data.alirestore_snapshots.s.recovery_point.snapshot_id}',
            snapshot_hash: '${data.alirestore_snapshots.s.recovery_point.snapshot_hash}',
          }),
        },
        alirestore_gate: {
          gate: { restore_jobs: { orders: { restore_id: '${alirestore_job.orders.id}', restore_type: 'ECS_FILE' } } },
        },
      },
    });
    module('1');
    await stack.workspace.init();
    await stack.workspace.succeed('apply', '-auto-approve');
    const before = jobs().orders.attributes.id;
    module('2');
    const output = await stack.workspace.succeed('apply', '-auto-approve');
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(jobs().orders.attributes.id).toBe(before);
    expect(started()).toBe(1);
  });
});

describe('a restore whose inputs have changed', () => {
  it('runs again in place, and its resource stands for the new job', async () => {
    stack = await startStack('again-known', { rules: [{ sequence: ['completeAtOnce', 'failed', 'completeAtOnce'] }] });
    await stack.workspace.succeed('apply', '-auto-approve');
    const { id } = jobs().orders.attributes;
    stack.restore({ target_path: '/elsewhere' });
    const failed = await stack.workspace.apply();
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('will be updated in-place');
    expect(jobs().orders.status).toBeUndefined();
    expect(jobs().orders.attributes).toMatchObject({ target_path: '/elsewhere', status: 'FAILED' });
    const { output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(jobs().orders.attributes.id).not.toBe(id);
    expect(started()).toBe(3);
  });

  it('stays what it was when the new one is refused, and is tried again', async () => {
    stack = await startStack('again-refused', { defaultCourse: 'completeAtOnce' });
    await stack.workspace.succeed('apply', '-auto-approve');
    const before = jobs().orders.attributes;
    stack.restore({ target_path: '/elsewhere' });
    const [fault] = stack.emulator.addFaults({
      faults: [{ fault: 'error', code: 'InvalidParameter', action: 'CreateRestoreJob', when: 'before' }],
    });
    expect((await stack.workspace.apply()).code).toBe(1);
    expect(jobs().orders.attributes).toMatchObject({ id: before.id, target_path: '/restore' });
    stack.emulator.removeFaults(fault.id);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(jobs().orders.attributes).toMatchObject({ target_path: '/elsewhere', status: 'COMPLETE' });
  });

  it('that runs is cancelled first: of twelve, each has its own new one', async () => {
    stack = await startStack('again-twelve', { defaultCourse: 'never' });
    const names = Array.from({ length: 12 }, (_, index) => `job-${index}`);
    const configure = (run: string) =>
      stack.workspace.configure({
        provider: quickProvider,
        resource: {
          alirestore_job: Object.fromEntries(
            names.map((name) => [
              name,
              fileRestore({ target_path: `/${name}`, wait_for_completion: false, triggers: { run } }),
            ]),
          ),
        },
      });
    configure('1');
    await stack.workspace.succeed('apply', '-auto-approve');
    configure('2');
    const output = await stack.workspace.succeed('apply', '-auto-approve');
    expect(output).not.toContain('was already running');
    expect(started()).toBe(24);
    const running = stack.emulator.jobs().filter(({ Status }) => Status === 'RUNNING');
    expect(running).toHaveLength(12);
    const ids = Object.values(jobs()).map(({ attributes }) => attributes.id);
    expect(ids.sort()).toEqual(running.map(({ RestoreId }) => RestoreId).sort());
  });
});

describe('a restore that nobody waits for', () => {
  it('is known by its status and times after the apply, with few calls', async () => {
    stack = await startStack('no-wait', { defaultCourse: 'never' });
    const names = Array.from({ length: 10 }, (_, index) => `job-${index}`);
    stack.workspace.configure({
      provider: quickProvider,
      resource: {
        alirestore_job: Object.fromEntries(
          names.map((name) => [name, fileRestore({ target_path: `/${name}`, wait_for_completion: false })]),
        ),
      },
      output: {
        message: {
          value:
            '${alirestore_job.job-1.id} is ${alirestore_job.job-1.status} since ${alirestore_job.job-1.created_at}',
        },
      },
    });
    const { code, output } = await stack.workspace.apply();
    expect(code).toBe(0);
    expect(output).toMatch(/message = "r-\w+ is (CREATED|QUEUED|RUNNING) since \d{4}-/);
    expect(stack.executed('DescribeRestoreJobs2')).toBeLessThanOrEqual(6);
  });
});
