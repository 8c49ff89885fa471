import { parseTime } from '../../../amounts/time';
import { isRecord } from '../../../plugin/values/is-record';
import type { RestoreInputs } from '../restore/definition/restore-definition';
import { outputNames, schema } from './schema';

/** What a user writes for a restore of a database. */
export const dbsInputs: RestoreInputs = {
  words: {
    noun: 'restore task',
    short: 'task',
    backup: 'backup set',
    same: 'the same name, of the same backup to the same database',
  },
  schema,
  outputNames,
  choice: {
    attribute: 'chosen_backup_set',
    id: 'backup_set_id',
    filledIn: ['backup_set_id'],
    instead: 'restore_time',
    where: ({ backup_plan_id: id }) => (typeof id === 'string' ? `of backup plan ${id}` : undefined),
  },
  meaningOf,
};

const IN_ANY_CASE = ['destination_endpoint_instance_type', 'destination_endpoint_ip', 'restore_destination_mode'];

/** Times have several forms, and the service varies the case of its own words. A database without a new name keeps its name. */
function meaningOf(name: string, value: unknown): unknown {
  if (name === 'restore_objects' && Array.isArray(value)) return value.map(namesOf);
  if (typeof value !== 'string') return value;
  if (name === 'restore_time') return parseTime(value) ?? value;
  return IN_ANY_CASE.includes(name) ? value.toLowerCase() : value;
}

function namesOf(object: unknown): unknown {
  return isRecord(object) ? [object.db_name, object.new_db_name || object.db_name] : object;
}
