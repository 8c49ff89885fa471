import { describe, expect, it } from 'vitest';
import { drillOverview } from '../../../../src/cli/drill/view/drill-overview';
import { plannedDrills } from '../../../../src/cli/drill/view/planned-drill';
import { shownPlan } from './planned-drills';

const lines = (plan: string, width?: number) =>
  plannedDrills(plan, 'run-1').flatMap((drill) => drillOverview(drill, width));

describe('what is shown before a drill starts', () => {
  it('is what is restored, from which recovery point, to where, in which waves, against which objectives', () => {
    expect(lines(shownPlan())).toEqual([
      'Drill shop, run run-1: 3 restores in 2 waves',
      'Objectives: RTO 1 h, 1 restore with its own',
      'Wave 1',
      '  invoices: ECS_FILE, RTO 5 min, RPO 1 d',
      '    from s-invoices of v-1',
      '    to instance_id=i-1, path=/invoices',
      '  orders: ECS_FILE',
      '    from s-orders of v-1, completed at 2025-12-31 16:00:00 UTC',
      '    to instance_id=i-1, path=/orders',
      'Wave 2',
      '  index: ECS_FILE, after orders',
      '    from s-index of v-1',
      '    to instance_id=i-1, path=/index',
      'Checks: rows (after index)',
      'Clean-up: sweep (on-success)',
    ]);
  });

  it('is how many of how many sources each selection took, which have no recovery point, and the source of each restore', () => {
    const selections = { files: { sources: 400, sampled: 1, seed: '7', without_point: ['i-9', 'i-8'] } };
    const { orders } = JSON.parse(shownPlan()).resource_changes[1].change.after.restores;
    const restores = { 'files/i-1': { ...orders, selection: 'files', source: 'i-1 /data' } };
    expect(lines(shownPlan({ selections, restores })).slice(2, 6)).toEqual([
      'Selection files: 1 of 400 sources, chosen by seed 7; 2 without a recovery point that fits: i-8, i-9',
      'Wave 1',
      '  files/i-1: ECS_FILE',
      '    from s-orders of v-1, of i-1 /data, completed at 2025-12-31 16:00:00 UTC',
    ]);
  });

  it('names the service and the recovery point of a restore of a database and of a service instance', () => {
    const { restores } = JSON.parse(shownPlan()).resource_changes[1].change.after;
    const of = (restore_type: string | null, recovery_point: object, target: object) => ({
      ...restores.invoices,
      restore_type,
      recovery_point,
      target,
      rto_seconds: null,
      rpo_seconds: null,
    });
    const nothing = { vault_id: null, snapshot_id: null, backup_set_id: null, restore_time: null };
    const shown = lines(
      shownPlan({
        restores: {
          orders: of(
            'RDS',
            { ...nothing, backup_plan_id: 'dbs-1', backup_set_id: 'set-1' },
            { databases: 'orders as o2' },
          ),
          users: of('DDS', { ...nothing, backup_plan_id: 'dbs-2', restore_time: '2026-01-01T00:00:00Z' }, {}),
          shop: of(null, { ...nothing, service_instance_id: 'si-1', backup_id: 'b-1' }, { serviceInstanceId: 'si-1' }),
        },
      }),
    );
    expect(shown.slice(3, 12)).toEqual([
      '  orders: Database Backup, RDS',
      '    from set-1 of dbs-1',
      '    to databases=orders as o2',
      '  users: Database Backup, DDS',
      '    from the state at 2026-01-01T00:00:00Z of dbs-2',
      '    to a new target',
      '  shop: Compute Nest',
      '    from b-1 of si-1',
      '    to serviceInstanceId=si-1',
    ]);
  });

  it('breaks lines between words on a narrow terminal', () => {
    const narrow = lines(shownPlan(), 40);
    expect(narrow).toContain('    from s-orders of v-1, completed at');
    expect(narrow).toContain('      2025-12-31 16:00:00 UTC');
    expect(Math.max(...narrow.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  it('shows no value that is sensitive, and says what is known later', () => {
    const secret = { restores: { orders: { target: { target_path: true } } } };
    const unknown = { restores: { orders: { recovery_point: { snapshot_id: true }, result: true } } };
    const shown = lines(shownPlan({}, { after_sensitive: secret, after_unknown: unknown }));
    expect(shown).toContain('    to instance_id=i-1, path=(sensitive value)');
    expect(shown).toContain('    from (known after apply) of v-1, completed at 2025-12-31 16:00:00 UTC');
    expect(shown.join()).not.toContain('/orders');
  });

  it('lets no name steer the terminal', () => {
    expect(lines(shownPlan({ name: 'a\u001b[2J' }))[0]).toBe('Drill a [2J, run run-1: 3 restores in 2 waves');
  });

  it('counts what it leaves out of a drill of thousands', () => {
    const { restores } = JSON.parse(shownPlan()).resource_changes[1].change.after;
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`r-${n}`, restores.orders]));
    const shown = lines(shownPlan({ restores: many }, { after_unknown: {} }));
    expect(shown[0]).toBe('Drill shop, run run-1: 2000 restores in 1 wave');
    expect(shown).toContain('  and 1950 more; the log of Terraform names them all');
    expect(shown.length).toBeLessThan(160);
  });

  it('leaves out drills of other runs', () => {
    expect(plannedDrills(shownPlan({ run_id: 'other' }), 'run-1')).toEqual([]);
    expect(plannedDrills('{}', 'run-1')).toEqual([]);
  });
});
