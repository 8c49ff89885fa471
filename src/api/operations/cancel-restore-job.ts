import type { Operation } from '../operation';
import { envelope } from '../operation';
import { EDITIONS } from './create-restore-job';

/** Asks the service to stop a job that is still pending. The job ends later, as CANCELED or as what it became first. */
export const cancelRestoreJob = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'CancelRestoreJob',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-cancelrestorejob',
  parameters: {
    RestoreId: { type: 'string', in: 'query', required: true, description: 'ID of the restore job.' },
    VaultId: { type: 'string', in: 'query', description: 'ID of the vault that holds the snapshot.' },
    Edition: { type: 'string', in: 'query', values: EDITIONS, description: 'Edition of Cloud Backup.' },
  },
  response: envelope,
} as const satisfies Operation;
