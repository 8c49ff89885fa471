import { afterEach, expect, it } from 'vitest';
import { startBuiltCli } from './harness/built-cli';
import { restoreJobs } from './harness/listed-jobs';
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
  expect((await workspace.apply()).text).toContain('4 imported, 0 added, 0 changed, 0 destroyed');
  expect((await workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  expect(executed('CreateRestoreJob')).toBe(0);
});
