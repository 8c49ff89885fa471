import { dbsErrorOf, hasFailedPreCheck } from '../../../api/dbs-restore-task-status';
import type { RestoreTexts } from '../restore/definition/restore-definition';
import type { DbsRestore } from './dbs-restore';
import { objectsOf } from './mapping';
import type { DbsTaskState } from './schema';

/** What a person reads of a restore of a database. */
export const texts: RestoreTexts<DbsRestore> = {
  fromAndTo: (state) => [`From: ${sourceText(state)}`, `To: ${destinationText(state)}`],
  // Terraform re-wraps a line that begins with no space.
  reasonOf: (task) => dbsErrorOf(task)?.replaceAll('\n', '\n   '),
  failed: (task) => (hasFailedPreCheck(task) ? 'did not pass its precheck' : undefined),
  details: ({ errorCode }) => (errorCode ? [`Error code of the service: ${errorCode}`] : []),
  searched: () => 'It was looked for by its ID.',
  named: () => 'this restore task',
  untold: () => 'which new instance a restore task makes',
  importId: ({ RestoreTaskId = '' }) => RestoreTaskId,
};

function sourceText({ backup_plan_id: plan, backup_set_id: set, restore_time: time }: DbsTaskState): string {
  return time ? `backup plan ${plan}, as of ${time}` : `backup set ${set} of backup plan ${plan}`;
}

function destinationText(state: DbsTaskState): string {
  const { destination_endpoint_ip: host, destination_endpoint_port: port } = state;
  const address = host && [host, port].filter((part) => part !== null).join(':');
  const databases = objectsOf(state).map(({ db_name: name, new_db_name: other }) =>
    other ? `${name} as ${other}` : name,
  );
  return [
    [state.destination_endpoint_instance_type, state.destination_endpoint_instance_id].filter(Boolean).join(' '),
    address,
    state.destination_endpoint_region,
    databases.length > 0 && `databases ${databases.join(', ')}`,
  ]
    .filter(Boolean)
    .join(', ');
}
