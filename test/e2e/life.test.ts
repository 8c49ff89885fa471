import { afterEach, describe, expect, it } from 'vitest';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

let stack: Stack;
afterEach(() => stack.emulator.close());

const orders = () => stack.workspace.instances().orders;
const started = () => stack.executed('CreateRestoreJob');
const statuses = () => stack.emulator.jobs().map(({ Status }) => Status);

describe('a finished job', () => {
  it('is planned without a call', async () => {
    stack = await startStack('finished');
    await stack.workspace.apply();
    const before = stack.calls();
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
    expect(stack.calls()).toBe(before);
  });

  it('is destroyed without a call', async () => {
    stack = await startStack('finished-destroy');
    await stack.workspace.apply();
    const before = stack.calls();
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(stack.calls()).toBe(before);
  });

  it('runs again when a trigger changes', async () => {
    stack = await startStack('triggers');
    stack.restore({ triggers: { run: '1' } });
    await stack.workspace.apply();
    stack.restore({ triggers: { run: '2' } });
    const { output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(started()).toBe(2);
  });

  it('is not run again by JSON, times and policies that change in form only', async () => {
    const table = (changes: object) => ({
      provider: quickProvider,
      resource: {
        alirestore_job: {
          table: {
            restore_type: 'OTS_TABLE',
            source_type: 'OTS_TABLE',
            vault_id: 'v-1',
            snapshot_id: 's-1',
            target_instance_name: 'instance',
            target_table_name: 'copy',
            include: ['orders'],
            ots_detail: { overwrite_existing: true, batch_channel_count: 2 },
            ...changes,
          },
        },
      },
    });
    stack = await startStack('same-meaning');
    stack.workspace.configure(table({ target_time: 1767225600, options: '{"a":1,"b":2}' }));
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.workspace.configure(table({ target_time: '2026-01-01T08:00:00+08:00', options: '{ "b": 2, "a": 1 }' }));
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
    stack.workspace.configure(table({ target_time: '1767225600', options: '{"a":1,"b":2}', on_partial: 'warn' }));
    const { output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(started()).toBe(1);
  });
});

describe('a job that left out some files', () => {
  it('is kept as it is, as its error says, by on_partial = "accept" and untaint', async () => {
    stack = await startStack('partial-accepted', { defaultCourse: 'partial' });
    const first = await stack.workspace.apply();
    expect(first.code).toBe(1);
    expect(first.text).toContain('set on_partial = "accept" and run "terraform untaint"');
    const { id } = orders().attributes;

    stack.restore({ on_partial: 'accept' });
    await stack.workspace.succeed('untaint', 'alirestore_job.orders');
    const { code, output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, verdict: 'partial' });
    expect(started()).toBe(1);
  });
});

describe('a running job', () => {
  const unwaited = { wait_for_completion: false };

  it('is cancelled when it is destroyed', async () => {
    stack = await startStack('cancel', { defaultCourse: 'never' });
    stack.restore(unwaited);
    await stack.workspace.apply();
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(statuses()).toEqual(['CANCELED']);
  });

  it('is cancelled when it is replaced, and the new one is another', async () => {
    stack = await startStack('cancel-replace', { defaultCourse: 'never' });
    stack.restore({ ...unwaited, triggers: { run: '1' } });
    await stack.workspace.apply();
    const { id } = orders().attributes;
    stack.restore({ ...unwaited, triggers: { run: '2' } });
    await stack.workspace.apply();
    expect(orders().attributes.id).not.toBe(id);
    expect(statuses()).toEqual(['RUNNING', 'CANCELED']);
  });

  it('runs on under on_destroy = "keep"', async () => {
    stack = await startStack('keep', { defaultCourse: 'never' });
    stack.restore({ ...unwaited, on_destroy: 'keep' });
    await stack.workspace.apply();
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(statuses()).toEqual(['RUNNING']);
  });

  it('is waited for when waiting is switched on', async () => {
    stack = await startStack('switch-on', { defaultCourse: 'complete' });
    stack.restore(unwaited);
    await stack.workspace.apply();
    stack.restore();
    const { output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(orders().attributes).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded' });
    expect(started()).toBe(1);
  });
});

describe('a job that was started by something else', () => {
  const everything = {
    triggers: { run: '1' },
    edition: 'STANDARD',
    initiated_by_ack: false,
    failback_detail: '{"a":1}',
    on_partial: 'warn',
    timeouts: { create: '1h' },
  };

  async function started_elsewhere(course: string) {
    stack = await startStack(`import-${course}`);
    const [id] = stack.emulator.addJobs([
      {
        RestoreType: 'ECS_FILE',
        SourceType: 'ECS_FILE',
        VaultId: 'v-1',
        SnapshotId: 's-1',
        TargetInstanceId: 'i-1',
        TargetPath: '/restore',
        course,
        createdSecondsAgo: 1,
      },
    ]);
    return id;
  }

  it.each([
    ['our form', (id: string) => `ECS_FILE:${id}`],
    ["the vendor's form", (id: string) => `${id}:ECS_FILE`],
  ])('is imported by %s, and whatever inputs are added start nothing', async (_, form) => {
    const id = await started_elsewhere('completeAtOnce');
    await stack.workspace.succeed('import', 'alirestore_job.orders', form(id));
    stack.restore(everything);
    const { code, output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 1 changed, 0 destroyed');
    expect(code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE', triggers: { run: '1' } });
    expect(started()).toBe(0);
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('is imported by a block in the configuration, and waited for while it runs', async () => {
    const id = await started_elsewhere('complete');
    stack.workspace.configure({
      provider: quickProvider,
      import: [{ to: 'alirestore_job.orders', id: `ECS_FILE:${id}` }],
      resource: { alirestore_job: { orders: fileRestore(everything) } },
    });
    const { code, output } = await stack.workspace.apply();
    expect(output).toContain('1 imported, 0 added, 1 changed, 0 destroyed');
    expect(code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE', verdict: 'succeeded' });
    expect(started()).toBe(0);
  });

  it('is restored again when it failed', async () => {
    const id = await started_elsewhere('failed');
    stack.emulator.setClock({ advanceSeconds: 100 });
    await stack.workspace.succeed('import', 'alirestore_job.orders', `ECS_FILE:${id}`);
    const { output } = await stack.workspace.terraform('plan');
    expect(output).toMatch(/status +=? *"FAILED" -> \(known after apply\)/);
  });

  it('cannot be imported when there is none', async () => {
    stack = await startStack('import-none');
    const { code, output } = await stack.workspace.terraform('import', 'alirestore_job.orders', 'ECS_FILE:r-none');
    expect(code).toBe(1);
    expect(output).toContain('lists no job r-none of type ECS_FILE');
  });
});
