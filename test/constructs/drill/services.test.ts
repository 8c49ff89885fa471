import type { TerraformStack } from 'cdktf';
import { Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import {
  ComputeNestRecoveryPoint,
  DbsDestination,
  DbsRecoveryPoint,
  type DrillDbsRestoreProps,
  Duration,
  RecoveryPoint,
  RestoreDrill,
  type RestoreDrillProps,
  RestoreTarget,
} from '../../../src';
import { stackWithProvider } from '../synthesize';
import { files, promised, synthesizeDrill, synthesizeFully } from './drill-stack';

const CANARY = 'canary-password';
const rds = (instanceId: string, more: object = {}) =>
  DbsDestination.rdsInstance({ regionId: 'cn-hangzhou', instanceId, userName: 'drill', password: CANARY, ...more });
const other = (host: string, port = 3306) => DbsDestination.other({ host, port, userName: 'drill', password: CANARY });
const set = DbsRecoveryPoint.backupSet({
  backupPlanId: 'dbs-1',
  backupSetId: 'set-1',
  completedAt: '2026-01-01T00:00:00Z',
});
const orders: DrillDbsRestoreProps = {
  recoveryPoint: set,
  destination: rds('rm-drill'),
  databases: [{ name: 'orders', newName: 'orders_drill' }],
};

/** Files, then two databases, then a service instance. */
function threeWaves(stack: TerraformStack, props: Partial<RestoreDrillProps> = {}) {
  const drill = new RestoreDrill(stack, 'quarterly', { ...promised, ...props });
  const point = RecoveryPoint.latest({ vaultId: 'v-1', instanceId: 'i-prod' });
  drill.addRestore('files', { recoveryPoint: point, target: files('/restore') });
  drill.addDbsRestore('orders', { ...orders, after: ['files'], rto: Duration.minutes(30), rpo: Duration.hours(4) });
  drill.addDbsRestore('users', {
    recoveryPoint: DbsRecoveryPoint.latest({ backupPlanId: 'dbs-2', instanceId: 'rm-prod' }),
    destination: rds('rm-drill'),
    databases: [{ name: 'users' }],
    after: ['files'],
  });
  drill.addComputeNestRestore('shop', {
    recoveryPoint: ComputeNestRecoveryPoint.latest({ serviceInstanceId: 'si-1' }),
    allowInPlace: true,
    after: ['orders', 'users'],
  });
  return drill;
}

describe('a drill over three services', () => {
  const synthesized = () => synthesizeDrill((stack) => void threeWaves(stack)).resource;
  const recordOf = (resource: any) => Object.values<any>(resource.alirestore_drill)[0];

  it('waits for the restores of each wave with one gate', () => {
    const waves = Object.values<any>(synthesized().alirestore_gate);
    expect(waves.map((gate) => [gate.restore_jobs, gate.dbs_restore_tasks, gate.compute_nest_restore_tasks])).toEqual([
      [{ files: expect.objectContaining({ restore_type: 'ECS_FILE' }) }, undefined, undefined],
      [
        undefined,
        {
          orders: {
            restore_task_id: '${alirestore_dbs_restore_task.quarterly_orders.id}',
            backup_plan_id: '${alirestore_dbs_restore_task.quarterly_orders.backup_plan_id}',
            error_message: '${alirestore_dbs_restore_task.quarterly_orders.error_message}',
          },
          users: expect.objectContaining({ error_message: expect.stringContaining('quarterly_users') }),
        },
        undefined,
      ],
      [undefined, undefined, { shop: expect.objectContaining({ restore_task_id: expect.anything() }) }],
    ]);
  });

  it('tells the record what is restored, from what and to where, and no secret', () => {
    const record = recordOf(synthesized());
    expect(record.restores.orders).toEqual({
      wave: 2,
      after: ['files'],
      restore_type: 'RDS',
      recovery_point: {
        backup_plan_id: '${alirestore_dbs_restore_task.quarterly_orders.backup_plan_id}',
        backup_set_id: '${alirestore_dbs_restore_task.quarterly_orders.backup_set_id}',
        completed_at: '2026-01-01T00:00:00Z',
      },
      target: { region: 'cn-hangzhou', instanceId: 'rm-drill', databases: 'orders as orders_drill' },
      run_id: '${try(alirestore_dbs_restore_task.quarterly_orders.triggers["drill_run_id"], "")}',
      origin: '${alirestore_dbs_restore_task.quarterly_orders.origin}',
      rto_seconds: 1_800,
      rpo_seconds: 14_400,
      result: '${alirestore_gate.quarterly_Wave2.results["orders"]}',
    });
    expect(record.restores.users.recovery_point.completed_at).toContain('alirestore_dbs_restore_task.quarterly_users');
    expect(record.restores.shop).toMatchObject({
      wave: 3,
      recovery_point: {
        service_instance_id: '${alirestore_compute_nest_restore_task.quarterly_shop.service_instance_id}',
        backup_id: '${alirestore_compute_nest_restore_task.quarterly_shop.backup_id}',
      },
      target: { serviceInstanceId: 'si-1' },
    });
    expect(record.restores.shop).not.toHaveProperty('restore_type');
    expect(JSON.stringify(record)).not.toContain(CANARY);
  });

  it('starts each when what it comes after is good, again for each run, and lets the record tell a failure', () => {
    const resource = synthesized();
    const { quarterly_orders: task } = resource.alirestore_dbs_restore_task;
    const { quarterly_shop: shop } = resource.alirestore_compute_nest_restore_task;
    for (const one of [task, shop]) {
      expect(one).toMatchObject({ wait_for_completion: false, on_failure: 'report' });
      expect(Object.keys(one.triggers)).toEqual(['drill_run_id']);
    }
    expect(task.start_when).toContain('alirestore_gate.quarterly_Wave1.results["files"].passed');
    expect(shop.start_when).toContain('alirestore_gate.quarterly_Wave2.results["users"].passed');
  });

  it('hands the provider what must not be overwritten', () => {
    const guarded = synthesizeDrill(
      (stack) =>
        void threeWaves(stack, {
          guards: { protectedDatabases: ['rm-prod', 'db.prod:3306/orders'], protectedServiceInstanceIds: ['si-prod'] },
        }),
    ).resource;
    expect(guarded.alirestore_dbs_restore_task.quarterly_users.guard).toEqual({
      group: 'quarterly',
      name: 'users',
      protected_databases: ['rm-prod', 'db.prod:3306/orders'],
      source_instance_id: 'rm-prod',
    });
    expect(guarded.alirestore_compute_nest_restore_task.quarterly_shop.guard).toEqual({
      group: 'quarterly',
      name: 'shop',
      protected_service_instance_ids: ['si-prod'],
    });
  });

  it('counts what it will call, and says what nobody checks', () => {
    const stack = stackWithProvider();
    const drill = threeWaves(stack);
    drill.addDbsRestore('bills', { ...orders, destination: rds('rm-2'), databases: [{ name: 'bills' }] });
    Testing.synth(stack);
    const said = drill.node.metadata.filter(({ type }) => type === '@cdktf/info').map(({ data }) => data);
    expect(said[0]).toContain(
      '1 CreateRestoreJob, 3 CreateRestoreTask and StartRestoreTask of Database Backup, 1 CreateRestoreTask of Compute Nest, at least 3 to list backups, at most 10 DescribeRestoreJobs2 and as many DescribeRestoreTaskList and as many ListRestoreTasks for each hour that a restore runs.',
    );
    expect(said.slice(1)).toEqual([
      'Nobody checks whether these restores overwrite the databases that were backed up, since their recovery points do not say of which instance those are: bills. To have it checked, let the recovery point be chosen, with instanceId (instance_id); or give every database a newName (new_name).',
    ]);
  });
});

describe('the hash of the definition', () => {
  const hashOf = (props: Partial<DrillDbsRestoreProps>) =>
    Object.values<any>(
      synthesizeDrill((stack) => {
        const drill = new RestoreDrill(stack, 'quarterly', promised);
        drill.addDbsRestore('orders', { ...orders, ...props });
      }).resource.alirestore_drill,
    )[0].definition_hash;

  it('changes with what is restored and where to, not with a password', () => {
    const before = hashOf({});
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf({ destination: rds('rm-drill', { password: 'another' }) })).toBe(before);
    expect(hashOf({ destination: rds('rm-other') })).not.toBe(before);
    expect(hashOf({ databases: [{ name: 'orders', newName: 'orders_2' }] })).not.toBe(before);
    expect(
      hashOf({ recoveryPoint: DbsRecoveryPoint.backupSet({ backupPlanId: 'dbs-1', backupSetId: 'set-2' }) }),
    ).not.toBe(before);
  });
});

describe('at synthesis, a drill refuses', () => {
  const drillOf = (add: (drill: RestoreDrill) => void, props: Partial<RestoreDrillProps> = {}) => {
    const drill = new RestoreDrill(stackWithProvider(), 'quarterly', { ...promised, ...props });
    add(drill);
  };

  it.each<[string, string, DrillDbsRestoreProps]>([
    ['an instance', 'rm-drill', orders],
    ['an instance in another spelling', ' RM-DRILL', orders],
    ['a database by its new name', 'rm-drill/orders_drill', orders],
    ['a host and port', 'DB.prod:3306', { ...orders, destination: other('db.prod') }],
    ['an instance by its host', 'rm-prod', { ...orders, destination: other('rm-prod.mysql.rds.aliyuncs.com') }],
  ])('a protected database: %s', (_, entry, props) => {
    expect(() =>
      drillOf((drill) => drill.addDbsRestore('orders', props), { guards: { protectedDatabases: [entry] } }),
    ).toThrow(`restore "orders" would write to the databases of ${entry}, which the guards of the drill protect`);
  });

  it('a protected service instance', () => {
    const recoveryPoint = ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-1', backupId: 'b-1' });
    const add = (drill: RestoreDrill) => drill.addComputeNestRestore('shop', { recoveryPoint, allowInPlace: true });
    expect(() => drillOf(add, { guards: { protectedServiceInstanceIds: ['si-1'] } })).toThrow(
      'restore "shop" would write to the service instance si-1, which the guards of the drill protect',
    );
    expect(() => drillOf(add, { guards: { protectedServiceInstanceIds: ['si-2'] } })).not.toThrow();
  });

  it.each<[string, DrillDbsRestoreProps, DrillDbsRestoreProps]>([
    ['by one instance', orders, { ...orders, destination: rds('RM-drill') }],
    ['by host and port', { ...orders, destination: other('db.test') }, { ...orders, destination: other('DB.test.') }],
    ['by instance and by host', orders, { ...orders, destination: other('rm-drill.mysql.rds.aliyuncs.com') }],
  ])('two restores into one database: %s', (_, a, b) => {
    const add = (drill: RestoreDrill) => {
      drill.addDbsRestore('a', a);
      drill.addDbsRestore('b', b);
    };
    expect(() => drillOf(add)).toThrow(
      /^restores "a" and "b" write to one database \(.*orders_drill and .*orders_drill\)/,
    );
  });

  it('not two databases of one instance, nor two instances', () => {
    const add = (drill: RestoreDrill) => {
      drill.addDbsRestore('a', orders);
      drill.addDbsRestore('b', { ...orders, databases: [{ name: 'users' }] });
      drill.addDbsRestore('c', { ...orders, destination: rds('rm-2') });
      drill.addRestore('d', {
        recoveryPoint: RecoveryPoint.snapshot({ vaultId: 'v', snapshotId: 's' }),
        target: RestoreTarget.ossBucket({ bucket: 'rm-drill' }),
      });
    };
    expect(() => drillOf(add)).not.toThrow();
  });

  it('two restores of one service instance', () => {
    const of = (backupId: string) => ({
      recoveryPoint: ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-1', backupId }),
      allowInPlace: true,
    });
    const add = (drill: RestoreDrill) => {
      drill.addComputeNestRestore('a', of('b-1'));
      drill.addComputeNestRestore('b', of('b-2'));
    };
    expect(() => drillOf(add)).toThrow('restores "a" and "b" overwrite one service instance (si-1)');
  });

  it('to overwrite what was backed up, unless it is agreed to or everything gets a new name', () => {
    const recoveryPoint = DbsRecoveryPoint.latest({ backupPlanId: 'dbs-1', instanceId: 'rm-prod' });
    const back = { recoveryPoint, destination: rds('rm-prod'), databases: [{ name: 'orders' }] };
    const add = (props: DrillDbsRestoreProps) => () => drillOf((drill) => drill.addDbsRestore('orders', props));
    expect(add(back)).toThrow(
      'restore "orders" would overwrite the databases of rm-prod, which its backup was taken of',
    );
    expect(add({ ...back, allowInPlace: true })).not.toThrow();
    expect(add({ ...back, databases: [{ name: 'orders', newName: 'orders_drill' }] })).not.toThrow();
  });

  it('one name for two restores, whatever services they are of', () => {
    const recoveryPoint = ComputeNestRecoveryPoint.backup({ serviceInstanceId: 'si-1', backupId: 'b-1' });
    const add = (drill: RestoreDrill) => {
      drill.addDbsRestore('orders', orders);
      drill.addComputeNestRestore('orders', { recoveryPoint, allowInPlace: true });
    };
    expect(() => drillOf(add)).toThrow('two restores with one name: got "orders" again');
  });

  it.each([
    ['a point in time', DbsRecoveryPoint.pointInTime({ backupPlanId: 'dbs-1', time: '2026-01-01T00:00:00Z' })],
    ['a backup set', set],
  ])('%s that is older than the rpo allows', (_, recoveryPoint) => {
    const objectives = { rpo: Duration.hours(1) };
    expect(() =>
      synthesizeFully((stack) => {
        const drill = new RestoreDrill(stack, 'quarterly', { objectives, declaredAt: '2026-01-01T03:00:00Z' });
        drill.addDbsRestore('orders', { ...orders, recoveryPoint });
      }),
    ).toThrow('the recovery point of restore "orders" is 3 h older than the disaster');
  });
});
