import { afterEach, describe, expect, it } from 'vitest';
import type { RestoreJobEntry } from '../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { killPlugins } from './harness/end-processes';
import { gatedJobs, numbered, rowsOf } from './harness/gated-jobs';
import { fileRestore, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const gate = () => stack.workspace.instances('alirestore_gate').gate;
const started = () => stack.executed('CreateRestoreJob');
const looks = () => stack.executed('DescribeRestoreJobs2');

describe('a storm in which three of ten calls fail, many of them after they were executed', () => {
  const kinds = ['reset', 'serviceUnavailable503', 'html502', 'cutBody', 'stall'] as const;
  const failing = numbered('failing', 6);
  const names = [...failing, ...numbered('job', 194)];
  const scenario: Scenario = {
    rules: failing.map((name) => ({ match: { TargetPath: `/${name}` }, course: 'failed' })),
    faults: [
      { fault: 'throttled', probability: 0.05 }, // the gateway throttles: it never does so after the call was executed
      ...kinds.map((fault) => ({ fault, when: 'before' as const, probability: 0.025 })),
      ...kinds.map((fault) => ({ fault, when: 'after' as const, probability: 0.025 })),
    ],
  };

  it('leaves 200 restores with one job each, the right verdicts, and one error that a person must see', async () => {
    stack = await startStack('storm', scenario);
    const provider = { client_read_timeout: 1_000, requests_per_second: 1_000 };
    stack.workspace.configure(gatedJobs({ names, provider }));
    const { code, output, text } = await stack.workspace.apply('-parallelism=100');
    const { faulted, total } = stack.emulator.calls().counters;
    expect(faulted / total).toBeGreaterThan(0.2);
    expect(output.match(/Error: |Warning: /g)).toEqual(['Error: ']);
    expect(code).toBe(1);
    expect(text).toContain('6 of 200 restores did not succeed: 6 failed');
    expect(rowsOf(output)).toEqual(failing.map((name) => `${name} failed FAILED`));
    expect(gate().attributes).toMatchObject({ succeeded: 194, failed: 6, partial: 0, pending: 0 });
    expect(started()).toBe(200);
    expect(stack.emulator.jobs()).toHaveLength(200);
    const ids = Object.values(stack.workspace.instances()).map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(200);
  }, 120_000);
});

describe('a storm over restores that are begun anew while they run', () => {
  const names = numbered('job', 200);
  const scenario: Scenario = {
    defaultCourse: 'never',
    listedAfterSeconds: 15,
    cancelingSeconds: 1,
    faults: [
      { fault: 'reset', when: 'after', action: 'CreateRestoreJob', probability: 0.05 },
      { fault: 'reset', when: 'before', action: 'CreateRestoreJob', probability: 0.05 },
      { fault: 'latency', ms: 2_000 },
    ],
  };
  const configure = (run: string) =>
    stack.workspace.configure({
      provider: { alirestore: { requests_per_second: 1_000, polling: { min_seconds: 1, max_seconds: 5 } } },
      resource: {
        alirestore_job: Object.fromEntries(
          names.map((name) => [
            name,
            fileRestore({ target_path: `/${name}`, wait_for_completion: false, triggers: { run } }),
          ]),
        ),
      },
    });

  it('leaves each resource one running restore of its own, and the old ones cancelled', async () => {
    stack = await startStack('storm-anew', scenario, 1);
    configure('1');
    await stack.workspace.succeed('apply', '-auto-approve', '-parallelism=100');
    configure('2');
    const killed = stack.workspace.start('apply', '-auto-approve', '-parallelism=100');
    await until(() => started() >= 260, 240_000);
    killPlugins(killed.process.pid);
    expect((await killed.done).code).toBe(1);
    await stack.workspace.succeed('apply', '-auto-approve', '-parallelism=100');

    const running = stack.emulator.jobs().filter(({ Status }) => Status === 'RUNNING');
    const byPath = new Map(running.map((job) => [job.TargetPath, job.RestoreId]));
    expect(running).toHaveLength(200);
    const instances = stack.workspace.instances();
    expect(names.map((name) => instances[name].attributes.id)).toEqual(names.map((name) => byPath.get(`/${name}`)));
    const others = stack.emulator.jobs().filter(({ Status }) => Status !== 'RUNNING');
    expect(new Set(others.map(({ Status }) => Status))).toEqual(new Set(['CANCELED']));
    expect(others).toHaveLength(200);
  }, 600_000);
});

describe('the filter restoreId', () => {
  it.each(['ignored', 'refused'] as const)('may be %s, while others start jobs and clocks disagree', async (filter) => {
    stack = await startStack(`filter-${filter}`, { restoreIdFilter: filter, history: { count: 250 } });
    stack.emulator.setClock({ skewSeconds: 600 });
    const others = setInterval(() => stack.emulator.addJobs([{ RestoreType: 'ECS_FILE' }]), 20);
    stack.workspace.configure(gatedJobs({ names: numbered('job', 12) }));
    const { code, output } = await stack.workspace.apply();
    clearInterval(others);
    expect(output).not.toMatch(/Error|Warning/);
    expect(code).toBe(0);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded', succeeded: 12 });
    expect(started()).toBe(12);
  });
});

describe('a job that is not listed for a while', () => {
  it('is waited for until it is listed again', async () => {
    stack = await startStack('vanishing', { defaultCourse: 'never' });
    stack.workspace.configure(gatedJobs({ names: ['orders'] }));
    const run = stack.workspace.start('apply', '-auto-approve');
    await until(() => stack.emulator.jobs()[0]?.Status === 'RUNNING' && looks() >= 4);
    const [{ course, ...job }] = stack.emulator.jobs();
    stack.emulator.removeEntries('restoreJobs', job.RestoreId);
    const before = looks();
    await until(() => looks() >= before + 4);
    stack.emulator.addEntries({ restoreJobs: [{ ...job, Status: 'COMPLETE' } as RestoreJobEntry] });
    const { code, output } = await run.done;
    expect(output).not.toMatch(/Error|Warning/);
    expect(code).toBe(0);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded' });
    expect(started()).toBe(1);
  });
});
