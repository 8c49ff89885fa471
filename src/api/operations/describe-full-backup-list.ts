import { dbsPageEnvelope } from '../dbs-envelope';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { MAX_DBS_PAGE_SIZE } from './describe-restore-task-list';

const time = (what: string) => ({ type: 'long', unit: 'epoch milliseconds', description: what }) as const;

export const backupSetFields = {
  BackupSetId: { type: 'string', description: 'ID of the backup set.' },
  BackupStatus: {
    type: 'string',
    description: 'Status; a set whose status is `finish` is complete.',
  },
  BackupObjects: { type: 'string', description: 'What was backed up, as JSON.' },
  BackupSize: { type: 'long', unit: 'bytes', description: 'Size of the backup set.' },
  CreateTime: time('When the backup was created.'),
  StartTime: time('When the backup began.'),
  EndTime: time('When the backup ended: the point in time that its data is of.'),
  FinishTime: time('When the backup set was complete.'),
  BackupSetExpiredTime: time('When the backup set expires.'),
  ErrMessage: { type: 'string', description: 'Why the backup failed; NULL when it did not.' },
  LogicalFullBackupProgress: { type: 'integer', description: 'Progress of the backup of the data, in percent.' },
  LogicalStructureBackupProgress: {
    type: 'integer',
    description: 'Progress of the backup of structures, in percent.',
  },
  BackupGatewayIdentifier: { type: 'string', description: 'Identifier of the backup gateway.' },
  SourceEndpointInstanceType: { type: 'string', description: 'Where the database is that was backed up.' },
  SourceEndpointInstanceId: { type: 'string', description: 'ID of the database instance that was backed up.' },
  SourceEndpointRegion: { type: 'string', description: 'Region of the database.' },
  SourceEndpointIpPort: { type: 'string', description: 'Address and port of the database.' },
  SourceEndpointHost: { type: 'string', description: 'Host of the database.' },
  SourceEndpointPort: { type: 'string', description: 'Port of the database.' },
  SourceEndpointUserName: { type: 'string', description: 'User of the database.' },
  SourceEndpointEnableSsl: { type: 'string', description: 'Whether the database was reached with TLS.' },
  StorageMethod: { type: 'string', description: 'How the backup set is stored.' },
  StorageEncryptMethod: { type: 'string', description: 'How the backup set is encrypted.' },
  CrossAliyunId: { type: 'string', description: 'ID of the account that owns the database.' },
  CrossRoleName: { type: 'string', description: 'Name of the RAM role in that account.' },
} as const satisfies Fields;

export type BackupSet = RecordOf<typeof backupSetFields>;

/** Lists full backup sets of a backup plan of Database Backup. Pages count from 0. */
export const describeFullBackupList = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'DescribeFullBackupList',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describefullbackuplist',
  parameters: {
    BackupPlanId: { type: 'string', in: 'query', required: true, description: 'ID of the backup plan.' },
    BackupSetId: { type: 'string', in: 'query', description: 'ID of a backup set.' },
    BackupSetStatus: { type: 'string', in: 'query', description: 'Status of the backup sets to list.' },
    StartTimestamp: {
      type: 'long',
      in: 'query',
      unit: 'epoch milliseconds',
      description: 'Begin of the time to list backup sets of.',
    },
    EndTimestamp: {
      type: 'long',
      in: 'query',
      unit: 'epoch milliseconds',
      description: 'End of the time to list backup sets of.',
    },
    ShowStorageType: {
      type: 'boolean',
      in: 'query',
      description: 'Whether the answer tells how backup sets are stored.',
    },
    ShowProgress: { type: 'string', in: 'query', description: 'Whether the answer tells of progress.' },
    PageNum: { type: 'integer', in: 'query', minimum: 0, description: 'Page, from 0; 0 when absent.' },
    PageSize: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: MAX_DBS_PAGE_SIZE,
      description: 'Entries a page; 30 when absent.',
    },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes a request recognizable.' },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsPageEnvelope,
    Items: {
      type: 'list',
      wrappedIn: 'FullBackupFile',
      description: 'The backup sets.',
      of: { type: 'object', description: 'A backup set.', fields: backupSetFields },
    },
  },
} as const satisfies Operation;
