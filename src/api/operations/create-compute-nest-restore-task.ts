import type { Operation } from '../operation';

/**
 * Restores a service instance of Compute Nest from a backup of it, in place and at once. It has no idempotency token: what
 * is sent twice runs twice.
 */
export const createComputeNestRestoreTask = {
  product: 'computenest',
  version: '2021-06-01',
  action: 'CreateRestoreTask',
  repeatable: false,
  documentation:
    'https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-createrestoretask',
  parameters: {
    ServiceInstanceId: {
      type: 'string',
      in: 'query',
      required: true,
      description: 'ID of the service instance that is restored.',
    },
    BackupId: { type: 'string', in: 'query', required: true, description: 'ID of the backup to restore.' },
  },
  response: {
    RequestId: { type: 'string', description: 'ID of the request, for the support.' },
    RestoreTaskId: { type: 'string', description: 'ID of the restore task that was started.' },
    Status: { type: 'string', description: 'Status of the restore task.' },
  },
} as const satisfies Operation;
