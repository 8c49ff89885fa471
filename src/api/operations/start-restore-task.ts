import { dbsEnvelope } from '../dbs-envelope';
import type { Operation } from '../operation';

/** Starts a restore task of Database Backup that was registered. What a second start does is not documented. */
export const startRestoreTask = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'StartRestoreTask',
  repeatable: false,
  documentation: 'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-startrestoretask',
  parameters: {
    RestoreTaskId: { type: 'string', in: 'query', required: true, description: 'ID of the restore task.' },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes the request idempotent.' },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsEnvelope,
    RestoreTaskId: { type: 'string', description: 'ID of the restore task.' },
  },
} as const satisfies Operation;
