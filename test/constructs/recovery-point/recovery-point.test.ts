import { describe, expect, it } from 'vitest';
import {
  AlirestoreProvider,
  Duration,
  Edition,
  FilterOperator,
  RecoveryPoint,
  RestoreJob,
  type RestoreJobProps,
  type RestoreTarget,
  SnapshotSourceType,
} from '../../../src';
import { temporaryFolder } from '../../harness/temporary-folder';
import { writeFakePlugin } from '../../installation/fake-plugin';
import { everyTarget } from '../every-target';
import { files, synthesize, synthesizeJob } from '../synthesize';

describe('a recovery point', () => {
  it('names a snapshot in a vault', () => {
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1', snapshotHash: 'abc' });
    expect(synthesizeJob({ recoveryPoint })).toMatchObject({
      vault_id: 'v-1',
      snapshot_id: 's-1',
      snapshot_hash: 'abc',
    });
  });

  it('leaves the hash to the service', () => {
    const recoveryPoint = RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' });
    expect(synthesizeJob({ recoveryPoint })).not.toHaveProperty('snapshot_hash');
  });

  it.each([
    [
      'the vault',
      () => RecoveryPoint.snapshot({ vaultId: '', snapshotId: 's-1' }),
      'missing vaultId (vault_id): got "", expected the ID of the vault that holds the snapshot',
    ],
    [
      'the snapshot',
      () => RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: '' }),
      'missing snapshotId (snapshot_id): got "", expected the ID of the snapshot to restore',
    ],
    [
      'the vault to choose in',
      () => RecoveryPoint.latest({ vaultId: '' }),
      'missing vaultId (vault_id): got "", expected the ID of the vault that holds the snapshot',
    ],
    [
      'the time',
      () => RecoveryPoint.atOrBefore({ vaultId: 'v-1', time: '' }),
      'missing time: got "", expected seconds since 1970, or RFC 3339 with a zone',
    ],
    [
      'the seed',
      () => RecoveryPoint.randomSeeded({ vaultId: 'v-1', seed: ' ' }),
      'missing seed: got " ", expected any text',
    ],
  ])('fails when %s is missing', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

const place = { vaultId: 'v-1', instanceId: 'i-1' };

const chosenBy = (recoveryPoint: RecoveryPoint, props: Partial<RestoreJobProps> = {}) =>
  synthesize((stack) => new RestoreJob(stack, 'orders', { recoveryPoint, target: files, ...props }));

const query = (recoveryPoint: RecoveryPoint, props: Partial<RestoreJobProps> = {}) =>
  chosenBy(recoveryPoint, props).data.alirestore_snapshots.orders;

const searched = { source_type: 'ECS_FILE', vault_id: 'v-1', instance_id: 'i-1', allow_missing: true };

describe('a recovery point that is chosen', () => {
  it('is looked for by a data source of the name of the job, and stays', () => {
    const { data, resource } = chosenBy(RecoveryPoint.latest(place));
    expect(data).toEqual({ alirestore_snapshots: { orders: searched } });
    const list = 'data.alirestore_snapshots.orders';
    const chosen = `try(${list}.recovery_point.snapshot_id, null)`;
    const hash = `try(${list}.recovery_point.snapshot_hash, null)`;
    expect(resource.alirestore_job.orders).toMatchObject({
      vault_id: 'v-1',
      chosen_snapshot: {
        snapshot_id: `\${(${chosen} == null) ? "none" : ${chosen}}`,
        snapshot_hash: `\${(${hash} == null) ? "none" : ${hash}}`,
        listed_by: list,
        conditions: 'COMPLETE and not expired',
      },
    });
  });

  it('stays also when nobody waits, and needs no lifecycle for it, which others may write', () => {
    const { orders } = chosenBy(RecoveryPoint.latest(place), { waitForCompletion: false }).resource.alirestore_job;
    expect(orders).toHaveProperty('chosen_snapshot');
    expect(orders).not.toHaveProperty('snapshot_id');
    expect(orders).not.toHaveProperty('lifecycle');
  });

  it('that is named is no choice: another id restores it', () => {
    const job = synthesizeJob({ recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v-1', snapshotId: 's-1' }) });
    expect(job).toMatchObject({ snapshot_id: 's-1' });
    expect(job).not.toHaveProperty('chosen_snapshot');
  });

  it('is as old, and met by as many conditions, as is said', () => {
    const filters = [{ key: 'PlanId', operator: FilterOperator.IN, values: ['plan-1'] }];
    const point = RecoveryPoint.latest({ ...place, planId: 'plan-1', maxAge: Duration.hours(36), filters });
    expect(query(point)).toEqual({
      ...searched,
      plan_id: 'plan-1',
      max_age: '36h',
      filter: [{ key: 'PlanId', operator: 'IN', values: ['plan-1'] }],
    });
  });

  it('can be of a time, or by chance', () => {
    const time = '2026-01-01T00:00:00Z';
    expect(query(RecoveryPoint.atOrBefore({ ...place, time }))).toEqual({ ...searched, at_or_before: time });
    expect(query(RecoveryPoint.randomSeeded({ ...place, seed: 'May', atOrBefore: time }))).toEqual({
      ...searched,
      random_seed: 'May',
      at_or_before: time,
    });
  });

  it('says what was wanted where there is none', () => {
    const point = RecoveryPoint.atOrBefore({ ...place, time: '1767225600', maxAge: Duration.hours(24) });
    expect(chosenBy(point).resource.alirestore_job.orders.chosen_snapshot.conditions).toBe(
      'COMPLETE and not expired, complete at or before 1767225600, at most 24h old',
    );
  });

  it('is looked for with the provider, the edition and the order of its job', () => {
    const { data } = synthesize((stack) => {
      const pluginFolder = writeFakePlugin(temporaryFolder());
      const provider = new AlirestoreProvider(stack, 'beijing', { alias: 'beijing', pluginFolder });
      const first = new RestoreJob(stack, 'first', { recoveryPoint: RecoveryPoint.latest(place), target: files });
      const recoveryPoint = RecoveryPoint.latest(place);
      const dependsOn = [first];
      new RestoreJob(stack, 'second', { recoveryPoint, target: files, provider, edition: Edition.BASIC, dependsOn });
    });
    expect(data.alirestore_snapshots.second).toEqual({
      ...searched,
      edition: 'BASIC',
      provider: 'alirestore.beijing',
      depends_on: ['alirestore_job.first'],
    });
  });

  const latest = RecoveryPoint.latest({ vaultId: 'v-1' });
  const typesOf = (target: RestoreTarget) => query(latest, { target }).source_type;

  it('is of what the target needs', () => {
    const { container, custom, ...targets } = everyTarget;
    const types = Object.fromEntries(Object.entries(targets).map(([name, target]) => [name, typesOf(target)]));
    expect(types).toEqual({
      ecsFiles: 'ECS_FILE',
      ossBucket: 'OSS',
      nasFileSystem: 'NAS',
      commonFileSystem: 'COMMON_FILE_SYSTEM',
      tablestoreTable: 'OTS_TABLE',
      ecsInstanceClone: 'UDM_ECS',
      ecsDiskClone: 'UDM_ECS_DISK',
      ecsInstanceRollback: 'UDM_ECS',
      ecsDiskRollback: 'UDM_ECS_DISK',
    });
  });

  it('can be of something else', () => {
    const point = RecoveryPoint.latest({ vaultId: 'v-1', diskId: 'd-1', sourceType: SnapshotSourceType.UDM_DISK });
    expect(query(point, { target: everyTarget.ecsDiskClone })).toMatchObject({
      source_type: 'UDM_DISK',
      disk_id: 'd-1',
    });
  });

  it('fails where the service lists no snapshots', () => {
    expect(() => query(latest, { target: everyTarget.container })).toThrow(
      'cannot choose a recovery point for CONTAINER: the service does not list such snapshots; name the snapshot itself, with RecoveryPoint.snapshot',
    );
  });

  it('may be of another account for tables alone', () => {
    const crossAccount = { userId: '1', roleName: 'restorer' };
    expect(query(latest, { target: everyTarget.tablestoreTable, crossAccount })).toMatchObject({
      cross_account_type: 'CROSS_ACCOUNT',
      cross_account_user_id: '1',
      cross_account_role_name: 'restorer',
    });
    expect(() => query(latest, { crossAccount })).toThrow(
      'cannot choose a recovery point of another account for ECS_FILE: of another account, the service lists only snapshots of tables (OTS_TABLE); name the snapshot itself, with RecoveryPoint.snapshot',
    );
  });
});
