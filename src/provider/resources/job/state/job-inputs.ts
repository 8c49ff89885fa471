import { parseTime } from '../../../../amounts/time';
import { jsonFault, jsonValue } from '../../../values/json-value';
import type { RestoreInputs } from '../../restore/definition/restore-definition';
import { outputNames, schema } from './schema';

const JSON_INPUTS = ['udm_detail', 'options', 'failback_detail', 'target_container'];
const TIME_INPUTS = ['target_time', 'target_create_time'];

/** What a user writes for a restore job. */
export const jobInputs: RestoreInputs = {
  words: {
    noun: 'restore job',
    short: 'job',
    backup: 'snapshot',
    same: 'the same snapshot to the same target',
  },
  schema,
  outputNames,
  choice: {
    attribute: 'chosen_snapshot',
    id: 'snapshot_id',
    filledIn: ['snapshot_id', 'snapshot_hash'],
    where: ({ vault_id: vault }) => (typeof vault === 'string' ? `in vault ${vault}` : undefined),
  },
  meaningOf(name, value) {
    if (typeof value !== 'string') return value;
    if (JSON_INPUTS.includes(name)) return jsonFault(value) === undefined ? jsonValue(value) : value;
    return TIME_INPUTS.includes(name) ? (parseTime(value) ?? value) : value;
  },
};
