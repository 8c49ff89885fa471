import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const orders = () => stack.workspace.instances().orders;
const started = () => stack.executed('CreateRestoreJob');

/** Starts an apply, and returns when the restore runs and is waited for. */
async function applyUntilWaiting() {
  const run = stack.workspace.start('apply', '-auto-approve');
  await until(() => started() === 1 && stack.executed('DescribeRestoreJobs2') >= 3);
  return run;
}

describe('Ctrl-C during the wait', () => {
  it('saves the job untainted, and the next apply goes on with it', async () => {
    stack = await startStack('interrupt', {
      defaultCourse: 'slow',
      courses: { slow: { preset: 'complete', seconds: 9_000 } },
    });
    const run = await applyUntilWaiting();
    process.kill(-(run.process.pid as number), 'SIGINT'); // as a terminal does: to the plugin, too
    const { code, output } = await run.done;
    expect(code).toBe(1);
    expect(output).toContain(`Interrupted while restore job ${orders().attributes.id} was running`);
    expect(orders()).not.toHaveProperty('status', 'tainted');
    expect(orders().attributes).toMatchObject({ status: 'RUNNING', verdict: 'pending' });

    const { id } = orders().attributes;
    const plan = await stack.workspace.succeed('plan');
    expect(plan).toContain('will be updated in-place');
    const looks = stack.calls();
    const resumed = stack.workspace.start('apply', '-auto-approve');
    await until(() => stack.calls() >= looks + 3);
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    const next = await resumed.done;
    expect(next.output).toContain('0 added, 1 changed, 0 destroyed');
    expect(next.code).toBe(0);
    expect(orders().attributes).toMatchObject({ id, status: 'COMPLETE', verdict: 'succeeded' });
    expect(started()).toBe(1);
  });
});

describe('the next apply after an interrupt', () => {
  it('has nothing to do when the job has succeeded meanwhile', async () => {
    stack = await startStack('interrupt-done', {
      defaultCourse: 'slow',
      courses: { slow: { preset: 'complete', seconds: 9_000 } },
    });
    const run = await applyUntilWaiting();
    process.kill(-(run.process.pid as number), 'SIGINT');
    await run.done;
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    const { code, output } = await stack.workspace.apply();
    expect(output).toContain('0 added, 0 changed, 0 destroyed');
    expect(code).toBe(0);
    expect(started()).toBe(1);
  });
});

describe('the deadline', () => {
  const slow = { defaultCourse: 'never' };

  it('taints, and untaint goes on with the same job', async () => {
    stack = await startStack('deadline-fail', slow);
    stack.restore({ timeouts: { create: '500ms' } });
    const first = await stack.workspace.apply();
    expect(first.code).toBe(1);
    expect(orders().status).toBe('tainted');

    await stack.workspace.succeed('untaint', 'alirestore_job.orders');
    const second = await stack.workspace.apply();
    expect(second.code).toBe(1);
    expect(second.output).toContain('apply again, which goes on waiting for the same job');
    expect(orders().status).toBeUndefined();
    expect(started()).toBe(1);
  });

  it('with on_timeout = "resume" warns, and each apply goes on with the same job', async () => {
    stack = await startStack('deadline-resume', slow);
    stack.restore({ timeouts: { create: '500ms' }, on_timeout: 'resume' });
    for (const changed of ['1 added, 0 changed', '0 added, 1 changed', '0 added, 1 changed']) {
      const { code, output } = await stack.workspace.apply();
      expect(code).toBe(0);
      expect(output).toContain(`Warning: Restore job ${orders().attributes.id} has not ended within 1 s`);
      expect(output).toContain(changed);
    }
    expect(orders().attributes.verdict).toBe('pending');
    expect(started()).toBe(1);
  });

  it('with on_timeout = "resume" and a postcondition fails the apply without taint', async () => {
    stack = await startStack('deadline-postcondition', slow);
    const postcondition = {
      condition: '${self.verdict == "succeeded"}',
      error_message: 'Not restored: ${self.status}',
    };
    stack.restore({ timeouts: { create: '500ms' }, on_timeout: 'resume', lifecycle: { postcondition } });
    const { code, output } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(output).toContain('Not restored: RUNNING');
    expect(orders().status).toBeUndefined();
    expect(await stack.workspace.terraform('plan')).toMatchObject({ code: 0 });
    expect(started()).toBe(1);
  });
});

describe('a plugin that is killed during the wait', () => {
  it('leaves a job that the next apply adopts', async () => {
    stack = await startStack('killed', {
      defaultCourse: 'slow',
      courses: { slow: { preset: 'complete', seconds: 9_000 } },
    });
    const run = await applyUntilWaiting();
    const pids = execFileSync('pgrep', ['-g', String(run.process.pid), '-f', 'terraform-provider-alirestore'], {
      encoding: 'utf8',
    });
    for (const pid of pids.trim().split('\n')) process.kill(Number(pid), 'SIGKILL');
    expect((await run.done).code).toBe(1);

    const applying = stack.workspace.start('apply', '-auto-approve');
    await until(() => stack.calls() >= 6);
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    const { code, output } = await applying.done;
    expect(code).toBe(0);
    expect(output).toContain('was started by an apply that was killed');
    expect(orders().attributes.status).toBe('COMPLETE');
    expect(started()).toBe(1);
  });
});
