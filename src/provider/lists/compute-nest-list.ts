import { checkComputeNestTasks, listComputeNestTasks } from '../data-sources/compute-nest-restore-tasks/data-source';
import { type ComputeNestTasksQuery, schema } from '../data-sources/compute-nest-restore-tasks/schema';
import type { ComputeNestRestore } from '../resources/compute-nest-restore-task/compute-nest-restore';
import { computeNestDefinition } from '../resources/compute-nest-restore-task/definition';
import { emptyState } from '../resources/compute-nest-restore-task/import';
import { checkVerdicts, listSchema, type RestoreList } from './restore-list';

const entries = 'restore tasks of Compute Nest';

/** The restore tasks of Compute Nest. */
export const computeNestList: RestoreList<ComputeNestRestore> = {
  restore: computeNestDefinition,
  entries,
  schema: listSchema(schema, entries),
  check: (config) => [...checkComputeNestTasks({ ...config, max_results: null }), ...checkVerdicts(config)],
  async read(config, context) {
    return listComputeNestTasks({ ...config, max_results: null } as unknown as ComputeNestTasksQuery, context);
  },
  placeOf: () => emptyState,
  askedBy: ['restore_task_id', 'status', 'Status', 'RestoreTaskId'],
};
