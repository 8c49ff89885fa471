import { type TerraformStack, Token } from 'cdktf';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ComputeNestRecoveryPoint,
  ComputeNestRestoreTask,
  DbsDestination,
  DbsRecoveryPoint,
  DbsRestoreTask,
  Duration,
  RecoveryPoint,
  RestoreJob,
  type RestoreJobProps,
  RestoreTarget,
} from '../../src';
import { engineHas } from '../harness/engine';
import { type SynthesizedStack, startSynthesized } from './harness/synthesized-stack';

const HOUR = 3600;
const place = { vaultId: 'v-1', instanceId: 'i-1' };
const files = RestoreTarget.ecsFiles({ instanceId: 'i-2', path: '/restore' });

const snapshot = (SnapshotId: string, hoursAgo: number, changes: { readonly Status?: string } = {}) => ({
  SnapshotId,
  SnapshotHash: `hash-of-${SnapshotId}`,
  VaultId: 'v-1',
  SourceType: 'ECS_FILE',
  InstanceId: 'i-1',
  Status: 'COMPLETE',
  createdSecondsAgo: hoursAgo * HOUR,
  ...changes,
});

let stack: SynthesizedStack;
afterEach(() => stack.emulator.close());

async function start(name: string, ...snapshots: ReturnType<typeof snapshot>[]): Promise<void> {
  stack = await startSynthesized(`recovery-points-${name}`, {
    vaults: [{ VaultId: 'v-1' }],
    snapshots,
    rules: [{ match: { SnapshotId: 's-torn' }, course: 'failed' }],
  });
}

function restore(recoveryPoint: RecoveryPoint, props: Partial<RestoreJobProps> = {}): void {
  stack.synthesize(
    (scope: TerraformStack) => new RestoreJob(scope, 'orders', { recoveryPoint, target: files, ...props }),
  );
}

const restored = () => stack.workspace.instances().orders.attributes;
const planCode = async () => (await stack.workspace.terraform('plan', '-detailed-exitcode')).code;

describe('the latest recovery point', () => {
  it('is chosen once: a newer snapshot plans no change, a changed trigger restores it', async () => {
    await start('latest', snapshot('s-old', 48), snapshot('s-new', 24), snapshot('s-bad', 1, { Status: 'FAILED' }));
    const latest = RecoveryPoint.latest(place);
    restore(latest, { triggers: { drill: 'May' } });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-new', snapshot_hash: 'hash-of-s-new', verdict: 'succeeded' });

    stack.emulator.addEntries({ snapshots: [snapshot('s-newer', 1)] });
    expect(await planCode()).toBe(0);
    expect(stack.executed('CreateRestoreJob')).toBe(1);

    restore(latest, { triggers: { drill: 'June' } });
    expect(await stack.workspace.succeed('plan')).toMatch(/snapshot_id\s+= "s-new" -> "s-newer"/);
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-newer', snapshot_hash: 'hash-of-s-newer' });
    expect(stack.executed('CreateRestoreJob')).toBe(2);
  });

  it('stays where it is known only by the apply, as with depends_on: an unrelated change restores nothing', async () => {
    await start('unrelated', snapshot('s-old', 24));
    const restoreAfter = (input: string) =>
      stack.synthesize((scope) => {
        scope.addOverride('resource.terraform_data.unrelated', { input });
        const dependsOn = [{ fqn: 'terraform_data.unrelated' }];
        new RestoreJob(scope, 'orders', { recoveryPoint: RecoveryPoint.latest(place), target: files, dependsOn });
      });
    restoreAfter('1');
    await stack.workspace.succeed('apply', '-auto-approve');
    stack.emulator.addEntries({ snapshots: [snapshot('s-newer', 1)] });
    restoreAfter('2');
    expect(await stack.workspace.succeed('plan')).toContain('Plan: 0 to add, 1 to change, 0 to destroy.');
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-old', snapshot_hash: 'hash-of-s-old' });
    expect(stack.executed('CreateRestoreJob')).toBe(1);
  });

  it('of a finished job may expire: nothing is planned, and another run is refused before anything is done', async () => {
    await start('expired', snapshot('s-1', 24));
    const latest = RecoveryPoint.latest({ ...place, maxAge: Duration.hours(36) });
    restore(latest, { triggers: { drill: 'May' } });
    await stack.workspace.succeed('apply', '-auto-approve');

    stack.emulator.removeEntries('snapshots', 's-1');
    stack.emulator.addEntries({ snapshots: [snapshot('s-0', 48)] });
    expect(await planCode()).toBe(0);

    restore(latest, { triggers: { drill: 'June' } });
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text.replace(/ │ /g, ' ')).toContain(
      'No recovery point: none of the snapshots in vault v-1 that data.alirestore_snapshots.orders lists is COMPLETE and not expired, at most 36h old. The emulated cloud has no such snapshot. Pass --scenario FILE',
    );
    expect(restored()).toMatchObject({ snapshot_id: 's-1', verdict: 'succeeded' });
    expect(stack.executed('CreateRestoreJob')).toBe(1);
  });

  it('that is not there stops the plan', async () => {
    await start('none');
    restore(RecoveryPoint.latest(place));
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    expect(text).toContain('No recovery point: none of the snapshots in vault v-1');
  });

  it('that is found missing only by the apply starts nothing', async () => {
    await start('late');
    stack.synthesize((scope) => {
      scope.addOverride('resource.terraform_data.vault', { input: 'v-1' });
      const vaultId = Token.asString('${terraform_data.vault.output}');
      const recoveryPoint = RecoveryPoint.latest({ ...place, vaultId });
      new RestoreJob(scope, 'orders', { recoveryPoint, target: files });
    });
    const { code, text } = await stack.workspace.apply();
    expect(code).toBe(1);
    expect(text.replace(/ │ /g, ' ')).toContain('No recovery point: none of the snapshots in vault v-1');
    expect(stack.executed('CreateRestoreJob')).toBe(0);
  });

  it('is chosen anew when the restore failed', async () => {
    await start('failed', snapshot('s-torn', 24));
    restore(RecoveryPoint.latest(place));
    expect((await stack.workspace.apply()).code).toBe(1);
    expect(restored()).toMatchObject({ snapshot_id: 's-torn', verdict: 'failed' });

    stack.emulator.addEntries({ snapshots: [snapshot('s-2', 1)] });
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored()).toMatchObject({ snapshot_id: 's-2', verdict: 'succeeded' });
  });
});

describe('a recovery point', () => {
  it('at or before a time is the newest that was complete then', async () => {
    await start('time', snapshot('s-1', 48), snapshot('s-2', 24), snapshot('s-3', 1));
    const time = new Date(Date.now() - 12 * HOUR * 1000).toISOString();
    restore(RecoveryPoint.atOrBefore({ ...place, time }));
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(restored().snapshot_id).toBe('s-2');
  });

  it('by chance is the same for the same seed, and another for another', async () => {
    await start('seed', ...Array.from({ length: 8 }, (_, n) => snapshot(`s-${n}`, n + 1)));
    const chosen: unknown[] = [];
    for (const seed of ['May', 'June', 'May']) {
      restore(RecoveryPoint.randomSeeded({ ...place, seed }), { triggers: { run: `${chosen.length}` } });
      await stack.workspace.succeed('apply', '-auto-approve');
      chosen.push(restored().snapshot_id);
    }
    expect(chosen[2]).toBe(chosen[0]);
    expect(chosen[1]).not.toBe(chosen[0]);
  });
});

describe('the latest backups of a database and of a service instance', () => {
  const set = (BackupSetId: string, hoursAgo: number, changes: object = {}) => ({
    ...{ BackupSetId, BackupPlanId: 'dbs-1', createdSecondsAgo: hoursAgo * HOUR },
    ...changes,
  });
  const backup = (BackupId: string, hoursAgo: number, changes: object = {}) => ({
    ...{ BackupId, ServiceInstanceId: 'si-1', createdSecondsAgo: hoursAgo * HOUR },
    ...changes,
  });
  const destination = DbsDestination.rdsInstance({
    ...{ regionId: 'cn-hangzhou', instanceId: 'rm-2', userName: 'restore' },
    password: Token.asString('${var.password}'),
    passwordInState: !engineHas('writeOnly'),
  });

  function restoreBoth(month: string): void {
    const triggers = { drill: month };
    stack.synthesize((scope) => {
      scope.addOverride('variable.password', { type: 'string', sensitive: true, default: 'not so secret' });
      new DbsRestoreTask(scope, 'shop', {
        recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-1' }),
        ...{ destination, databases: [{ name: 'shop' }], triggers },
      });
      new ComputeNestRestoreTask(scope, 'web', {
        recoveryPoint: ComputeNestRecoveryPoint.latest({ serviceInstanceId: 'si-1' }),
        ...{ allowInPlace: true, triggers },
      });
    });
  }
  const chosen = () => ({
    set: stack.workspace.instances('alirestore_dbs_restore_task').shop.attributes.backup_set_id,
    backup: stack.workspace.instances('alirestore_compute_nest_restore_task').web.attributes.backup_id,
  });
  const created = () => [stack.executed('dbs:CreateRestoreTask'), stack.executed('computenest:CreateRestoreTask')];

  it('are chosen once: newer ones plan no change, a changed trigger restores them', async () => {
    stack = await startSynthesized('recovery-points-services', {
      dbsBackupSets: [set('set-old', 48), set('set-new', 24), set('set-bad', 1, { BackupStatus: 'failed' })],
      computeNestBackups: [backup('b-old', 48), backup('b-new', 24), backup('b-bad', 1, { Status: 'CreateFailed' })],
    });
    restoreBoth('May');
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(chosen()).toEqual({ set: 'set-new', backup: 'b-new' });

    stack.emulator.addEntries({ dbsBackupSets: [set('set-newer', 1)], computeNestBackups: [backup('b-newer', 1)] });
    expect(await planCode()).toBe(0);

    restoreBoth('June');
    await stack.workspace.succeed('apply', '-auto-approve');
    expect(chosen()).toEqual({ set: 'set-newer', backup: 'b-newer' });
    expect(created()).toEqual([2, 2]);
  });

  it('that are not there stop the plan, which says what was looked at', async () => {
    stack = await startSynthesized('recovery-points-no-services', { dbsBackupSets: [], computeNestBackups: [] });
    restoreBoth('May');
    const { code, text } = await stack.workspace.terraform('plan');
    expect(code).toBe(1);
    const words = text.replace(/ │ /g, ' ');
    expect(words).toContain('No recovery point: none of the backup sets');
    expect(words).toContain('that data.alirestore_dbs_backup_sets.shop lists is');
    expect(words).toContain('that data.alirestore_compute_nest_backups.web lists is');
  });
});
