import { parseTime } from '../../../amounts/time';
import { dbsVerdictOf } from '../../../api/dbs-restore-task-status';
import { createDbsRestoreTask } from '../../../api/operations/create-dbs-restore-task';
import { isRecord } from '../../../plugin/values/is-record';
import type { RestoreDefinition } from '../restore/definition/restore-definition';
import { checkGuards } from './check-guards';
import { createTask } from './create-task';
import type { DbsRestore } from './dbs-restore';
import { explainFailure } from './explain-failure';
import { importing } from './import';
import { loadOf, toKind, toRequest, toState, withChosen } from './mapping';
import { outputNames, schema } from './schema';
import { startTask } from './start-task';
import { texts } from './texts';
import { isCertainTwin, isTwin, likeness, looksLikeOthers } from './twin';

/** What restores of Database Backup are like: registered with a token, then started, and without an end but their own. */
export const dbsDefinition: RestoreDefinition<DbsRestore> = {
  service: 'dbs',
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
  identityOf: ({ id }) => ({ restore_task_id: id }),
  toRequest,
  toKind,
  withChosen,
  toState,
  loadOf,
  entries: {
    listings: ({ taskListings }) => taskListings.dbs,
    placeOf: ({ BackupPlanId }) => ({ backupPlanId: BackupPlanId }),
    idOf: ({ RestoreTaskId }) => RestoreTaskId,
    statusOf: ({ RestoreStatus }) => RestoreStatus,
    createdMs: ({ RestoreTaskCreateTime }) => Number(RestoreTaskCreateTime ?? 0),
    chosenOf: ({ BackupSetId }) => BackupSetId || undefined,
    hasEnded: (task) => dbsVerdictOf(task) !== 'pending',
    isKnownStatus: () => true, // the service documents no status of a success, so none is judged by
    newStatus: 'init',
  },
  twins: { isTwin, isCertainTwin, looksLikeOthers, likeness },
  create: {
    action: createDbsRestoreTask.action,
    idField: 'RestoreTaskId',
    isIdempotent: true,
    culprits: {},
    send: createTask,
  },
  activate: startTask,
  waiting: (_, { restoreTaskPollers }) => restoreTaskPollers.dbs(),
  refresh: (_, { restoreTaskPollers }) => restoreTaskPollers.dbs().refresh,
  explained: explainFailure,
  texts,
  checkGuards,
  importing,
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
