import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { TerraformStack, Testing } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { AlirestoreProvider, Check, Duration, RestoreDrill, RestoreTarget, SelectedSource } from '../../src';
import { createDrillRun } from '../../src/cli/drill/drill-run';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { cliMachine } from '../cli/cli-machine';
import { startCli } from '../cli/run-cli';
import { environmentOf } from './harness/drill-cli';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const root = join(__dirname, '../..');
const VaultIds = ['v-1', 'v-2', 'v-3'];

/** 400 instances in three vaults; the backups of the last one have failed. */
const cloud = {
  backups: [{ SourceType: 'ECS_FILE', sources: 400, VaultIds, failed: 1 }],
  defaultCourse: 'completeAtOnce',
} as const;

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

const start = async (name: string, more: object = {}) => {
  stack = await startSynthesized(`drill-over-selection-${name}`, { ...cloud, ...more } as never);
};

function buildDrill(scope: TerraformStack): void {
  const drill = new RestoreDrill(scope, 'files', {
    objectives: { rto: Duration.hours(1), rpo: Duration.hours(48) },
    guards: { protectedInstanceIds: ['i-production'] },
  });
  const restored = `/drill/${SelectedSource.NAME}`;
  drill.addSelection('files', {
    vaultIds: VaultIds,
    maxAge: Duration.hours(48),
    sample: { size: 12 },
    target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: restored }),
    checks: { path: Check.inInstance({ instanceId: 'i-drill', path: { path: restored, minFiles: 1 } }) },
  });
}

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
  expect(VaultIds.map((vault) => first.restores.filter((one) => vaultOf(one) === vault).length)).toEqual([4, 4, 4]);
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
    stack.synthesize(buildDrill);
    await runsTwice();
  }, 180_000);

  it('in HCL that cdktf has written', async () => {
    await start('synthesized');
    stack.workspace.remove('main.tf.json');
    const scope = new TerraformStack(Testing.app(), 'stack');
    new AlirestoreProvider(scope, 'alirestore', { region: 'cn-hangzhou', pluginFolder: join(root, 'bundle/provider') });
    buildDrill(scope);
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

describe('drill run over a selection', () => {
  it('tells what was sampled before it starts and in the end; a check that failed once is tried again', async () => {
    await start('run', { cloudAssistant: [{ contains: '/drill/', times: 1, exitCode: 1, output: 'nothing' }] });
    stack.synthesize(buildDrill);
    const surroundings = {
      cwd: stack.workspace.folder,
      env: environmentOf(stack.workspace, stack.emulator.url),
    };
    const words = ['drill', 'run', '--run-id', '7', '--out', 'evidence'];
    const { code, stdout } = await startCli(words, [createDrillRun(cliMachine)], surroundings).done;
    expect(stdout).toContain(
      'Selection files: 12 of 400 sources, chosen by seed 7; 1 without a recovery point that fits',
    );
    expect(stdout).toMatch(/selection files: 12 of 400 sources, chosen by seed 7/);
    expect(stdout).toMatch(/wave 1, files\/i-\d+.*: COMPLETE/);
    expect({ code, stdout: code === 0 ? stdout : '' }).toEqual({ code: 0, stdout });
  }, 180_000);
});
