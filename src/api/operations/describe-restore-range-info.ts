import { dbsEnvelope } from '../dbs-envelope';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';

const time = (what: string) => ({ type: 'long', unit: 'epoch milliseconds', description: what }) as const;

export const restorableRangeFields = {
  RangeType: { type: 'string', description: 'Type of the range, such as `snapshot` or `time`.' },
  BeginTimestampForRestore: time('First point in time that can be restored to.'),
  EndTimestampForRestore: time('Last point in time that can be restored to.'),
  SourceEndpointInstanceType: { type: 'string', description: 'Where the database is that was backed up.' },
  SourceEndpointInstanceID: { type: 'string', description: 'ID of the database instance that was backed up.' },
  BackupSourceHost: { type: 'string', description: 'Host of the database.' },
  BackupSourcePort: { type: 'string', description: 'Port of the database.' },
  BackupSourceInstanceId: { type: 'string', description: 'ID of the backup source.' },
  BackupSourceInstanceType: { type: 'string', description: 'Type of the backup source.' },
  FullBackupList: {
    type: 'list',
    wrappedIn: 'FullBackupDetail',
    description: 'The full backup sets of the range.',
    of: {
      type: 'object',
      description: 'A full backup set.',
      fields: {
        BackupSetId: { type: 'string', description: 'ID of the backup set.' },
        StartTime: time('When the backup began.'),
        EndTime: time('When the backup ended.'),
      },
    },
  },
} as const satisfies Fields;

export type RestorableRange = RecordOf<typeof restorableRangeFields>;

/** Tells to which points in time a database of a backup plan can be restored. */
export const describeRestoreRangeInfo = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'DescribeRestoreRangeInfo',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describerestorerangeinfo',
  parameters: {
    BackupPlanId: { type: 'string', in: 'query', required: true, description: 'ID of the backup plan.' },
    BeginTimestampForRestore: {
      type: 'long',
      in: 'query',
      required: true,
      unit: 'epoch milliseconds',
      description: 'Begin of the time to look at.',
    },
    EndTimestampForRestore: {
      type: 'long',
      in: 'query',
      required: true,
      unit: 'epoch milliseconds',
      description: 'End of the time to look at.',
    },
    RecentlyRestore: { type: 'boolean', in: 'query', description: 'Whether only the newest range is told.' },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes a request recognizable.' },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsEnvelope,
    Items: {
      type: 'list',
      wrappedIn: 'DBSRecoverRange',
      description: 'The ranges.',
      of: { type: 'object', description: 'A range.', fields: restorableRangeFields },
    },
  },
} as const satisfies Operation;
