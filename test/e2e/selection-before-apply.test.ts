import { afterEach, describe, expect, it } from 'vitest';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import { policy } from '../../src/cli/policy/policy';
import { cliMachine } from '../cli/cli-machine';
import { preflightCommands } from '../cli/preflight/run-preflight';
import { runCli, startCli } from '../cli/run-cli';
import { environmentOf } from './harness/drill-cli';
import { buildSelectionDrill, startSelection } from './harness/selection-drill';
import type { SynthesizedStack } from './harness/synthesized-stack';

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

describe('what is done without an apply', () => {
  it('preflight reads stack and plan, the policy has what is called, and a rehearsal restores what is made up', async () => {
    stack = await startSelection('before');
    stack.synthesize(buildSelectionDrill);
    const env = environmentOf(stack.workspace, stack.emulator.url);
    const surroundings = { cwd: stack.workspace.folder, env };
    await stack.workspace.succeed('plan', '-out=plan');
    stack.workspace.write('plan.json', await stack.workspace.succeed('show', '-json', 'plan'));
    const ofStack = await runCli(['preflight', '.'], preflightCommands, surroundings);
    expect({ code: ofStack.code, errors: /^error .*$/m.exec(ofStack.stdout) }).toEqual({ code: 0, errors: null });
    const ofPlan = await runCli(['preflight', 'plan.json', '--markdown'], preflightCommands, surroundings);
    expect({ code: ofPlan.code, text: ofPlan.stdout }).toMatchObject({ code: 0 });
    expect(ofPlan.stdout).toContain('12 restores would be started.');
    const policyText = (await runCli(['policy', 'plan.json'], [policy], surroundings)).stdout;
    for (const action of ['hbr:DescribeBackupJobs2', 'hbr:SearchHistoricalSnapshots', 'ecs:RunCommand']) {
      expect(policyText).toContain(`"${action}"`);
    }
    const words = ['drill', 'run', '--emulator', '--scenario', 'auto', '--speed', '100', '--out', 'rehearsal'];
    const rehearsal = startCli(words, [createDrillRun(cliMachine)], {
      ...surroundings,
      env: environmentOf(stack.workspace, undefined),
    });
    const { code, stdout, stderr } = await rehearsal.done;
    expect({ code, stderr: code === 0 ? '' : stderr.slice(-1500) }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/selection files: \d+ of \d+ sources/);
  }, 180_000);
});
