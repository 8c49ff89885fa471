import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { killPlugins } from './harness/end-processes';
import { numbered } from './harness/gated-jobs';
import { fileRestore, type Stack, startStack } from './harness/stack';
import { until } from './harness/until';

let stack: Stack;
afterEach(() => stack.emulator.close());

const started = () => stack.executed('CreateRestoreJob');

describe('a storm over restores that are begun anew while they run', () => {
  const names = numbered('job', 60);
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
    await until(() => started() >= 78, 120_000);
    killPlugins(killed.process.pid);
    expect((await killed.done).code).toBe(1);
    await stack.workspace.succeed('apply', '-auto-approve', '-parallelism=100');

    const running = stack.emulator.jobs().filter(({ Status }) => Status === 'RUNNING');
    const byPath = new Map(running.map((job) => [job.TargetPath, job.RestoreId]));
    expect(running).toHaveLength(60);
    const instances = stack.workspace.instances();
    expect(names.map((name) => instances[name].attributes.id)).toEqual(names.map((name) => byPath.get(`/${name}`)));
    const others = stack.emulator.jobs().filter(({ Status }) => Status !== 'RUNNING');
    expect(new Set(others.map(({ Status }) => Status))).toEqual(new Set(['CANCELED']));
    expect(others).toHaveLength(60);
  }, 600_000);
});
