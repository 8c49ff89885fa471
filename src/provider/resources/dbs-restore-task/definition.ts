import { dbsVerdictOf, isIdleDbsTask } from '../../../api/dbs-restore-task-status';
import { createDbsRestoreTask } from '../../../api/operations/create-dbs-restore-task';
import type { RestoreDefinition } from '../restore/definition/restore-definition';
import { checkGuards } from './check-guards';
import { checkDbsTask } from './checks';
import { createTask } from './create-task';
import { dbsInputs } from './dbs-inputs';
import type { DbsRestore } from './dbs-restore';
import { explainFailure } from './explain-failure';
import { importing } from './import';
import { loadOf, toKind, toRequest, toState, withChosen } from './mapping';
import { startTask } from './start-task';
import { texts } from './texts';
import { isCertainTwin, isTwin, likeness, looksLikeOthers } from './twin';

/** What restores of Database Backup are like: registered with a token, then started, and without an end but their own. */
export const dbsDefinition: RestoreDefinition<DbsRestore> = {
  service: 'dbs',
  check: checkDbsTask,
  ...dbsInputs,
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
    isIdle: isIdleDbsTask,
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
