import { join } from 'node:path';
import { TerraformStack, Testing } from 'cdktf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AlirestoreProvider, Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const pluginFolder = join(__dirname, '../../bundle/provider');

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('hcl-synthesis', { defaultCourse: 'completeAtOnce' });
});
afterAll(() => stack.emulator.close());

function buildDrill(scope: TerraformStack): void {
  const drill = new RestoreDrill(scope, 'shop', {
    objectives: { rto: Duration.hours(1) },
    guards: { protectedInstanceIds: ['i-production'] },
  });
  const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
  const target = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });
  drill.addRestore('orders', { recoveryPoint, target: target('/r/orders') });
  drill.addRestore('invoices', { recoveryPoint, target: target('/r/"invoices"'), after: ['orders'] });
  drill.addValidation('check', { command: ['true'], after: ['orders', 'invoices'] });
  drill.addCleanup('wipe', { command: ['true'] });
}

/** What a run of the drill leaves, without what differs from run to run. */
async function recordOf(runId: string): Promise<unknown> {
  stack.workspace.setEnv({ TF_VAR_drill_run_id: runId });
  const { code, text } = await stack.workspace.apply();
  expect({ code, text: code === 0 ? '' : text }).toEqual({ code: 0, text: '' });
  const { output } = await stack.workspace.terraform('output', '-raw', 'shop_record');
  const record = JSON.parse(output) as DrillRecord;
  return {
    hash: record.drill.definitionHash,
    restores: record.restores.map(({ name, after, target }) => ({ name, after, target })),
    validations: record.validations.map(({ name, after, verdict }) => ({ name, after, verdict })),
    waves: record.waves.map(({ restores }) => restores),
    verdict: record.verdict,
  };
}

it('a drill that was synthesized as HCL runs as the one in JSON does', async () => {
  stack.synthesize(buildDrill);
  const asJson = await recordOf('run-1');
  stack.workspace.remove('main.tf.json');
  const scope = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(scope, 'alirestore', { region: 'cn-hangzhou', pluginFolder });
  buildDrill(scope);
  stack.workspace.write('main.tf', Testing.synthHcl(scope));
  expect(await recordOf('run-2')).toEqual(asJson);
  expect(asJson).toMatchObject({ verdict: 'met', waves: [['orders'], ['invoices']] });
}, 240_000);
