import { join } from 'node:path';
import { type TerraformStack, Testing } from 'cdktf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, RestoreDrill, RestoreTarget, SelectedSource } from '../../src';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const VAULTS = ['v-1', 'v-2', 'v-3'];
const pluginFolder = join(__dirname, '../../bundle/provider');

/** 400 instances in three vaults, each with one backup of its files. */
const backupJobs = Array.from({ length: 400 }, (_, n) => ({
  JobId: `j-${n}`,
  SourceType: 'ECS_FILE' as const,
  VaultId: VAULTS[n % VAULTS.length],
  InstanceId: `i-${String(n).padStart(3, '0')}`,
  course: 'completeAtOnce',
  createdSecondsAgo: n === 399 ? 400_000 : 3600 + n,
}));

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('drill-over-selection', { backupJobs, defaultCourse: 'completeAtOnce' });
});
afterAll(() => stack.emulator.close());

function buildDrill(scope: TerraformStack): void {
  const drill = new RestoreDrill(scope, 'shop', {
    objectives: { rto: Duration.hours(1), rpo: Duration.hours(48) },
    guards: { protectedInstanceIds: ['i-production'] },
  });
  const target = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });
  drill.addSelection('files', {
    vaultIds: VAULTS,
    maxAge: Duration.hours(48),
    sample: { size: 12 },
    target: target(`/drill/${SelectedSource.NAME}`),
    rto: Duration.minutes(30),
  });
}

async function runOf(runId: string): Promise<DrillRecord> {
  stack.workspace.setEnv({ TF_VAR_drill_run_id: runId });
  const { code, text } = await stack.workspace.apply();
  expect({ code, text: code === 0 ? '' : text.slice(-3000) }).toEqual({ code: 0, text: '' });
  const { output } = await stack.workspace.terraform('output', '-raw', 'shop_record');
  return JSON.parse(output) as DrillRecord;
}

const sourcesOf = ({ restores }: DrillRecord) => restores.map(({ source }) => source);

describe('a drill over 12 of 400 sources in three vaults', () => {
  it('restores those of its run, and others in the next', async () => {
    stack.synthesize(buildDrill);
    const first = await runOf('1');
    expect(first.verdict).toBe('met');
    expect(first.restores).toHaveLength(12);
    expect(first.selections).toEqual([
      { name: 'files', sources: 400, sampled: 12, seed: '1', withoutPoint: ['i-399'] },
    ]);
    const byVault = VAULTS.map((vault) => first.restores.filter((one) => one.recoveryPoint.vaultId === vault).length);
    expect(byVault).toEqual([4, 4, 4]);
    const created = stack.executed('CreateRestoreJob');
    expect((await stack.workspace.terraform('plan', '-detailed-exitcode')).code).toBe(0);
    const second = await runOf('2');
    expect(stack.executed('CreateRestoreJob')).toBe(created + 12);
    expect(sourcesOf(second).filter((source) => sourcesOf(first).includes(source))).toEqual([]);
  }, 120_000);
});
