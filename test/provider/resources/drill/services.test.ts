import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { checkDrill } from '../../../../src/provider/resources/drill/checks';
import { factsOf } from '../../../../src/provider/resources/drill/mapping';
import { type DrillPlan, type DrillState, schema } from '../../../../src/provider/resources/drill/schema';
import { unseen } from '../../../../src/provider/resources/gate/mapping';
import { makeDrillRecord } from '../../../../src/record/make-drill-record';
import { recordFindings } from '../../../../src/report/record-findings';

const nothing = Object.fromEntries(Object.keys(schema.attributes).map((name) => [name, null]));

const runFacts = {
  tools: { provider: '0.1.0', terraform: '1.11.4' },
  startedBy: { kind: 'person', actor: null, repository: null, commit: null, url: null },
  environment: async () => ({ kind: 'real' as const, endpoint: 'x', accountId: null, caller: null }),
  region: 'cn-hangzhou',
  calls: () => ({ 'dbs:CreateRestoreTask': 1 }),
};

const ended = { created_at: '2026-01-01T12:00:00Z', completed_at: '2026-01-01T12:10:00Z', verdict: 'succeeded' };

const restore = (service: 'hbr' | 'dbs' | 'computenest', point: object, changes: object = {}) => ({
  wave: 1,
  after: null,
  restore_type: null,
  recovery_point: point,
  target: null,
  run_id: 'run-1',
  origin: 'started',
  rto_seconds: 900,
  rpo_seconds: 3_600,
  result: { ...unseen(service, 'x-1'), ...ended },
  ...changes,
});

const inputs = (one: object) =>
  ({
    ...nothing,
    name: 'shop',
    run_id: 'run-1',
    definition_hash: 'a'.repeat(64),
    restores: { orders: one },
  }) as unknown as DrillState;

async function recordOf(one: object) {
  const { record } = makeDrillRecord(await factsOf(inputs(one), runFacts as never));
  expect(recordFindings(record)).toEqual([]);
  return record;
}

describe('the record of a restore', () => {
  it('of a backup set has its plan and its age', async () => {
    const point = { backup_plan_id: 'dbs-1', backup_set_id: 'set-1', completed_at: '2026-01-01T11:30:00Z' };
    const { restores, objectives } = await recordOf(restore('dbs', point, { restore_type: 'RDS' }));
    expect(restores[0]).toMatchObject({
      service: 'dbs',
      restoreId: 'x-1',
      restoreType: 'RDS',
      recoveryPoint: { backupPlanId: 'dbs-1', backupSetId: 'set-1', completedAt: '2026-01-01T11:30:00Z' },
      durationSeconds: 600,
    });
    expect(restores[0].recoveryPoint).not.toHaveProperty('vaultId');
    expect(objectives.map(({ achievedSeconds, met }) => [achievedSeconds, met])).toEqual([
      [600, true],
      [1_800, true],
    ]);
  });

  it('of a point in time is as old as that', async () => {
    const point = { backup_plan_id: 'dbs-1', backup_set_id: null, restore_time: '2026-01-01T10:00:00Z' };
    const { restores, objectives } = await recordOf(restore('dbs', point));
    expect(restores[0].recoveryPoint).toEqual({
      backupPlanId: 'dbs-1',
      restoreTime: '2026-01-01T10:00:00Z',
      completedAt: '2026-01-01T10:00:00Z',
    });
    expect(objectives[1]).toMatchObject({ kind: 'rpo', achievedSeconds: 7_200, met: false });
  });

  it('of a service instance has the backup', async () => {
    const point = { service_instance_id: 'si-1', backup_id: 'b-1', completed_at: '2026-01-01T11:59:00Z' };
    const { restores } = await recordOf(restore('computenest', point));
    expect(restores[0]).toMatchObject({
      service: 'computenest',
      restoreType: 'SERVICE_INSTANCE',
      recoveryPoint: { serviceInstanceId: 'si-1', backupId: 'b-1', completedAt: '2026-01-01T11:59:00Z' },
    });
  });
});

describe('a recovery point is refused', () => {
  const dbs = { backup_plan_id: 'dbs-1', backup_set_id: 'set-1' };
  const job = { vault_id: 'v-1', snapshot_id: 's-1' };
  const nest = { service_instance_id: 'si-1', backup_id: 'b-1' };

  it.each<[string, object, string]>([
    ['without a set and a time', restore('dbs', { backup_plan_id: 'dbs-1' }), 'It lacks backup_set_id or restore_time'],
    ['without a plan', restore('dbs', { backup_set_id: 'set-1' }), 'It lacks backup_plan_id of Database Backup'],
    ['without a vault', restore('hbr', { snapshot_id: 's-1' }), 'It lacks vault_id of Cloud Backup'],
    ['of nothing', restore('hbr', {}), 'It lacks vault_id and snapshot_id of Cloud Backup'],
    ['without a backup', restore('computenest', { service_instance_id: 'si-1' }), 'It lacks backup_id of Compute Nest'],
    ['of two services', restore('dbs', { ...dbs, ...job }), 'points of Cloud Backup and Database Backup'],
    ['of another service', restore('hbr', nest), 'It is of Compute Nest, but its result is of Cloud Backup'],
  ])('%s', (_, one, text) => {
    const [fault, ...others] = checkDrill(inputs(one) as DrillPlan);
    expect(others).toEqual([]);
    expect(fault.path).toEqual(['restores', 'orders', 'recovery_point']);
    expect(fault.detail).toContain(text);
  });

  it('with a time that is none', () => {
    const one = restore('dbs', { backup_plan_id: 'dbs-1', restore_time: 'noon' });
    expect(checkDrill(inputs(one) as DrillPlan).map(({ summary }) => summary)).toEqual(['Invalid restore_time']);
  });

  it.each([
    ['known', dbs],
    ['known later', UNKNOWN],
    ['known later in part', { backup_plan_id: UNKNOWN, backup_set_id: UNKNOWN }],
  ])('not where it is whole, %s', (_, point) => {
    expect(checkDrill(inputs(restore('dbs', point as object)) as DrillPlan)).toEqual([]);
    expect(checkDrill(inputs(restore('dbs', point as object, { result: UNKNOWN })) as DrillPlan)).toEqual([]);
  });
});
