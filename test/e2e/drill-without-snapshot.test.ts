import { afterAll, beforeAll, expect, it } from 'vitest';
import { Duration, RecoveryPoint, RestoreDrill, RestoreTarget } from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const snapshot = { SourceType: 'ECS_FILE', VaultId: 'v-1', Status: 'COMPLETE', createdSecondsAgo: 3600 };
const scenario = {
  vaults: [{ VaultId: 'v-1' }],
  snapshots: [{ ...snapshot, SnapshotId: 's-1', InstanceId: 'i-bills' }],
} as Scenario;

let stack: SynthesizedStack;
beforeAll(async () => {
  stack = await startSynthesized('drill-without-snapshot', scenario);
  stack.synthesize((scope) => {
    const drill = new RestoreDrill(scope, 'quarterly', { objectives: { rto: Duration.hours(1) } });
    for (const name of ['orders', 'bills']) {
      drill.addRestore(name, {
        recoveryPoint: RecoveryPoint.latest({ vaultId: 'v-1', instanceId: `i-${name}` }),
        target: RestoreTarget.ecsFiles({ instanceId: 'i-drill', path: `/${name}` }),
      });
    }
  });
});
afterAll(() => stack.emulator.close());

const record = async (): Promise<DrillRecord> =>
  JSON.parse((await stack.workspace.terraform('output', '-raw', 'quarterly_record')).output);
const orders = async () => (await record()).restores.find(({ name }) => name === 'orders');

it('a drill that finds no recovery point for one restore makes the others, and a record that says so', async () => {
  expect(await stack.workspace.apply()).toMatchObject({ code: 1 });
  expect(stack.executed('CreateRestoreJob')).toBe(1);
  expect((await record()).reasons).toEqual([
    expect.stringMatching(
      /^restore orders failed: No recovery point: none of the snapshots in vault v-1 that data\.alirestore_snapshots\.quarterly_orders_\w+ lists is COMPLETE and not expired\. The emulated cloud has no such snapshot\. Pass --scenario FILE to say what it has, or --scenario auto to invent what the stack asks for\.$/,
    ),
    'RTO of the drill: not achieved because orders failed, limit 1 h',
  ]);
  expect(await orders()).toMatchObject({ verdict: 'failed', restoreId: null, recoveryPoint: { snapshotId: '' } });
}, 240_000);

it('the next apply of the same run restores what was missing alone, once there is a recovery point', async () => {
  const late = { ...snapshot, SnapshotId: 's-2', InstanceId: 'i-orders' };
  stack.emulator.addEntries({ snapshots: [late] } as Scenario);
  expect(await stack.workspace.apply()).toMatchObject({ code: 0 });
  expect(stack.executed('CreateRestoreJob')).toBe(2);
  expect(await orders()).toMatchObject({ verdict: 'succeeded', recoveryPoint: { snapshotId: 's-2' } });
}, 240_000);
