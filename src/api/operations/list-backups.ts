import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { MAX_COMPUTE_NEST_FILTERS, MAX_COMPUTE_NEST_RESULTS } from './list-restore-tasks';

/** Only a backup whose status is `Created` can be restored. */
export const COMPUTE_NEST_BACKUP_STATUSES = [
  'Creating',
  'Created',
  'CreateFailed',
  'Deleting',
  'Deleted',
  'DeleteFailed',
] as const;

export const computeNestBackupFields = {
  BackupId: { type: 'string', description: 'ID of the backup.' },
  ServiceInstanceId: { type: 'string', description: 'ID of the service instance that was backed up.' },
  Status: { type: 'string', values: COMPUTE_NEST_BACKUP_STATUSES, description: 'Status of the backup.' },
  StatusDetail: { type: 'string', description: 'What went wrong.' },
  BackupMode: { type: 'string', description: 'How the backup was begun.' },
  RetentionDays: { type: 'integer', unit: 'days', description: 'How long the backup is kept.' },
  Description: { type: 'string', description: 'Description of the backup.' },
  CreateTime: { type: 'string', description: 'When the backup was created. RFC 3339.' },
  StartTime: { type: 'string', description: 'When the backup began. RFC 3339.' },
  EndTime: { type: 'string', description: 'When the backup ended. RFC 3339.' },
  ModifiedTime: { type: 'string', description: 'When the backup was last updated. RFC 3339.' },
} as const satisfies Fields;

export type ComputeNestBackup = RecordOf<typeof computeNestBackupFields>;

/** Lists backups of service instances of Compute Nest. */
export const listBackups = {
  product: 'computenest',
  version: '2021-06-01',
  action: 'ListBackups',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-listbackups',
  parameters: {
    MaxResults: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: MAX_COMPUTE_NEST_RESULTS,
      description: 'Entries a page; 20 when absent.',
    },
    NextToken: { type: 'string', in: 'query', description: 'Where the next page begins.' },
    Filter: {
      type: 'list',
      in: 'query',
      maxItems: MAX_COMPUTE_NEST_FILTERS,
      description: 'Conditions, all of which must be met.',
      of: {
        type: 'object',
        description: 'A condition that one of the values meets.',
        fields: {
          Name: { type: 'string', description: 'What to compare: a field of the backup, such as `ServiceInstanceId`.' },
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
    Backups: {
      type: 'list',
      description: 'The backups.',
      of: { type: 'object', description: 'A backup.', fields: computeNestBackupFields },
    },
  },
} as const satisfies Operation;
