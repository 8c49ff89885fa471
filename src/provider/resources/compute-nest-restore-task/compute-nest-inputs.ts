import type { RestoreInputs } from '../restore/definition/restore-definition';
import { outputNames, schema } from './schema';

/** What a user writes for a restore of a service instance. */
export const computeNestInputs: RestoreInputs = {
  words: {
    noun: 'restore task',
    short: 'task',
    backup: 'backup',
    same: 'the same backup to the same service instance',
  },
  schema,
  outputNames,
  choice: {
    attribute: 'chosen_backup',
    id: 'backup_id',
    filledIn: ['backup_id'],
    where: ({ service_instance_id: id }) => (typeof id === 'string' ? `of service instance ${id}` : undefined),
  },
  meaningOf: (_, value) => value,
};
