import type { TerraformStack } from 'cdktf';
import { Check, Duration, RestoreDrill, RestoreTarget, SelectedSource } from '../../../src';
import { type SynthesizedStack, startSynthesized } from './synthesized-stack';

export const VAULT_IDS = ['v-1', 'v-2', 'v-3'];

/** 400 instances in three vaults; the backups of the last one have failed. */
const cloud = {
  backups: [{ SourceType: 'ECS_FILE', sources: 400, VaultIds: VAULT_IDS, failed: 1 }],
  defaultCourse: 'completeAtOnce',
};

type Scenario = Parameters<typeof startSynthesized>[1];

export function startSelection(name: string, changes: object = {}): Promise<SynthesizedStack> {
  return startSynthesized(`drill-over-selection-${name}`, { ...cloud, ...changes } as Scenario);
}

/** Twelve of them, each restored to a folder of its own, in which files must be. */
export function buildSelectionDrill(scope: TerraformStack): void {
  const drill = new RestoreDrill(scope, 'files', {
    objectives: { rto: Duration.hours(1), rpo: Duration.hours(48) },
    guards: { protectedInstanceIds: ['i-production'] },
  });
  const restored = `/drill/${SelectedSource.NAME}`;
  drill.addSelection('files', {
    vaultIds: VAULT_IDS,
    maxAge: Duration.hours(48),
    sample: { size: 12 },
    target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: restored }),
    checks: { path: Check.inInstance({ instanceId: 'i-drill', path: { path: restored, minFiles: 1 } }) },
  });
}
