import { Aspects, TerraformResource, type TerraformResourceLifecycle, type TerraformStack } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import { Duration, RecoveryPoint, RestoreDrill, RestoreJob, type RestoreJobProps, RestoreTarget } from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const snapshot = (SnapshotId: string, createdSecondsAgo: number) => ({
  SnapshotId,
  SnapshotHash: `hash-of-${SnapshotId}`,
  VaultId: 'v-1',
  SourceType: 'ECS_FILE',
  InstanceId: 'i-1',
  Status: 'COMPLETE',
  createdSecondsAgo,
});

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

async function start(name: string, snapshots = [snapshot('s-old', 7200)], scenario: Scenario = {}): Promise<void> {
  const backups = { vaults: [{ VaultId: 'v-1' }], snapshots };
  stack = await startSynthesized(`aspect-lifecycle-${name}`, { ...backups, ...scenario } as Scenario);
}

/** Someone sets the lifecycle of every resource. */
function restoreUnder(lifecycle: TerraformResourceLifecycle, props: Partial<RestoreJobProps> = {}): void {
  stack.synthesize((scope: TerraformStack) => {
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' });
    const target = RestoreTarget.ecsFiles({ instanceId: 'i-2', path: '/restore' });
    new RestoreJob(scope, 'orders', { recoveryPoint, target, ...props });
    setOnAll(scope, lifecycle);
  });
}

function setOnAll(scope: TerraformStack, lifecycle: TerraformResourceLifecycle, type = ''): void {
  Aspects.of(scope).add({
    visit(node) {
      if (!TerraformResource.isTerraformResource(node) || !node.terraformResourceType.startsWith(type)) return;
      node.lifecycle = lifecycle;
    },
  });
}

/** Two waves and a validation, of which one can be made to fail. */
function drillUnder(lifecycle: TerraformResourceLifecycle, validation = 'true', type = ''): void {
  stack.synthesize((scope) => {
    const drill = new RestoreDrill(scope, 'quarterly', { objectives: { rto: Duration.hours(10) } });
    const recoveryPoint = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-1' });
    const to = (path: string) => ({ recoveryPoint, target: RestoreTarget.ecsFiles({ instanceId: 'i-2', path }) });
    drill.addRestore('orders', to('/orders'));
    drill.addRestore('report', { ...to('/report'), after: ['orders'] });
    drill.addValidation('rows', { command: [validation] });
    setOnAll(scope, lifecycle, type);
  });
}

const runDrill = (runId: string) => stack.workspace.apply('-var', `drill_run_id=${runId}`);
const record = async (): Promise<DrillRecord> =>
  JSON.parse((await stack.workspace.terraform('output', '-raw', 'quarterly_record')).output);

const restored = () => stack.workspace.instances().orders.attributes;
const planCode = async () => (await stack.workspace.terraform('plan', '-detailed-exitcode')).code;

describe('an Aspect that sets lifecycle on every resource', () => {
  it.each<[string, TerraformResourceLifecycle]>([
    ['create-before-destroy', { createBeforeDestroy: true }],
    ['prevent-destroy', { preventDestroy: true }],
    ['ignore-triggers', { ignoreChanges: ['triggers'] }],
  ])('leaves the recovery point chosen (%s)', async (name, lifecycle) => {
    await start(name);
    restoreUnder(lifecycle);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-old', verdict: 'succeeded' });
    stack.emulator.addEntries({ snapshots: [snapshot('s-new', 60)] as never });
    expect(await planCode()).toBe(0);
    stack.emulator.removeEntries('snapshots', 's-old');
    stack.emulator.removeEntries('snapshots', 's-new');
    expect(await planCode()).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(1);
  });

  it('leaves it an error of the plan that there is no recovery point', async () => {
    await start('none', []);
    restoreUnder({ createBeforeDestroy: true });
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text.replace(/ │ /g, ' ')).toContain(
      'No recovery point: none of the snapshots in vault v-1 that data.alirestore_snapshots.orders lists is COMPLETE and not expired.',
    );
  });

  it('leaves the new snapshot to what is run again', async () => {
    await start('again');
    restoreUnder({ createBeforeDestroy: true }, { triggers: { run: '1' } });
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.emulator.addEntries({ snapshots: [snapshot('s-new', 60)] as never });
    restoreUnder({ createBeforeDestroy: true }, { triggers: { run: '2' } });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-new', verdict: 'succeeded' });
    expect(stack.executed('CreateRestoreJob')).toBe(2);
  });
});

describe('an Aspect that sets lifecycle on a restore that has not ended in time', () => {
  it('leaves it an error, and the next apply goes on waiting for the same job', async () => {
    await start('unfinished', [snapshot('s-old', 7200)], { defaultCourse: 'never' });
    restoreUnder({ createBeforeDestroy: true }, { timeout: Duration.seconds(0.5) });
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain('did not end within');
    const { id } = restored();

    expect((await stack.workspace.apply()).code).toBe(1);
    expect(restored()).toMatchObject({ id, snapshot_id: 's-old' });
    expect(stack.executed('CreateRestoreJob')).toBe(1);
    expect(stack.executed('CancelRestoreJob')).toBe(0);

    stack.emulator.addEntries({ snapshots: [snapshot('s-new', 60)] as never });
    expect((await stack.workspace.terraform('plan')).text).not.toContain('forces replacement');
  });
});

describe('an Aspect that sets lifecycle on every resource of a drill', () => {
  it('leaves each run a run, and a drill that was missed an error (create-before-destroy)', async () => {
    await start('drill');
    const lifecycle = { createBeforeDestroy: true };
    drillUnder(lifecycle);
    expect((await runDrill('r1')).code).toBe(0);
    expect((await runDrill('r2')).code).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(4);
    expect(await record()).toMatchObject({ verdict: 'met', drill: { runId: 'r2' } });

    drillUnder(lifecycle, 'false');
    expect(await runDrill('r3')).toMatchObject({ code: 1, text: expect.stringContaining('quarterly was missed') });
    expect((await runDrill('r3')).code).toBe(1);
    expect(await record()).toMatchObject({ verdict: 'missed', drill: { runId: 'r3' } });
  }, 240_000);

  it('claims nothing of a run that it kept from being made (ignore-all)', async () => {
    await start('drill-ignored');
    drillUnder({ ignoreChanges: 'all' });
    expect((await runDrill('r1')).code).toBe(0);
    await runDrill('r2');
    expect(stack.executed('CreateRestoreJob')).toBe(2);
    expect(await record()).toMatchObject({ drill: { runId: 'r1' } });
  }, 240_000);

  it('makes no record of a new run from restores of an old one (ignore-triggers on jobs alone)', async () => {
    await start('drill-old-restores');
    drillUnder({ ignoreChanges: ['triggers'] }, 'true', 'alirestore_job');
    expect((await runDrill('r1')).code).toBe(0);
    expect(await record()).toMatchObject({ verdict: 'met', restores: [{ runId: 'r1', origin: 'started' }, {}] });

    const { code, text } = await runDrill('r2');
    expect(code).toBe(1);
    expect(text.replace(/ │ /g, ' ')).toContain('belongs to run r1');
    expect(stack.executed('CreateRestoreJob')).toBe(2);
    expect(await record()).toMatchObject({
      verdict: 'missed',
      drill: { runId: 'r2' },
      objectives: [{ kind: 'rto', of: 'drill', met: false, achievedSeconds: null }],
      restores: [
        { name: 'orders', verdict: 'skipped', runId: 'r1', completedAt: null },
        { name: 'report', verdict: 'skipped', runId: 'r1', completedAt: null },
      ],
    });
  }, 240_000);

  it('lets a drill run anew, since nothing is destroyed for that (prevent-destroy)', async () => {
    await start('drill-kept');
    drillUnder({ preventDestroy: true });
    expect((await runDrill('r1')).code).toBe(0);
    expect((await runDrill('r2')).code).toBe(0);
    expect(await record()).toMatchObject({ drill: { runId: 'r2' }, verdict: 'met' });
    expect(stack.executed('CreateRestoreJob')).toBe(4);
  }, 240_000);
});
