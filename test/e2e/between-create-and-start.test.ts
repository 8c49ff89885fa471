import { afterEach, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../src/emulator/scenario/fault-schema';
import { killPlugins } from './harness/end-processes';
import { dbsRestoreTasks } from './harness/services/dbs-restore-tasks';
import { LASTING_SECONDS, type ServicesStack, startServices } from './harness/services/services-stack';
import { until } from './harness/until';

let stack: ServicesStack;
afterEach(() => stack.emulator.close());

const CREATE = 'dbs:CreateRestoreTask';
const START = 'StartRestoreTask';
const of = [dbsRestoreTasks];
const orders = () => stack.instance(dbsRestoreTasks);
const tasks = () => stack.restores(dbsRestoreTasks).map(({ id, isStarted }) => ({ id, isStarted }));
const calls = (of: string) => stack.emulator.calls().calls.filter(({ action }) => action === of);
const tokensOf = (action: string) => calls(action).map(({ parameters }) => parameters.ClientToken);

/** What the cloud holds is one task, which was started, and the state has it. */
function expectOneStarted(): void {
  expect(tasks()).toEqual([{ id: orders().attributes.id, isStarted: true }]);
}

async function startTasks(name: string, faults: FaultDefinition[] = [], changes: object = {}): Promise<void> {
  stack = await startServices(name, 'lasting');
  stack.emulator.addFaults({ faults });
  stack.configure({ orders: changes }, { of });
}

/** Applies, and returns while StartRestoreTask is on its way there. */
async function applyUntilRegistered() {
  const run = stack.workspace.start('apply', '-auto-approve');
  await stack.untilStarted(1);
  expect(tasks()).toEqual([{ id: expect.any(String), isStarted: false }]);
  return run;
}

const slowStart: FaultDefinition = { fault: 'latency', when: 'before', action: START, ms: 3_000, times: 1 };

describe('a task that is registered, and not started since the apply ended there', () => {
  it.each([
    ['is waited for', {}],
    ['nobody waits for', { wait_for_completion: false }],
  ])('by SIGKILL of the plugin is started by the next apply, one that %s', async (name, changes) => {
    await startTasks(`registered-${name.length}`, [slowStart], changes);
    const run = await applyUntilRegistered();
    killPlugins(run.process.pid);
    expect((await run.done).code).toBe(1);
    stack.emulator.removeFaults();
    const [{ id }] = tasks();

    const next = stack.workspace.start('apply', '-auto-approve');
    await until(() => tasks()[0].isStarted);
    stack.emulator.setClock({ advanceSeconds: LASTING_SECONDS });
    const { code, output } = await next.done;
    expect(code, output).toBe(0);
    expect(output).toContain('was started by an apply that was killed');
    expectOneStarted();
    expect(orders().attributes.id).toBe(id);
    expect(calls(CREATE)).toHaveLength(1);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s is started by the next apply', async (signal) => {
    await startTasks(`registered-${signal}`, [slowStart]);
    const run = await applyUntilRegistered();
    const pid = run.process.pid as number;
    process.kill(signal === 'SIGINT' ? -pid : pid, signal);
    await run.done;
    stack.emulator.removeFaults();
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    expect(calls(CREATE)).toHaveLength(1);
  });

  it('since the service refused to start it: its id is in the state, and the next apply starts it', async () => {
    const refusal = { fault: 'successFalse', action: START, code: 'Param.NotFound' } as const;
    await startTasks('refused-start', [refusal]);
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('Param.NotFound');
    expect(text).toContain('was registered, but not started');
    const [{ id, isStarted }] = tasks();
    expect(isStarted).toBe(false);
    expect(orders().attributes.id).toBe(id);

    stack.emulator.removeFaults();
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    expect(orders().attributes.id).toBe(id);
  });

  it('since the service refused to start it, under on_failure = "report": the next apply creates no second one', async () => {
    const refusal = { fault: 'successFalse', action: START, code: 'Param.NotFound' } as const;
    await startTasks('refused-start-reported', [refusal], { on_failure: 'report' });
    const { code, text } = await stack.workspace.apply();
    expect(code, text).toBe(0);
    expect(text).toContain('Param.NotFound');
    const [{ id }] = tasks();
    expect(orders().attributes).toMatchObject({ verdict: 'failed', error_message: expect.stringContaining(id) });
    stack.emulator.removeFaults();
    stack.workspace.forgetNotes(); // another runner has the state alone
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
  });
});

describe('an answer that is lost', () => {
  it('of CreateRestoreTask: the same token is sent again with the same parameters, and there is one task', async () => {
    await startTasks('lost-create', [{ fault: 'reset', when: 'after', action: CREATE, times: 2 }]);
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    const [first, ...others] = calls(CREATE).map(({ parameters }) => parameters);
    expect(first.ClientToken).toMatch(/^[\w-]{16,64}$/);
    for (const other of others) expect(other).toEqual(first);
  });

  it('of CreateRestoreTask, and a kill: the next apply finds the task or sends the same token', async () => {
    const stalls = { fault: 'stall', when: 'after', action: CREATE, times: 1 } as const;
    await startTasks('lost-create-killed', [stalls]);
    const run = await applyUntilRegistered();
    killPlugins(run.process.pid);
    await run.done;
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    expect(new Set(tokensOf(CREATE)).size).toBe(1);
  });

  it('of StartRestoreTask: it is not started twice', async () => {
    await startTasks('lost-start', [{ fault: 'reset', when: 'after', action: START, times: 1 }]);
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    expect(new Set(tokensOf(START)).size).toBe(1);
  });

  it('of StartRestoreTask, and a kill: it is not started twice', async () => {
    await startTasks('lost-start-killed', [{ fault: 'stall', when: 'after', action: START, times: 1 }]);
    const run = stack.workspace.start('apply', '-auto-approve');
    await until(() => tasks()[0]?.isStarted === true);
    killPlugins(run.process.pid);
    await run.done;
    expect((await stack.applyToTheEnd()).code).toBe(0);
    expectOneStarted();
    expect(calls(START)).toHaveLength(1);
  });
});

describe('a refusal with HTTP 200 and Success false', () => {
  it('of CreateRestoreTask: nothing is registered, nothing is saved, and it is said why', async () => {
    await startTasks('refused-create', [{ fault: 'successFalse', action: CREATE, code: 'Param.NotFound' }]);
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('Error: The restore was not started');
    expect(text).toContain('Param.NotFound');
    expect(text).toMatch(/Request id: [0-9A-F-]{36}/);
    expect(tasks()).toEqual([]);
    expect(stack.workspace.instances(dbsRestoreTasks.type)).toEqual({});
  });
});

describe('a precheck that fails', () => {
  it('ends the apply at once, with each failed check, and the next apply makes another task', async () => {
    stack = await startServices('precheck', 'never');
    stack.emulator.reset({ rules: [{ match: dbsRestoreTasks.everyCall, sequence: ['precheckFailed', 'success'] }] });
    stack.configure({ orders: { timeouts: { create: '24h' } } }, { of });
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    const { status, attributes } = orders();
    expect(status).toBe('tainted');
    expect(attributes).toMatchObject({ status: 'init', verdict: 'failed' });
    const checks = (attributes.pre_checks as { item: string; state: string; err_msg: string }[]).filter(
      ({ state }) => state === 'failed',
    );
    expect(checks.length).toBeGreaterThan(0);
    for (const { item, err_msg } of checks) {
      expect(text).toContain(item);
      expect(text).toContain(err_msg);
    }
    expect(calls(START)).toHaveLength(1);

    await stack.apply();
    expect(tasks()).toHaveLength(2);
    expect(orders().attributes).toMatchObject({ id: tasks()[0].id, verdict: 'succeeded' });
  });
});
