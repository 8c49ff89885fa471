import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { snapshotFields } from '../snapshot-fields';
import { CROSS_ACCOUNT_TYPES } from './create-restore-job';

export const otsSnapshotFields = {
  ...snapshotFields,
  VaultId: { type: 'string', description: 'ID of the vault that holds the snapshot.' },
  InstanceName: { type: 'string', description: 'Name of the Tablestore instance.' },
  TableName: { type: 'string', description: 'Name of the table.' },
  RangeStart: { type: 'long', unit: 'epoch milliseconds', description: 'Earliest point in time of the table.' },
  RangeEnd: { type: 'long', unit: 'epoch milliseconds', description: 'Latest point in time of the table.' },
  ActualBytes: {
    type: 'long',
    quoted: true,
    unit: 'bytes',
    description: 'Amount of data backed up, without duplicates.',
  },
  CreateTime: { type: 'long', description: 'CreatedTime once more, in seconds since 1970.' },
} as const satisfies Fields;

export type OtsSnapshot = RecordOf<typeof otsSnapshotFields>;

/** Lists snapshots of Tablestore tables. */
export const describeOtsTableSnapshots = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'DescribeOtsTableSnapshots',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describeotstablesnapshots',
  parameters: {
    StartTime: {
      type: 'long',
      in: 'form',
      unit: 'epoch milliseconds',
      description: 'Begin of the time in which the backups started.',
    },
    EndTime: {
      type: 'long',
      in: 'form',
      unit: 'epoch milliseconds',
      description: 'End of the time in which the backups started.',
    },
    Limit: { type: 'integer', in: 'form', minimum: 1, maximum: 100, description: 'Entries a page; 10 when absent.' },
    NextToken: { type: 'string', in: 'form', description: 'Where the next page begins.' },
    SnapshotIds: {
      type: 'list',
      in: 'form',
      of: { type: 'string', description: 'ID of a snapshot.' },
      description: 'Snapshots to list.',
    },
    OtsInstances: {
      type: 'list',
      in: 'form',
      description: 'Instances and tables to list the snapshots of.',
      of: {
        type: 'object',
        description: 'A Tablestore instance.',
        fields: {
          InstanceName: { type: 'string', description: 'Name of the instance.' },
          TableNames: { type: 'list', of: { type: 'string', description: 'Name.' }, description: 'Names of tables.' },
        },
      },
    },
    CrossAccountType: {
      type: 'string',
      in: 'query',
      values: CROSS_ACCOUNT_TYPES,
      description: 'Whether the backup belongs to this account or to another one.',
    },
    CrossAccountUserId: { type: 'long', in: 'query', description: 'ID of the account that owns the backup.' },
    CrossAccountRoleName: { type: 'string', in: 'query', description: 'Name of the RAM role in that account.' },
  },
  response: {
    ...envelope,
    Limit: { type: 'integer', description: 'Entries a page.' },
    NextToken: { type: 'string', description: 'Where the next page begins; absent on the last one.' },
    Snapshots: {
      type: 'list',
      description: 'The snapshots.',
      of: { type: 'object', description: 'A snapshot.', fields: otsSnapshotFields },
    },
  },
} as const satisfies Operation;
