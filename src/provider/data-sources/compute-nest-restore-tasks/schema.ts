import { TIME_FORMS } from '../../../amounts/time';
import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../../../api/compute-nest-restore-task-status';
import { COMPUTE_NEST_REGIONS } from '../../../api/default-host';
import { computeNestRestoreTaskFields } from '../../../api/operations/list-restore-tasks';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { computeNestKinds } from '../filters/compute-nest-filters';
import type { TypedCondition } from '../filters/condition';
import { filterBlock } from '../filters/filter-block';
import { listedTasks } from '../list/listed-tasks';

const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const text = { type: 'string', optional: true } as const;

export const typedFilters = [
  { attribute: 'restore_task_id', key: 'RestoreTaskId', operator: 'EQUAL' },
  { attribute: 'service_instance_id', key: 'ServiceInstanceId', operator: 'EQUAL' },
  { attribute: 'backup_id', key: 'BackupId', operator: 'EQUAL' },
  { attribute: 'status', key: 'Status', operator: 'EQUAL' },
  { attribute: 'created_after', key: 'CreateTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'created_before', key: 'CreateTime', operator: 'LESS_THAN', kind: 'time' },
  { attribute: 'completed_after', key: 'EndTime', operator: 'GREATER_THAN_OR_EQUAL', kind: 'time' },
  { attribute: 'completed_before', key: 'EndTime', operator: 'LESS_THAN', kind: 'time' },
] as const satisfies readonly TypedCondition[];

/** How the fields of a task compare in filter blocks. */
export const keyKinds = computeNestKinds(computeNestRestoreTaskFields);

export const schema = {
  version: 0,
  description: `Lists restore tasks of Compute Nest, newest first by creation time, from all pages. Compute Nest is in ${COMPUTE_NEST_REGIONS.join(' and ')} only.`,
  attributes: {
    restore_task_id: { ...text, description: computeNestRestoreTaskFields.RestoreTaskId.description },
    service_instance_id: { ...text, description: computeNestRestoreTaskFields.ServiceInstanceId.description },
    backup_id: { ...text, description: computeNestRestoreTaskFields.BackupId.description },
    status: {
      ...text,
      description: `Status: ${oneOf(COMPUTE_NEST_RESTORE_TASK_STATUSES)}. For several statuses, or one that is not listed here, use \`filter\`.`,
    },
    created_after: { ...text, description: `Only tasks that were created at this time or later: ${TIME_FORMS}.` },
    created_before: { ...text, description: `Only tasks that were created before this time: ${TIME_FORMS}.` },
    completed_after: { ...text, description: `Only tasks that ended at this time or later: ${TIME_FORMS}.` },
    completed_before: { ...text, description: `Only tasks that ended before this time: ${TIME_FORMS}.` },
    ...listedTasks(
      computeNestRestoreTaskFields,
      'What the status means: `pending`, `succeeded` or `failed`. An unknown status counts as `pending`.',
    ),
  },
  blocks: {
    filter: filterBlock(
      Object.keys(keyKinds),
      'A condition that every task meets. The service filters by equality; the provider does the rest.',
    ),
  },
} as const satisfies Schema;

export type ComputeNestTasksSchema = typeof schema;
export type ComputeNestTasksConfig = PlanOf<ComputeNestTasksSchema>;
export type ComputeNestTasksState = StateOf<ComputeNestTasksSchema>;
export type ComputeNestTasksQuery = Omit<ComputeNestTasksState, 'ids' | 'restore_tasks'>;
