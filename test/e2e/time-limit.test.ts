import { afterEach, describe, expect, it } from 'vitest';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const orders = () => stack.workspace.instances().orders;
const started = () => stack.executed('CreateRestoreJob');
const statuses = () => stack.emulator.jobs().map(({ Status }) => Status);
const limit = { timeouts: { create: '500ms' } };
const enough = { timeouts: { create: '1h' } };

/** A stack whose restore has not ended within its time limit. */
async function lateStack(name: string, changes: object = {}): Promise<unknown> {
  stack = await startStack(name, { defaultCourse: 'slow', courses: { slow: { preset: 'complete', seconds: 9_000 } } });
  stack.restore({ ...limit, ...changes });
  const { code, text } = await stack.workspace.apply();
  expect(code).toBe(1);
  expect(text).toContain('has not ended within 1 s');
  expect(text).toContain('unless inputs or triggers have changed, the next apply waits for the same one');
  expect(statuses()).toEqual(['RUNNING']);
  return orders().attributes.id;
}

/** Applies, and lets the restore come to its end once it is waited for. */
async function applyToTheEnd(restores = 1, ...args: string[]) {
  const looks = stack.executed('DescribeRestoreJobs2');
  const run = stack.workspace.start('apply', '-auto-approve', ...args);
  await until(() => stack.executed('DescribeRestoreJobs2') >= looks + 3 && started() === restores);
  stack.emulator.setClock({ advanceSeconds: 9_000 });
  return run.done;
}

const secondResource = (changes: object) => ({
  provider: quickProvider,
  resource: { alirestore_job: { orders: fileRestore(enough), ...changes } },
});

describe('a restore that has not ended within its time limit', () => {
  it('runs on, and the next apply goes on with it to its end', async () => {
    const id = await lateStack('limit');
    stack.restore(enough);
    const { code } = await applyToTheEnd();
    expect(code).toBe(0);
    expect(orders()).not.toHaveProperty('status');
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE', origin: 'started', unfinished: false });
    expect(started()).toBe(1);
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });

  it('counts when it has ended well before the next apply', async () => {
    const id = await lateStack('limit-ended');
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('may reach its limit again, and still goes on', async () => {
    const id = await lateStack('limit-twice');
    expect((await stack.workspace.apply()).code).toBe(1);
    stack.restore(enough);
    expect((await applyToTheEnd()).code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('goes on from another working directory that has the state alone', async () => {
    const id = await lateStack('limit-elsewhere');
    stack.workspace.forgetNotes();
    stack.restore(enough);
    expect((await applyToTheEnd()).code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('goes on after a kill between the two halves of the replacement, also when it has ended since', async () => {
    const id = await lateStack('limit-killed');
    stack.restore(enough);
    const looks = stack.executed('DescribeRestoreJobs2');
    const killed = stack.workspace.start('apply', '-auto-approve');
    await until(() => stack.executed('DescribeRestoreJobs2') >= looks + 4);
    process.kill(-(killed.process.pid as number), 'SIGKILL');
    await killed.done;
    expect(stack.workspace.instances()).toEqual({});
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    await stack.workspace.succeed('apply', '-auto-approve', '-lock=false');
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('goes on with create_before_destroy, too', async () => {
    const lifecycle = { create_before_destroy: true };
    const id = await lateStack('limit-cbd', { lifecycle });
    stack.restore({ ...enough, lifecycle });
    const { code, output } = await applyToTheEnd();
    expect(output).not.toContain('was started by an apply that was killed');
    expect(code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('goes on with -target', async () => {
    const id = await lateStack('limit-target');
    stack.workspace.configure(secondResource({ other: fileRestore({ target_path: '/other' }) }));
    expect((await applyToTheEnd(1, '-target=alirestore_job.orders')).code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('is cancelled and begun anew when its inputs have changed', async () => {
    const id = await lateStack('limit-changed');
    stack.restore({ ...enough, triggers: { run: '2' } });
    expect((await applyToTheEnd(2)).code).toBe(0);
    expect(orders().attributes.id).not.toBe(id);
    expect(statuses()).toEqual(['COMPLETE', 'CANCELED']);
  });

  it('goes on when an input is known only during the apply, and turns out to be the same', async () => {
    const id = await lateStack('limit-unknown');
    const path = { terraform_data: { path: { input: '/restore' } } };
    stack.workspace.configure({
      provider: quickProvider,
      resource: {
        ...path,
        alirestore_job: { orders: fileRestore({ ...enough, target_path: '${terraform_data.path.output}' }) },
      },
    });
    expect((await applyToTheEnd()).code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE' });
    expect(started()).toBe(1);
  });

  it('is cancelled when an input is known only during the apply, and turns out to be another', async () => {
    const id = await lateStack('limit-unknown-other');
    stack.workspace.configure({
      provider: quickProvider,
      resource: {
        terraform_data: { path: { input: '/elsewhere' } },
        alirestore_job: { orders: fileRestore({ ...enough, target_path: '${terraform_data.path.output}' }) },
      },
    });
    expect((await applyToTheEnd(2)).code).toBe(0);
    expect(orders().attributes.id).not.toBe(id);
    expect(statuses()).toEqual(['COMPLETE', 'CANCELED']);
  });

  it('is cancelled when its creation never comes, since another resource has failed', async () => {
    await lateStack('limit-no-create');
    stack.workspace.configure({
      provider: quickProvider,
      resource: {
        terraform_data: { broken: { input: '1', provisioner: [{ 'local-exec': { command: 'exit 1' } }] } },
        alirestore_job: { orders: fileRestore({ ...enough, depends_on: ['terraform_data.broken'] }) },
      },
    });
    expect((await stack.workspace.apply()).code).toBe(1);
    expect(stack.workspace.instances()).toEqual({});
    await until(() => statuses()[0] === 'CANCELED');
  });

  it('is cancelled when it is destroyed', async () => {
    await lateStack('limit-destroy');
    expect((await stack.workspace.destroy()).code).toBe(0);
    expect(statuses()).toEqual(['CANCELED']);
  });
});

describe('a running restore that somebody asks to be replaced', () => {
  it('is cancelled, and another one is begun', async () => {
    stack = await startStack('replace-asked', { defaultCourse: 'never' });
    stack.restore({ wait_for_completion: false });
    await stack.workspace.apply();
    const { id } = orders().attributes;
    await stack.workspace.succeed('apply', '-auto-approve', '-replace=alirestore_job.orders');
    expect(orders().attributes.id).not.toBe(id);
    expect(statuses()).toEqual(['RUNNING', 'CANCELED']);
  });

  it('that has ended is restored anew, also after its time limit was reached and it was taken over', async () => {
    const id = await lateStack('replace-ended');
    stack.restore(enough);
    expect((await applyToTheEnd()).code).toBe(0);
    const run = stack.workspace.start('apply', '-auto-approve', '-replace=alirestore_job.orders');
    await until(() => started() === 2);
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    expect((await run.done).code).toBe(0);
    expect(orders().attributes.id).not.toBe(id);
  });
});
