import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../src/plugin/unknown';
import { createTargetRegistry } from '../../../../src/provider/configured/target-registry';
import { checkGuards } from '../../../../src/provider/resources/dbs-restore-task/check-guards';
import type { DbsTaskPlan } from '../../../../src/provider/resources/dbs-restore-task/schema';
import { databaseRestore } from './states';

const STARTS = { starts: true };
const noGuard = { group: null, name: null, protected_databases: null, source_instance_id: null };
const guarded = (guard: object, changes: Partial<DbsTaskPlan> = {}): DbsTaskPlan => ({
  ...databaseRestore(),
  guard: { ...noGuard, ...guard },
  ...changes,
});

const host = (port: number): Partial<DbsTaskPlan> => ({
  destination_endpoint_instance_type: 'Other',
  destination_endpoint_instance_id: null,
  destination_endpoint_ip: '10.0.0.5',
  destination_endpoint_port: port,
});

describe('a protected database', () => {
  it.each<[string, DbsTaskPlan, string]>([
    ['rm-drill', guarded({ protected_databases: ['rm-drill'] }), 'destination_endpoint_instance_id'],
    [
      'rm-drill/orders_drill',
      guarded({ protected_databases: ['rm-drill/orders_drill'] }),
      'destination_endpoint_instance_id',
    ],
    ['10.0.0.5:3306', guarded({ protected_databases: ['10.0.0.5:3306'] }, host(3306)), 'destination_endpoint_ip'],
  ])('is refused: %s', (id, inputs, attribute) => {
    const [refusal] = checkGuards(inputs, STARTS, undefined);
    expect(refusal).toMatchObject({ summary: 'The target is protected', path: [attribute] });
    expect(refusal.detail).toBe(
      `The restore would write to ${id} (its ${attribute}), which its guard protects. Nothing was sent. Choose another target, or remove ${id} from the guard.`,
    );
  });

  it.each<[string, DbsTaskPlan]>([
    ['another database', guarded({ protected_databases: ['rm-drill/orders'] })],
    ['another port', guarded({ protected_databases: ['10.0.0.5:3306'] }, host(3307))],
    [
      'an instance that is known later',
      guarded({ protected_databases: ['rm-drill'] }, { destination_endpoint_instance_id: UNKNOWN }),
    ],
    [
      'databases that are known later',
      guarded({ protected_databases: ['rm-drill/orders'] }, { restore_objects: UNKNOWN }),
    ],
    ['a guard that is known later', { ...databaseRestore(), guard: UNKNOWN }],
  ])('is not %s', (_, inputs) => {
    expect(checkGuards(inputs, STARTS, undefined)).toEqual([]);
  });

  it('is no matter of what has been restored', () => {
    expect(checkGuards(guarded({ protected_databases: ['rm-drill'] }), { starts: false }, undefined)).toEqual([]);
  });
});

describe('the instance that was backed up', () => {
  const source = { source_instance_id: 'rm-drill' };
  const samePlace = { restore_objects: [{ db_name: 'orders', new_db_name: null }] };

  it('is not overwritten', () => {
    const [refusal] = checkGuards(guarded(source, samePlace), STARTS, undefined);
    expect(refusal).toMatchObject({
      summary: 'The restore would overwrite its source',
      path: ['destination_endpoint_instance_id'],
    });
  });

  it('may get databases under new names', () => {
    expect(checkGuards(guarded(source), STARTS, undefined)).toEqual([]);
  });
});

describe('two restores of a group', () => {
  const named = (name: string, changes: Partial<DbsTaskPlan> = {}) => guarded({ group: 'drill', name }, changes);
  const users: Partial<DbsTaskPlan> = { restore_objects: [{ db_name: 'users', new_db_name: null }] };

  it('do not write into one database', () => {
    const configured = { targets: createTargetRegistry() };
    expect(checkGuards(named('a'), STARTS, configured)).toEqual([]);
    const [refusal] = checkGuards(named('b'), STARTS, configured);
    expect(refusal.summary).toBe('Two restores write to the same target');
    expect(refusal.detail).toBe(
      'Restores "a" and "b" of drill write to the same target (rm-drill, orders_drill and rm-drill, orders_drill), so one would overwrite the other. Nothing was sent for "b". Give each its own instance, or each database a name of its own by restore_objects.',
    );
  });

  it('may write into two databases of one instance', () => {
    const configured = { targets: createTargetRegistry() };
    expect(checkGuards(named('a'), STARTS, configured)).toEqual([]);
    expect(checkGuards(named('b', users), STARTS, configured)).toEqual([]);
  });
});
