import { afterEach, describe, expect, it } from 'vitest';
import type { FaultDefinition } from '../../src/emulator/scenario/fault-schema';
import type { RestoreJobEntry } from '../../src/emulator/scenario/inventory-schema';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { gatedJobs, numbered, rowsOf } from './harness/gated-jobs';
import type { Service } from './harness/services/service';
import { services } from './harness/services/services';
import { scenarioOf } from './harness/services/services-stack';
import { quickProvider, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const gate = () => stack.workspace.instances('alirestore_gate').gate;
const started = () => stack.executed('CreateRestoreJob');
const looks = () => stack.executed('DescribeRestoreJobs2');

const kinds = ['reset', 'serviceUnavailable503', 'html502', 'cutBody', 'stall'] as const;
const faults: FaultDefinition[] = [
  { fault: 'throttled', probability: 0.05 }, // the gateway throttles: it never does so after the call was executed
  ...kinds.map((fault) => ({ fault, when: 'before' as const, probability: 0.025 })),
  ...kinds.map((fault) => ({ fault, when: 'after' as const, probability: 0.025 })),
];

describe('a storm in which three of ten calls fail, many of them after they were executed', () => {
  const failing = numbered('failing', 6);
  const names = [...failing, ...numbered('job', 194)];
  const scenario: Scenario = {
    rules: failing.map((name) => ({ match: { TargetPath: `/${name}` }, course: 'failed' })),
    faults,
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
  }, 600_000);
});

describe('the same storm over the tasks of the other services', () => {
  const tasks = services.filter(({ type }) => type !== 'alirestore_job');
  const names = numbered('task', 20);

  it('leaves each resource one task, started, and its verdict', async () => {
    const { rules, courses } = scenarioOf(['lasting'], 20);
    stack = await startStack('storm-tasks', { rules, courses, faults });
    const provider = { ...quickProvider.alirestore, client_read_timeout: 1_000, requests_per_second: 1_000 };
    const unwaited = { wait_for_completion: false };
    const restores = (service: Service) => names.map((name) => [name, service.restore(name, unwaited)]);
    const gated = (service: Service) =>
      names.map((name) => [`${name}-${service.product}`, service.gated(`${service.type}.${name}`)]);
    stack.workspace.configure({
      provider: { alirestore: provider },
      resource: {
        ...Object.fromEntries(tasks.map((service) => [service.type, Object.fromEntries(restores(service))])),
        alirestore_gate: {
          gate: Object.fromEntries(tasks.map((service) => [service.gateAttribute, Object.fromEntries(gated(service))])),
        },
      },
    });
    const { code, output } = await stack.workspace.apply('-parallelism=40');
    const { faulted, total } = stack.emulator.calls().counters;
    expect(faulted / total).toBeGreaterThan(0.15);
    expect(output).not.toMatch(/Error: |Warning: /);
    expect(code).toBe(0);
    expect(gate().attributes).toMatchObject({ verdict: 'succeeded', succeeded: 40 });
    for (const service of tasks) {
      const held = service.restores(stack.emulator);
      expect(held.every(({ isStarted }) => isStarted)).toBe(true);
      const ids = Object.values(stack.workspace.instances(service.type)).map(({ attributes }) => attributes.id);
      expect([...ids].sort()).toEqual(held.map(({ id }) => id).sort());
      expect(new Set(ids).size).toBe(20);
    }
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
