import { TIME_FORMS } from '../../../amounts/time';
import { describeRestoreTaskList, restoreTaskDetailFields } from '../../../api/operations/describe-restore-task-list';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { fieldKinds } from '../filters/meets-all';
import { listedTasks } from '../list/listed-tasks';

const { parameters } = describeRestoreTaskList;
const text = { type: 'string', optional: true } as const;

/** The service filters by plan, ids and time alone. */
export const typedFilters = [
  { attribute: 'status', key: 'RestoreStatus', operator: 'EQUAL' },
  { attribute: 'instance_id', key: 'DestinationEndpointInstanceID', operator: 'EQUAL' },
  { attribute: 'completed_after', key: 'RestoreTaskFinishTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'RestoreTaskFinishTime', operator: 'LESS_THAN', kind: 'time' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a task compare in filter blocks. */
export const keyKinds = fieldKinds(restoreTaskDetailFields);

export const schema = {
  version: 0,
  description: 'Lists restore tasks of Database Backup (DBS), newest first by creation time, from all pages.',
  attributes: {
    backup_plan_id: { ...text, description: 'ID of the backup plan. Either this or `restore_task_ids` is needed.' },
    restore_task_ids: {
      type: { list: 'string' },
      optional: true,
      description: 'IDs of restore tasks. Either these or `backup_plan_id` is needed.',
    },
    start_timestamp: { ...text, description: `${parameters.StartTimestamp.description} ${TIME_FORMS}.` },
    end_timestamp: { ...text, description: `${parameters.EndTimestamp.description} ${TIME_FORMS}.` },
    client_token: { ...text, description: parameters.ClientToken.description },
    owner_id: { ...text, description: parameters.OwnerId.description },
    status: {
      ...text,
      description:
        'Status of the tasks. The service documents `init`, `check_pass`, `running`, `pause` and `stop`, but none for success: to find successful tasks, look at `verdict`.',
    },
    instance_id: { ...text, description: 'ID of the database instance that is restored to.' },
    completed_after: { ...text, description: `Only tasks that ended at this time or later: ${TIME_FORMS}.` },
    completed_before: { ...text, description: `Only tasks that ended before this time: ${TIME_FORMS}.` },
    ...listedTasks(
      restoreTaskDetailFields,
      '`pending`, `succeeded` or `failed`. A task counts as `succeeded` when it has ended with all its data and no error, and is neither stopped nor paused.',
    ),
  },
  blocks: {
    filter: filterBlock(Object.keys(keyKinds), 'A condition that every task meets. The provider filters by it.'),
  },
} as const satisfies Schema;

export type DbsTasksSchema = typeof schema;
export type DbsTasksConfig = PlanOf<DbsTasksSchema>;
export type DbsTasksState = StateOf<DbsTasksSchema>;
export type DbsTasksQuery = Omit<DbsTasksState, 'ids' | 'restore_tasks'>;
