import type { Attribute } from '../../src/plugin/schema';
import { contents } from '../../src/provider/provider';

export type Inputs = readonly (readonly [name: string, attribute: Attribute])[];

/** What a drill decides of each restore and check, so that nobody else sets it. */
const OF_THE_DRILL = [
  ...['triggers', 'start_when', 'run_when', 'wait_for_completion', 'results', 'guard', 'timeouts'],
  ...['on_partial', 'on_failure', 'on_timeout', 'on_destroy'],
  ...['chosen_snapshot', 'chosen_backup_set', 'chosen_backup'],
];

/** Of a query that chooses a recovery point: what the restore says anyway, and what only a list needs. */
const OF_THE_RESTORE = [
  ...['allow_missing', 'max_results', 'snapshot_id', 'backup_set_id', 'backup_id', 'status', 'backup_set_status'],
  ...['edition', 'cross_account_type', 'cross_account_user_id', 'cross_account_role_name'],
  ...['vault_id', 'backup_plan_id', 'service_instance_id', 'client_token', 'sample'],
];

/** What a person sets of a resource in a drill. A secret that neither plan nor state keeps is handed over by itself. */
export function resourceInputs(type: keyof typeof contents.resources): Inputs {
  return inputsOf(contents.resources[type].schema.attributes, OF_THE_DRILL);
}

/** By what a query chooses a recovery point. */
export function queryInputs(type: keyof typeof contents.dataSources): Inputs {
  return inputsOf(contents.dataSources[type].schema.attributes, OF_THE_RESTORE).map(([name, attribute]) => [
    name,
    { ...attribute, required: undefined } as unknown as Attribute, // the restore says it, too
  ]);
}

function inputsOf(attributes: Readonly<Record<string, Attribute>>, others: readonly string[]): Inputs {
  return Object.entries(attributes).filter(
    ([name, { required, optional }]) =>
      (required || optional) && !others.includes(name) && !/_wo(_version)?$/.test(name),
  );
}
