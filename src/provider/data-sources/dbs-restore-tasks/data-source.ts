import { listDataSource } from '../list-data-source';
import { checkDbsTasks } from './checks';
import { readDbsTasks } from './read';
import { schema } from './schema';

/** The data source `alirestore_dbs_restore_tasks`: restores of databases, and their verdicts. */
export const dbsRestoreTasks = listDataSource({
  entries: 'restore tasks of Database Backup',
  schema,
  check: checkDbsTasks,
  read: readDbsTasks,
});
