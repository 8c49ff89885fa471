import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { gatedJobs, numbered, rowsOf } from './harness/gated-jobs';
import { type Stack, startStack } from './harness/stack';

let stack: Stack;
afterEach(() => stack.emulator.close());

const gate = () => stack.workspace.instances('alirestore_gate').gate;
const started = () => stack.executed('CreateRestoreJob');

describe('a hundred restores with all kinds of ends', () => {
  const ends = {
    failed: numbered('failed', 5),
    partial: numbered('partial', 3),
    expired: ['expired-1'],
    canceled: ['canceled-1'],
  };
  const strange = {
    unknownForAWhile: numbered('unknown', 3),
    stuckAt99: numbered('stuck', 3),
    queuedForLong: numbered('queued', 3),
  };
  const minutes = { 1: numbered('short', 40), 10: numbered('long', 41) };
  const rules = [
    ...Object.entries(ends).map(([course, names]) => ({ sequence: [course, 'completeAtOnce'], names })),
    ...[...Object.entries(strange), ...Object.entries(minutes)].map(([course, names]) => ({ course, names })),
  ];
  const scenario: Scenario = {
    courses: { 1: { preset: 'complete', seconds: 60 }, 10: { preset: 'complete', seconds: 600 } },
    rules: rules.flatMap(({ names, ...rule }) => names.map((name) => ({ ...rule, match: { TargetPath: `/${name}` } }))),
  };
  const names = rules.flatMap((rule) => rule.names);

  it('are each named rightly in one table, and only those that failed are restored again', async () => {
    stack = await startStack('gate-mixed', scenario, 600);
    stack.workspace.configure(gatedJobs({ names }));
    const first = await stack.workspace.apply();
    expect(first.code).toBe(1);
    expect(first.output.match(/Error: /g)).toHaveLength(1);
    expect(first.text).toContain('10 of 100 restores did not succeed: 7 failed, 3 restored only in part');
    expect(rowsOf(first.output)).toEqual([
      'canceled-1 failed CANCELED',
      'expired-1 failed EXPIRED',
      'failed-1 failed FAILED',
      'failed-2 failed FAILED',
      'failed-3 failed FAILED',
      'failed-4 failed FAILED',
      'failed-5 failed FAILED',
      'partial-1 partial PARTIAL_COMPLETE',
      'partial-2 partial PARTIAL_COMPLETE',
      'partial-3 partial PARTIAL_COMPLETE',
    ]);
    expect(gate()).toMatchObject({
      status: 'tainted',
      attributes: { verdict: 'failed', succeeded: 90, failed: 7, partial: 3, pending: 0 },
    });
    expect(started()).toBe(100);

    const second = await stack.workspace.apply();
    expect(second.code).toBe(0);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded', succeeded: 100 });
    expect(started()).toBe(110);
  }, 180_000);
});

describe('a gate whose time is up', () => {
  const slow: Scenario = { defaultCourse: 'slow', courses: { slow: { preset: 'complete', seconds: 9_000 } } };
  const names = ['orders', 'invoices'];
  const impatient = { timeouts: { create: '300ms' } };

  it('is tainted, and made anew it waits for the same restores', async () => {
    stack = await startStack('gate-late', slow);
    stack.workspace.configure(gatedJobs({ names, gate: impatient }));
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('2 of 2 restores did not succeed: 2 not finished');
    expect(gate().status).toBe('tainted');
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    expect((await stack.workspace.apply()).code).toBe(0);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded', succeeded: 2 });
    expect(started()).toBe(2);
  });

  it('with on_failure = "report" warns, and the next apply goes on in place', async () => {
    stack = await startStack('gate-report', slow);
    stack.workspace.configure(gatedJobs({ names, gate: { ...impatient, on_failure: 'report' } }));
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(0);
    expect(text).toContain('Warning: 2 of 2 restores did not succeed: 2 not finished');
    expect(gate()).not.toHaveProperty('status', 'tainted');
    expect(gate().attributes).toMatchObject({ verdict: 'pending', pending: 2 });

    const plan = await stack.workspace.succeed('plan');
    expect(plan).toContain('alirestore_gate.gate will be updated in-place');
    stack.emulator.setClock({ advanceSeconds: 9_000 });
    const next = await stack.workspace.apply();
    expect(next.output).toContain('0 added, 1 changed, 0 destroyed');
    expect(next.output).not.toMatch(/Error|Warning/);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded', pending: 0, succeeded: 2 });
    expect(started()).toBe(2);
  });
});

describe('names that are not known at plan time', () => {
  it('are those of the results all the same', async () => {
    stack = await startStack('gate-unknown');
    const byId =
      '${{ for job in alirestore_job.drill : job.id => { restore_id = job.id, restore_type = job.restore_type } }}';
    stack.workspace.configure(gatedJobs({ names: ['orders', 'invoices'], gate: { restore_jobs: byId } }));
    expect((await stack.workspace.apply()).code).toBe(0);
    const ids = stack.emulator.jobs().map(({ RestoreId }) => RestoreId);
    expect(Object.keys(gate().attributes.results as object).sort()).toEqual(ids.sort());
    expect(await stack.workspace.terraform('plan', '-detailed-exitcode')).toMatchObject({ code: 0 });
  });
});

describe('max_in_flight', () => {
  it('lets so many restores run at a time, also of those that nobody waits for', async () => {
    stack = await startStack('in-flight', {
      defaultCourse: 'short',
      courses: { short: { preset: 'complete', seconds: 30 } },
    });
    stack.workspace.setEnv({ TF_LOG_PROVIDER: 'INFO' });
    stack.workspace.configure(gatedJobs({ names: numbered('job', 10), provider: { max_in_flight: { total: 3 } } }));
    const { code, output } = await stack.workspace.apply();
    expect(code).toBe(0);
    expect(output).toContain('a restore waits for its turn: 3 restores in all, and no more than 3 may run');
    const spans = stack.emulator.jobs().map((job) => [Number(job.CreatedTime), Number(job.CompleteTime)]);
    const runningAt = (second: number) => spans.filter(([begin, end]) => begin <= second && second < end).length;
    expect(Math.max(...spans.map(([begin]) => runningAt(begin)))).toBe(3);
    expect(gate().attributes.succeeded).toBe(10);
  });
});
