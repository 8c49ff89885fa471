import { afterEach, expect, it } from 'vitest';
import { startBuiltCli } from './harness/built-cli';
import { restoreJobs, restoresOfKinds } from './harness/listed-jobs';
import { type Stack, startStack } from './harness/stack';

let stack: Stack | undefined;
afterEach(() => stack?.emulator.close());

it('imports what the command has written, whatever became of it, and restores nothing', async () => {
  stack = await startStack('import', { restoreJobs });
  const { workspace, emulator, executed } = stack;
  workspace.configure({});
  const verdicts = ['succeeded', 'failed', 'partial'].flatMap((verdict) => ['--verdicts', verdict]);
  const surroundings = { cwd: workspace.folder, env: { ALIRESTORE_EMULATOR: emulator.url } };
  const { code, output } = await startBuiltCli(['import', '--out', 'imported.tf', ...verdicts], surroundings).done;
  expect(output).toContain('imported.tf, restore jobs: 4.');
  expect(code).toBe(0);
  await workspace.succeed('fmt', '-check');
  expect((await workspace.apply()).text).toContain('4 imported, 0 added, 0 changed, 0 destroyed');
  expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  expect(executed('CreateRestoreJob')).toBe(0);
});

it('imports restores of every service, also one that runs, and one of which the service does not tell all', async () => {
  stack = await startStack('import-kinds', restoresOfKinds);
  const { workspace, emulator, calls, executed } = stack;
  workspace.configure({});
  const surroundings = { cwd: workspace.folder, env: { ALIRESTORE_EMULATOR: emulator.url } };
  const lists = [
    [],
    ['alirestore_dbs_restore_task', '--backup-plan-id', 'dbs1'],
    ['alirestore_compute_nest_restore_task'],
  ];
  for (const [index, words] of lists.entries()) {
    expect((await startBuiltCli(['import', '--out', `${index}.tf`, ...words], surroundings).done).code).toBe(0);
  }
  await workspace.succeed('fmt', '-check');
  expect((await workspace.apply()).text).toContain('6 imported, 0 added, 0 changed, 0 destroyed');
  expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  expect(calls()).toBeGreaterThan(6);
  expect(['CreateRestoreJob', 'CreateRestoreTask', 'StartRestoreTask'].map(executed)).toEqual([0, 0, 0]);
});
