import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformStack, Testing } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { AlirestoreProvider } from '../../src';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { cliMachine } from '../cli/cli-machine';
import { startCli } from '../cli/run-cli';
import { environmentOf, recordIn } from './harness/drill-cli';
import { buildSelectionDrill, startSelection, VAULT_IDS } from './harness/selection-drill';
import type { SynthesizedStack } from './harness/synthesized-stack';

const root = join(__dirname, '../..');
let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

const start = async (name: string, changes: object = {}) => {
  stack = await startSelection(name, changes);
};

async function runOf(runId: string): Promise<DrillRecord> {
  stack.workspace.setEnv({ TF_VAR_drill_run_id: runId });
  const { code, text } = await stack.workspace.apply();
  expect({ code, text: code === 0 ? '' : text.slice(-3000) }).toEqual({ code: 0, text: '' });
  const { output } = await stack.workspace.terraform('output', '-raw', 'files_record');
  return JSON.parse(output) as DrillRecord;
}

const sourcesOf = ({ restores }: DrillRecord) => restores.map(({ source }) => source);

/** Twelve of 400, four of each vault, restored and checked; nothing more to do; others in the next run. */
async function runsTwice(): Promise<void> {
  const first = await runOf('1');
  expect(first.verdict).toBe('met');
  expect(first.selections).toEqual([
    { name: 'files', sources: 400, sampled: 12, seed: '1', withoutPoint: [expect.stringContaining('i-0400')] },
  ]);
  const vaultOf = ({ recoveryPoint }: DrillRecord['restores'][number]) => recoveryPoint.vaultId;
  expect(VAULT_IDS.map((vault) => first.restores.filter((one) => vaultOf(one) === vault).length)).toEqual([4, 4, 4]);
  expect(first.validations.map(({ verdict, kind, subject }) => [kind, verdict, subject])).toEqual(
    first.restores.map(({ target }) => ['in_instance', 'passed', `i-drill: ${target.path}`]),
  );
  expect(first.validations.map(({ after }) => after)).toEqual(first.restores.map(({ name }) => [name]));
  expect(stack.executed('CreateRestoreJob')).toBe(12);
  expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
  const second = await runOf('2');
  expect(second.verdict).toBe('met');
  expect(stack.executed('CreateRestoreJob')).toBe(24);
  expect(sourcesOf(second).filter((source) => sourcesOf(first).includes(source))).toEqual([]);
}

describe('a drill over 12 of 400 sources in three vaults restores, checks and records them, and takes others next time', () => {
  it('in TypeScript', async () => {
    await start('ts');
    stack.synthesize(buildSelectionDrill);
    await runsTwice();
  }, 180_000);

  it('in HCL that cdktf has written', async () => {
    await start('synthesized');
    stack.workspace.remove('main.tf.json');
    const scope = new TerraformStack(Testing.app(), 'stack');
    new AlirestoreProvider(scope, 'alirestore', { region: 'cn-hangzhou', pluginFolder: join(root, 'bundle/provider') });
    buildSelectionDrill(scope);
    stack.workspace.write('main.tf', Testing.synthHcl(scope));
    await runsTwice();
  }, 180_000);

  it('in HCL that a person has written', async () => {
    await start('hcl');
    stack.workspace.remove('main.tf.json');
    cpSync(join(root, 'examples/selection/main.tf'), join(stack.workspace.folder, 'main.tf'));
    await runsTwice();
  }, 180_000);
});

const drillRun = (...words: string[]) => {
  const surroundings = { cwd: stack.workspace.folder, env: environmentOf(stack.workspace, stack.emulator.url) };
  return startCli(['drill', 'run', ...words, '--out', 'evidence'], [createDrillRun(cliMachine)], surroundings).done;
};

describe('drill run over a selection', () => {
  it('tells what was sampled before it starts and in the end; a check that failed once is tried again', async () => {
    await start('run', { cloudAssistant: [{ contains: '/drill/', times: 1, exitCode: 1, output: 'nothing' }] });
    stack.synthesize(buildSelectionDrill);
    const { code, stdout } = await drillRun('--run-id', '7');
    expect(stdout).toContain(
      'Selection files: 12 of 400 sources, chosen by seed 7; 1 without a recovery point that fits',
    );
    expect(stdout).toMatch(/selection files: 12 of 400 sources, chosen by seed 7/);
    expect(stdout).toMatch(/wave 1, files\/i-\d+.*: COMPLETE/);
    expect({ code, stdout: code === 0 ? stdout : '' }).toEqual({ code: 0, stdout });
  }, 180_000);

  it.each([
    ['is not backed up', { backups: [] }, 'no source is backed up that fits it'],
    [
      'has no good backup',
      { backups: [{ SourceType: 'ECS_FILE', sources: 3, VaultIds: VAULT_IDS, failed: 3 }] },
      'none of its 3 sources has a recovery point that fits',
    ],
  ])(
    'is missed when what it looks for %s',
    async (_, cloud, why) => {
      await start('of-nothing', cloud);
      stack.synthesize(buildSelectionDrill);
      const { code, stdout } = await drillRun('--run-id', '7');
      expect({ code, stdout }).toMatchObject({ code: 2, stdout: expect.stringContaining(why) });
      const { verdict, reasons, restores } = recordIn(join(stack.workspace.folder, 'evidence'));
      expect({ verdict, why: reasons[0], restores }).toEqual({
        verdict: 'missed',
        why: `selection files restored nothing: ${why}`,
        restores: [],
      });
    },
    180_000,
  );
});
