import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { killPlugins } from './harness/end-processes';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const started = () => stack.executed('CreateRestoreJob');
const cancelled = () => stack.executed('CancelRestoreJob');
const idOf = (name: string) => stack.workspace.instances()[name].attributes.id;
const statusOf = (id: unknown) => stack.emulator.jobs().find(({ RestoreId }) => RestoreId === id)?.Status;

const never: Scenario = { defaultCourse: 'never' };
const unwaited = { wait_for_completion: false };
const replaceFirst = { lifecycle: { create_before_destroy: true } };

function configure(resources: Record<string, object>): void {
  const jobs = Object.entries(resources).map(([name, changes]) => [name, fileRestore(changes)]);
  stack.workspace.configure({ provider: quickProvider, resource: { alirestore_job: Object.fromEntries(jobs) } });
}

async function apply(): Promise<string> {
  return stack.workspace.succeed('apply', '-auto-approve');
}

/** Kills the plugin of an apply as soon as so many restores were started in all. */
async function applyKilledAt(restores: number): Promise<void> {
  const run = stack.workspace.start('apply', '-auto-approve');
  await until(() => started() === restores);
  killPlugins(run.process.pid);
  expect((await run.done).code).toBe(1);
}

describe('two resources with equal inputs', () => {
  it('start two restores in one apply', async () => {
    stack = await startStack('equal', never);
    configure({ first: unwaited, second: unwaited });
    await apply();
    expect(started()).toBe(2);
    expect(idOf('first')).not.toBe(idOf('second'));
  });

  it('have their own ones after a kill, too', async () => {
    stack = await startStack('equal-killed', { defaultCourse: 'complete' });
    configure({ first: {}, second: {} });
    await applyKilledAt(2);
    const output = await apply();
    expect(output.match(/was started by an apply that was killed/g)).toHaveLength(2);
    expect(started()).toBe(2);
    expect(idOf('first')).not.toBe(idOf('second'));
  });

  it('keep the other one running when one of them is removed', async () => {
    stack = await startStack('equal-removed', never);
    configure({ first: unwaited, second: unwaited });
    await apply();
    const [first, second] = [idOf('first'), idOf('second')];
    configure({ second: unwaited });
    await apply();
    expect([statusOf(first), statusOf(second)]).toEqual(['CANCELED', 'RUNNING']);
    expect(started()).toBe(2);
  });

  it('start two restores when the second one alone is applied right after the first has ended well', async () => {
    stack = await startStack('equal-target', { defaultCourse: 'completeAtOnce' });
    configure({ first: {} });
    await apply();
    configure({ first: {}, second: {} });
    const output = await stack.workspace.succeed('apply', '-auto-approve', '-target=alirestore_job.second');
    expect(output).not.toContain('was started by an apply that was killed');
    expect(started()).toBe(2);
    expect(idOf('first')).not.toBe(idOf('second'));
  });

  it('start two restores when the second one comes later', async () => {
    stack = await startStack('equal-later', never);
    configure({ first: unwaited });
    await apply();
    configure({ first: unwaited, second: unwaited });
    await apply();
    expect(started()).toBe(2);
    expect(idOf('first')).not.toBe(idOf('second'));
  });
});

describe('a re-run by triggers', () => {
  it('with create_before_destroy starts its own restore, and its end cancels the old one alone', async () => {
    stack = await startStack('replace-first', never);
    configure({ orders: { ...unwaited, ...replaceFirst, triggers: { run: '1' } } });
    await apply();
    const old = idOf('orders');
    configure({ orders: { ...unwaited, ...replaceFirst, triggers: { run: '2' } } });
    await apply();
    expect(started()).toBe(2);
    expect(cancelled()).toBe(1);
    expect([statusOf(old), statusOf(idOf('orders'))]).toEqual(['CANCELED', 'RUNNING']);
  });

  it('with create_before_destroy that was killed is adopted, and not cancelled with the old one', async () => {
    stack = await startStack('replace-first-killed', never);
    configure({ orders: { ...unwaited, ...replaceFirst, triggers: { run: '1' } } });
    await apply();
    const old = idOf('orders');
    configure({ orders: { ...replaceFirst, triggers: { run: '2' } } });
    await applyKilledAt(2);
    configure({ orders: { ...unwaited, ...replaceFirst, triggers: { run: '2' } } });
    expect(await apply()).toContain('was started by an apply that was killed');
    expect(started()).toBe(2);
    expect([statusOf(old), statusOf(idOf('orders'))]).toEqual(['CANCELED', 'RUNNING']);
  });

  it('that was killed is adopted, finished as it is', async () => {
    stack = await startStack('rerun-killed', { rules: [{ sequence: ['completeAtOnce', 'complete'] }] });
    configure({ orders: { triggers: { run: '1' } } });
    await apply();
    configure({ orders: { triggers: { run: '2' } } });
    await applyKilledAt(2);
    stack.emulator.setClock({ advanceSeconds: 60 });
    expect(await apply()).toContain('was started by an apply that was killed');
    expect(started()).toBe(2);
    expect(stack.emulator.jobs()[0]).toMatchObject({ RestoreId: idOf('orders'), Status: 'COMPLETE' });
    expect(cancelled()).toBe(0);
  });

  it('right after a kill does not take the finished restore of before', async () => {
    stack = await startStack('kill-rerun', { rules: [{ sequence: ['complete', 'completeAtOnce'] }] });
    configure({ orders: { triggers: { run: '1' } } });
    await applyKilledAt(1);
    stack.emulator.setClock({ advanceSeconds: 60 });
    configure({ orders: { triggers: { run: '2' } } });
    expect(await apply()).not.toContain('Warning');
    expect(started()).toBe(2);
    expect(stack.emulator.jobs()[0].RestoreId).toBe(idOf('orders'));
  });
});

describe('another workspace of Terraform', () => {
  it('has a restore of its own, though the inputs are equal', async () => {
    stack = await startStack('workspaces', { defaultCourse: 'completeAtOnce' });
    await apply();
    await stack.workspace.succeed('workspace', 'new', 'staging');
    expect(await apply()).not.toContain('Warning');
    expect(started()).toBe(2);
  });
});

describe('another working directory', () => {
  it('adopts a restore that runs, with a warning', async () => {
    stack = await startStack('elsewhere', never);
    configure({ orders: unwaited });
    await apply();
    stack.workspace.forget();
    expect(await apply()).toContain(`Restore job ${stack.emulator.jobs()[0].RestoreId} was already running`);
    expect(started()).toBe(1);
  });

  it('asks in the log whether a restore that has ended was this one', async () => {
    stack = await startStack('elsewhere-ended', { defaultCourse: 'completeAtOnce' });
    await apply();
    stack.workspace.forget();
    stack.workspace.setEnv({ TF_LOG_PROVIDER: 'INFO' });
    expect(await apply()).toContain('if it was this one, import it instead of restoring again');
    expect(started()).toBe(2);
  });
});
