import { listDataSource } from '../list-data-source';
import { checkComputeNestTasks } from './checks';
import { readComputeNestTasks } from './read';
import { schema } from './schema';

/** The data source `alirestore_compute_nest_restore_tasks`: restores of service instances, and their verdicts. */
export const computeNestRestoreTasks = listDataSource({
  entries: 'restore tasks of Compute Nest',
  schema,
  check: checkComputeNestTasks,
  read: readComputeNestTasks,
});
