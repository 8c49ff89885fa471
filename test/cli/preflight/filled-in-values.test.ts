import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileRestore } from '../../e2e/harness/stack';
import { temporaryFolder } from '../../harness/temporary-folder';
import { runCli } from '../run-cli';
import { preflightCommands } from './run-preflight';

type Values = Readonly<Record<string, unknown>>;

const database = {
  backup_plan_id: 'dbs-1',
  restore_task_name: 'drill',
  restore_objects: [{ db_name: 'orders' }],
  destination_endpoint_instance_type: 'RDS',
  destination_endpoint_region: 'cn-hangzhou',
  destination_endpoint_instance_id: 'rm-drill',
  destination_endpoint_user_name: 'drill',
  destination_endpoint_password: 'secret',
};
const service = { service_instance_id: 'si-1', allow_in_place: true };
/** The plan of a later run: what was written, and what the provider has filled in of the run before. */
async function look(type: string, written: Values, filledIn: Values, expressions: Values = {}, path = '') {
  const cwd = temporaryFolder();
  const constants = Object.entries(written).map(([name, value]) => [name, { constant_value: value }]);
  const resource = { address: `${type}.a`, expressions: { ...Object.fromEntries(constants), ...expressions } };
  const ofModule = { module_calls: { shop: { module: { resources: [resource] } } } };
  const change = {
    address: `${path}${type}.a["x.y"]`,
    mode: 'managed',
    type,
    change: { actions: ['update'], after: { ...written, ...filledIn }, after_unknown: { id: true } },
  };
  const plan = {
    ...{ format_version: '1.2', errored: false, complete: true, applyable: true, resource_changes: [change] },
    configuration: { root_module: path === '' ? { resources: [resource] } : ofModule },
  };
  writeFileSync(join(cwd, 'plan.json'), JSON.stringify(plan));
  const { stdout } = await runCli(['preflight', '--offline', '--allow-in-place', 'plan.json'], preflightCommands, {
    cwd,
  });
  return stdout;
}

const DATABASE = 'alirestore_dbs_restore_task';
const SERVICE = 'alirestore_compute_nest_restore_task';

const chosenSet = { ...database, chosen_backup_set: { backup_set_id: 'set-2' } };
const chosenBackup = { ...service, chosen_backup: { backup_id: 'b-2' } };
const chosenSnapshot = { ...fileRestore(), snapshot_id: undefined, chosen_snapshot: { snapshot_id: 's-2' } };

describe('preflight of a plan whose restores have run before', () => {
  it.each<[string, string, Values, Values]>([
    ['the backup set of a choice', DATABASE, chosenSet, { backup_set_id: 'set-1' }],
    [
      'the backup set of a point in time',
      DATABASE,
      { ...database, restore_time: '2026-01-01T00:00:00Z' },
      { backup_set_id: 'set-1' },
    ],
    ['the backup of a choice', SERVICE, chosenBackup, { backup_id: 'b-1' }],
    ['the snapshot of a choice', 'alirestore_job', chosenSnapshot, { snapshot_id: 's-1', snapshot_hash: 'hash' }],
  ])('takes %s for no argument', async (_, type, written, filledIn) => {
    expect(await look(type, written, filledIn)).toMatch(/: 1 restore\n {2}nothing found in what was checked/);
    expect(await look(type, written, filledIn, {}, 'module.shop["eu.1"].')).toContain('nothing found');
  });

  it('does not know what a reference came to, where the provider may have filled it in', async () => {
    const reference = { backup_set_id: { references: ['var.backup_set_id'] } };
    expect(await look(DATABASE, chosenSet, { backup_set_id: 'set-1' }, reference)).toContain('nothing found');
    const none = await look(DATABASE, database, { backup_set_id: null }, reference);
    expect(none).toContain(`error ${DATABASE}.a["x.y"] backup_set_id: Missing backup_set_id`);
  });

  it('still refuses two that were written', async () => {
    const both = await look(DATABASE, { ...chosenSet, backup_set_id: 'set-1' }, {});
    expect(both).toContain(`error ${DATABASE}.a["x.y"] chosen_backup_set: Unexpected chosen_backup_set`);
  });
});
