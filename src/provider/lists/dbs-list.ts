import { checkDbsTasks, listDbsTasks } from '../data-sources/dbs-restore-tasks/data-source';
import { type DbsTasksQuery, schema } from '../data-sources/dbs-restore-tasks/schema';
import type { DbsRestore } from '../resources/dbs-restore-task/dbs-restore';
import { dbsDefinition } from '../resources/dbs-restore-task/definition';
import { emptyState } from '../resources/dbs-restore-task/import';
import { checkVerdicts, listSchema, type RestoreList } from './restore-list';

const entries = 'restore tasks of Database Backup';

/** The restore tasks of Database Backup, which lists them by their plan or their ids. */
export const dbsList: RestoreList<DbsRestore> = {
  restore: dbsDefinition,
  entries,
  schema: listSchema(schema, entries),
  check: (config) => [...checkDbsTasks({ ...config, max_results: null }), ...checkVerdicts(config)],
  read: (config, context) => listDbsTasks({ ...config, max_results: null } as unknown as DbsTasksQuery, context),
  placeOf: () => emptyState,
  askedBy: ['restore_task_ids', 'status', 'RestoreStatus', 'RestoreTaskId'],
};
