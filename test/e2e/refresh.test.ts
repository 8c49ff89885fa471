import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileRestore, quickProvider, type Stack, startStack } from './harness/stack';

const COUNT = 250;
const JOB_SECONDS = 500_000;

let stack: Stack;

/** 250 jobs that nobody waits for, among 10,000 others of the last hours. */
beforeAll(async () => {
  stack = await startStack('refresh', {
    history: { count: 10_000, days: 0.25 },
    defaultCourse: 'long',
    courses: { long: { preset: 'complete', seconds: JOB_SECONDS } },
  });
  const jobs = fileRestore({ count: COUNT, wait_for_completion: false, target_path: '/restore/${count.index}' });
  stack.workspace.configure({ provider: quickProvider, resource: { alirestore_job: { orders: jobs } } });
  await stack.workspace.succeed('apply', '-auto-approve');
  stack.emulator.addFaults({ faults: [{ fault: 'latency', ms: 2_000 }] });
});
afterAll(() => stack.emulator.close());

/** How many calls a plan makes, and whether it wants to change anything. */
async function plan(...args: string[]) {
  const before = stack.calls();
  const { code } = await stack.workspace.terraform('plan', '-detailed-exitcode', ...args);
  return [code, stack.calls() - before];
}

/** A state that the provider does not find, as one in a remote backend. */
function elsewhere<T>(work: (...args: string[]) => Promise<T>): Promise<T> {
  const [here, there] = ['terraform.tfstate', 'elsewhere.tfstate'].map((name) => join(stack.workspace.folder, name));
  renameSync(here, there);
  return work(`-state=${there}`).finally(() => renameSync(there, here));
}

describe('a refresh of 250 jobs among 10,000 others, where each call takes two seconds', () => {
  it('takes three calls while they are pending', { timeout: 120_000 }, async () => {
    expect(await plan()).toEqual([0, 3]);
  });

  it('takes three when they have ended since', { timeout: 120_000 }, async () => {
    stack.emulator.setClock({ advanceSeconds: JOB_SECONDS });
    expect(await plan()).toEqual([0, 3]);
  });

  it('takes at most 25 where their state lies elsewhere', { timeout: 120_000 }, async () => {
    const [code, calls] = await elsewhere(plan);
    expect(code).toBe(0);
    expect(calls).toBeLessThanOrEqual(25);
  });
});
