import { TerraformStack, Testing } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  CleanupPolicy,
  Duration,
  ObjectivePolicy,
  PartialPolicy,
  RecoveryPoint,
  RestoreDrill,
  type RestoreDrillProps,
  RestoreTarget,
} from '../../src';
import type { Scenario } from '../../src/emulator/scenario/scenario-schema';
import type { Emulator } from '../../src/emulator/start-emulator';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { startEmulatedCloud } from '../harness/emulated-cloud';
import { Workspace } from './harness/workspace';

let emulator: Emulator;
afterEach(() => emulator.close());

const files = (path: string) => RestoreTarget.ecsFiles({ instanceId: 'i-drill', path });
const latest = () => RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' });

/** Two waves: orders and bills, then a report on the orders. */
function twoWaves(props: Partial<RestoreDrillProps> = {}) {
  return (stack: TerraformStack) => {
    const objectives = { rto: Duration.hours(10), rpo: Duration.hours(24) };
    const drill = new RestoreDrill(stack, 'quarterly', { owner: 'team-orders', objectives, ...props });
    drill.addRestore('orders', { recoveryPoint: latest(), target: files('/orders'), rto: Duration.minutes(10) });
    drill.addRestore('bills', { recoveryPoint: latest(), target: files('/bills') });
    drill.addRestore('report', { recoveryPoint: latest(), target: files('/report'), after: ['orders'] });
    drill.addValidation('rows', {
      command: ['sh', '-c', 'echo "$ALIRESTORE_RESULTS"; exit $CODE'],
      environment: { CODE: '0' },
    });
    drill.addCleanup('wipe', { command: ['echo', 'wiped'], when: CleanupPolicy.ON_SUCCESS });
  };
}

const backup = { SourceType: 'ECS_FILE', VaultId: 'v-1', InstanceId: 'i-prod', Status: 'COMPLETE' };
let workspaces = 0;

/** A stack with a drill, and an emulated cloud that has the snapshot s-1 of two hours ago. */
async function drillAgainst(scenario: Scenario, build: (stack: TerraformStack) => void = twoWaves()) {
  emulator = await startEmulatedCloud({
    speed: 100,
    scenario: {
      vaults: [{ VaultId: 'v-1' }],
      snapshots: [{ SnapshotId: 's-1', ...backup, createdSecondsAgo: 7_200 }],
      ...scenario,
    } as Scenario,
  });
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AlirestoreProvider(stack, 'alirestore', { polling: { min: Duration.seconds(0.05), max: Duration.seconds(0.2) } });
  build(stack);
  const workspace = new Workspace(`drill-${++workspaces}`, { ALIRESTORE_EMULATOR: emulator.url });
  workspace.write('cdk.tf.json', Testing.synth(stack, true));
  await workspace.init();
  const apply = (run: string) => workspace.terraform('apply', '-auto-approve', '-var', `drill_run_id=${run}`);
  const plan = (run: string) => workspace.terraform('plan', '-detailed-exitcode', '-var', `drill_run_id=${run}`);
  const record = async (): Promise<DrillRecord> => {
    const { output } = await workspace.terraform('output', '-raw', 'quarterly_record');
    return JSON.parse(output);
  };
  return { workspace, apply, plan, record };
}

const started = () =>
  emulator.calls().calls.filter(({ action, executed }) => action === 'CreateRestoreJob' && executed);
const match = (TargetPath: string) => ({ TargetPath });
const byName = (record: DrillRecord, name: string) => record.restores.find((restore) => restore.name === name);

describe('a drill', () => {
  it('that restores everything in time is met, and its record says so', async () => {
    const { apply, plan, record } = await drillAgainst({});
    const { code, output } = await apply('run-1');
    expect(output).toContain('Apply complete!');
    expect(code).toBe(0);
    const made = await record();
    expect(made).toMatchObject({ verdict: 'met', reasons: [], drill: { name: 'quarterly', runId: 'run-1' } });
    expect(made.waves.map(({ restores }) => restores)).toEqual([['bills', 'orders'], ['report']]);
    expect(made.restores.map(({ recoveryPoint }) => recoveryPoint.snapshotId)).toEqual(['s-1', 's-1', 's-1']);
    expect(made.validations[0]).toMatchObject({ name: 'rows', verdict: 'passed', observed: 'exit code 0' });
    expect(JSON.parse(made.validations[0].output as string).orders.status).toBe('COMPLETE');
    expect(made.cleanup[0]).toMatchObject({ name: 'wipe', when: 'on-success', verdict: 'passed', output: 'wiped\n' });
    expect(made.leftBehind).toEqual([]);
    expect(made.calls.CreateRestoreJob).toBe(3);
    expect(await plan('run-1')).toMatchObject({ code: 0 });
  });

  it('takes its times from the service, to the second', async () => {
    const { apply, record } = await drillAgainst({});
    await apply('run-1');
    const made = await record();
    const jobs = emulator.jobs() as readonly { CreatedTime: number; CompleteTime: number; TargetPath: string }[];
    const [begin, end] = [
      Math.min(...jobs.map((job) => job.CreatedTime)),
      Math.max(...jobs.map((job) => job.CompleteTime)),
    ];
    expect(made.durationSeconds).toBe(end - begin);
    expect(made.objectives.find(({ kind, of }) => kind === 'rto' && of === 'drill')?.achievedSeconds).toBe(end - begin);
    const orders = jobs.find(({ TargetPath }) => TargetPath === '/orders');
    expect(byName(made, 'orders')?.durationSeconds).toBe(Number(orders?.CompleteTime) - Number(orders?.CreatedTime));
    const [snapshot] = emulator.entries('snapshots') as readonly { CompleteTime: number }[];
    expect(made.objectives.find(({ kind }) => kind === 'rpo')?.achievedSeconds).toBe(
      begin - Number(snapshot.CompleteTime),
    );
  });

  it('is run anew by another run id, from the newest recovery point, and by nothing else', async () => {
    const { apply, plan, record } = await drillAgainst({});
    await apply('run-1');
    emulator.addEntries({ snapshots: [{ SnapshotId: 's-2', ...backup, createdSecondsAgo: 60 }] } as never);
    expect(await plan('run-1')).toMatchObject({ code: 0 });
    expect(started()).toHaveLength(3);
    expect(await apply('run-2')).toMatchObject({ code: 0 });
    expect(started()).toHaveLength(6);
    expect((await record()).restores.map(({ recoveryPoint }) => recoveryPoint.snapshotId)).toEqual([
      's-2',
      's-2',
      's-2',
    ]);
  });
});

describe('a drill in which', () => {
  it('a restore failed is missed: what comes after it does not start, and the record is there', async () => {
    const { apply, record } = await drillAgainst({ rules: [{ match: match('/orders'), course: 'failed' }] });
    const { code, output } = await apply('run-1');
    expect(code).toBe(1);
    expect(output).toContain('The drill quarterly was missed');
    expect(started()).toHaveLength(2);
    const made = await record();
    expect(made.verdict).toBe('missed');
    expect(made.reasons[0]).toMatch(/^restore orders failed/);
    expect(made.notExecuted.map(({ name }) => name)).toEqual(['report', 'rows', 'wipe']);
    expect(byName(made, 'report')).toMatchObject({ verdict: 'skipped', restoreId: null });
    expect(made.leftBehind.map(({ restore }) => restore)).toEqual(['bills', 'orders']);
  });

  it('a restore could not be started is missed, and the record is there', async () => {
    const build = (stack: TerraformStack) => {
      const drill = new RestoreDrill(stack, 'quarterly', { objectives: { rto: Duration.hours(10) } });
      const gone = RecoveryPoint.snapshot({ vaultId: 'v-gone', snapshotId: 's-1' });
      drill.addRestore('orders', { recoveryPoint: gone, target: files('/orders') });
      drill.addRestore('bills', { recoveryPoint: latest(), target: files('/bills') });
    };
    const { apply, record } = await drillAgainst({}, build);
    expect(await apply('run-1')).toMatchObject({ code: 1 });
    const made = await record();
    expect(byName(made, 'orders')).toMatchObject({ verdict: 'failed', restoreId: null });
    expect(byName(made, 'orders')?.errorMessage).toContain('VaultNotExist');
    expect(byName(made, 'bills')?.verdict).toBe('succeeded');
  });

  it.each([
    [PartialPolicy.FAIL, 1, 'missed'],
    [PartialPolicy.ACCEPT, 0, 'met'],
  ])('files were left out is judged by onPartial "%s"', async (onPartial, code, verdict) => {
    const scenario: Scenario = { rules: [{ match: match('/orders'), course: 'partial' }] };
    const { apply, record } = await drillAgainst(scenario, twoWaves({ onPartial }));
    expect(await apply('run-1')).toMatchObject({ code });
    expect((await record()).verdict).toBe(verdict);
  });

  it('a recovery point is older than promised is missed, or only warned of', async () => {
    const objectives = { rpo: Duration.hours(1) };
    const { apply, record } = await drillAgainst({}, twoWaves({ objectives }));
    expect(await apply('run-1')).toMatchObject({ code: 1 });
    const made = await record();
    expect(made.reasons).toHaveLength(1);
    expect(made.reasons[0]).toMatch(/^RPO of the drill: \d h.*, limit 1 h$/);
    expect(made.restores.every(({ verdict }) => verdict === 'succeeded')).toBe(true);
    await emulator.close();
    const lenient = await drillAgainst({}, twoWaves({ objectives, onMissedObjective: ObjectivePolicy.WARN }));
    expect(await lenient.apply('run-1')).toMatchObject({ code: 0 });
  });

  it('a job expired is missed', async () => {
    const { apply, record } = await drillAgainst({ rules: [{ match: match('/bills'), course: 'expired' }] });
    expect(await apply('run-1')).toMatchObject({ code: 1 });
    expect(byName(await record(), 'bills')).toMatchObject({ status: 'EXPIRED', verdict: 'failed' });
  });

  it('a check failed is missed, and does not clean up', async () => {
    const build = (stack: TerraformStack) => {
      const drill = new RestoreDrill(stack, 'quarterly', { objectives: { rto: Duration.hours(10) } });
      drill.addRestore('orders', { recoveryPoint: latest(), target: files('/orders') });
      drill.addValidation('rows', { command: ['sh', '-c', 'echo 3 rows are missing; exit 4'] });
      drill.addCleanup('wipe', { command: ['echo', 'wiped'] });
    };
    const { apply, record } = await drillAgainst({}, build);
    expect(await apply('run-1')).toMatchObject({ code: 1 });
    const made = await record();
    expect(made.reasons).toEqual(['check rows: exit code 4']);
    expect(made.validations[0].output).toBe('3 rows are missing\n');
    expect(made.cleanup[0].verdict).toBe('skipped');
  });

  it('something has not ended in time is missed, and goes on with the next apply', async () => {
    const scenario: Scenario = {
      courses: { slow: { preset: 'complete', seconds: 50_000 } },
      rules: [{ match: match('/bills'), course: 'slow' }],
    };
    const { apply, record } = await drillAgainst(scenario, twoWaves({ timeout: Duration.seconds(1) }));
    expect(await apply('run-1')).toMatchObject({ code: 1 });
    expect((await record()).reasons).toContain('restore bills has not ended');
    emulator.setClock({ advanceSeconds: 50_000 });
    await apply('run-1');
    expect(byName(await record(), 'bills')).toMatchObject({ status: 'COMPLETE', verdict: 'succeeded' });
    expect(started()).toHaveLength(3);
  });
});

describe('a drill of a hundred restores in three waves', () => {
  it('is met, with the times of the emulator', async () => {
    const build = (stack: TerraformStack) => {
      const drill = new RestoreDrill(stack, 'quarterly', { objectives: { rto: Duration.hours(4) } });
      const point = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
      for (let index = 0; index < 100; index++) {
        const after = index < 40 ? undefined : [`r${index < 70 ? index % 40 : 40 + (index % 30)}`];
        drill.addRestore(`r${index}`, { recoveryPoint: point, target: files(`/restore/${index}`), after });
      }
    };
    const { apply, record } = await drillAgainst({}, build);
    expect(await apply('run-1')).toMatchObject({ code: 0 });
    const made = await record();
    expect(made.waves.map(({ restores }) => restores.length)).toEqual([40, 30, 30]);
    expect(made.restores.every(({ verdict }) => verdict === 'succeeded')).toBe(true);
    const jobs = emulator.jobs() as readonly { CreatedTime: number; CompleteTime: number }[];
    expect(jobs).toHaveLength(100);
    const begin = Math.min(...jobs.map((job) => job.CreatedTime));
    expect(made.durationSeconds).toBe(Math.max(...jobs.map((job) => job.CompleteTime)) - begin);
  });
});
