import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../compute-nest-restore-task-status';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';

/** Names that `Filter` of ListRestoreTasks takes. */
export const COMPUTE_NEST_FILTER_NAMES = [
  'RestoreTaskId',
  'ServiceInstanceId',
  'Status',
  'StartTime',
  'EndTime',
] as const;

export const MAX_COMPUTE_NEST_RESULTS = 100;
export const MAX_COMPUTE_NEST_FILTERS = 100;
export const MAX_COMPUTE_NEST_FILTER_VALUES = 20;

export const computeNestRestoreTaskFields = {
  RestoreTaskId: { type: 'string', description: 'ID of the restore task.' },
  ServiceInstanceId: { type: 'string', description: 'ID of the service instance that is restored.' },
  BackupId: { type: 'string', description: 'ID of the backup.' },
  Status: {
    type: 'string',
    values: COMPUTE_NEST_RESTORE_TASK_STATUSES,
    description: 'Status of the restore task.',
  },
  StatusDetail: { type: 'string', description: 'What went wrong.' },
  CreateTime: { type: 'string', description: 'When the task was created. RFC 3339.' },
  StartTime: { type: 'string', description: 'When the restore began. RFC 3339.' },
  EndTime: { type: 'string', description: 'When the restore ended. RFC 3339.' },
  ModifiedTime: { type: 'string', description: 'When the task was last updated. RFC 3339.' },
} as const satisfies Fields;

export type ComputeNestRestoreTask = RecordOf<typeof computeNestRestoreTaskFields>;

/** Lists restore tasks of Compute Nest, for the one who uses the service. */
export const listRestoreTasks = {
  product: 'computenest',
  version: '2021-06-01',
  action: 'ListRestoreTasks',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-listrestoretasks',
  parameters: {
    MaxResults: {
      type: 'integer',
      in: 'query',
      required: true,
      minimum: 1,
      maximum: MAX_COMPUTE_NEST_RESULTS,
      description: 'Entries a page.',
    },
    NextToken: {
      type: 'string',
      in: 'query',
      required: 'maybe empty',
      description: 'Where the next page begins; empty for the first one.',
    },
    Filter: {
      type: 'list',
      in: 'query',
      required: true,
      maxItems: MAX_COMPUTE_NEST_FILTERS,
      description: 'Conditions, all of which must be met.',
      of: {
        type: 'object',
        description: 'A condition that one of the values meets.',
        fields: {
          Name: { type: 'string', values: COMPUTE_NEST_FILTER_NAMES, description: 'What to compare.' },
          Value: {
            type: 'list',
            of: { type: 'string', description: 'Value.' },
            description: 'Values to compare with.',
          },
        },
      },
    },
  },
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
    TotalCount: { type: 'integer', description: 'Number of entries on all pages.' },
    MaxResults: { type: 'integer', description: 'Entries a page.' },
    NextToken: { type: 'string', description: 'Where the next page begins; empty on the last one.' },
    RestoreTasks: {
      type: 'list',
      description: 'The tasks.',
      of: { type: 'object', description: 'A restore task.', fields: computeNestRestoreTaskFields },
    },
  },
} as const satisfies Operation;
