import { TerraformStack, Testing } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { AlirestoreProvider, CleanupPolicy, Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import { systemClock } from '../../src/clock';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import { createSeededRandom } from '../../src/emulator/seeded-random';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import type { DrillRecord } from '../../src/record/drill-record-schema';
import { Workspace } from './workspace';

let emulator: Emulator;
afterEach(() => emulator.close());

const files = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });
const latest = () => RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' });

/** Two waves: orders and bills, then the report. */
function build(stack: TerraformStack): RestoreDrill {
  const drill = new RestoreDrill(stack, 'quarterly', {
    owner: 'team-orders',
    objectives: { rto: Duration.hours(1), rpo: Duration.hours(24) },
  });
  drill.addRestore('orders', { recoveryPoint: latest(), target: files('/orders'), rto: Duration.minutes(10) });
  drill.addRestore('bills', { recoveryPoint: latest(), target: files('/bills') });
  drill.addRestore('report', { recoveryPoint: latest(), target: files('/report'), after: ['orders'] });
  drill.addValidation('rows', { command: ['sh', '-c', 'echo "$ALIRESTORE_RESULTS"'] });
  drill.addCleanup('wipe', { command: ['echo', 'wiped'], when: CleanupPolicy.ON_SUCCESS });
  return drill;
}

async function drillAgainst(scenario: Scenario, add: (stack: TerraformStack) => void = build) {
  const backup = { SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-prod', Status: 'COMPLETE' };
  emulator = await startEmulator({
    clock: systemClock,
    random: createSeededRandom(1),
    speed: 100,
    scenario: {
      vaults: [{ VaultId: 'v-1' }],
      snapshots: [{ SnapshotId: 's-1', ...backup, createdSecondsAgo: 7_200 }],
      ...scenario,
    } as Scenario,
  });
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { polling: { min: Duration.seconds(0.05), max: Duration.seconds(0.2) } });
  add(stack);
  const workspace = new Workspace(`drill-${Math.random().toString(36).slice(2)}`, { ALIRESTORE_EMULATOR: emulator.url });
  workspace.write('cdk.tf.json', Testing.synth(stack, true));
  await workspace.init();
  const run = (id: string) => workspace.terraform('apply', '-auto-approve', '-var', `drill_run_id=${id}`);
  const record = async () => JSON.parse(JSON.parse((await workspace.terraform('output', '-json')).output).quarterly_record.value) as DrillRecord;
  return { workspace, run, record };
}

describe('a drill', () => {
  it('that restores everything in time is met, and its record says so', async () => {
    const { run, record, workspace } = await drillAgainst({});
    const { code, output } = await run('run-1');
    expect(output).toContain('Apply complete!');
    expect(code).toBe(0);
    expect(await record()).toMatchObject({ verdict: 'met', reasons: [] });
    expect(await workspace.terraform('plan', '-detailed-exitcode', '-var', 'drill_run_id=run-1')).toMatchObject({ code: 0 });
  });
});
