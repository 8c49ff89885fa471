import { dbsPageEnvelope } from '../dbs-envelope';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';

const progress = (what: string) => ({ type: 'integer', description: `Progress of ${what}, in percent.` }) as const;

export const restoreTaskDetailFields = {
  RestoreTaskId: { type: 'string', description: 'ID of the restore task.' },
  RestoreTaskName: { type: 'string', description: 'Name of the restore task.' },
  BackupPlanId: { type: 'string', description: 'ID of the backup plan.' },
  BackupSetId: { type: 'string', description: 'ID of the full backup set that is restored.' },
  RestoreStatus: {
    type: 'string',
    description:
      'Status: `init`, `check_pass`, `running`, `pause` or `stop` (failed); what it is after a success is not documented.',
  },
  ErrMessage: { type: 'string', description: 'Why the task failed; NULL when it did not.' },
  RestoreTime: { type: 'long', unit: 'epoch milliseconds', description: 'Point in time that is restored to.' },
  RestoreTaskCreateTime: { type: 'long', unit: 'epoch milliseconds', description: 'When the task was created.' },
  RestoreTaskFinishTime: { type: 'long', unit: 'epoch milliseconds', description: 'When the task ended.' },
  FullDataRestoreProgress: progress('the restore of the full data'),
  FullStruforeRestoreProgress: progress('the restore of structures before the data'),
  FullStruAfterRestoreProgress: progress('the restore of structures after the data'),
  ContinuousRestoreProgress: progress('the restore of the incremental log'),
  PhysicalFullBackupRecoverProgress: progress('the recovery of the full physical backup'),
  PhysicalFullAndIncrementBackupRecoverProgress: progress('the recovery of the full and incremental physical backup'),
  PhysicalIncrementBackupRecoverProgress: progress('the recovery of the incremental physical backup'),
  PhysicalDatabaseOnlineProgress: progress('bringing the database online'),
  PhysicalBackupRecoverProgress: progress('the recovery of the physical backup'),
  RestoreObjects: { type: 'string', description: 'What is restored, as JSON.' },
  RestoreDir: { type: 'string', description: 'Path restored to.' },
  RestoreDestinationMode: { type: 'string', description: 'Whether an existing or a new instance is restored to.' },
  DestinationEndpointInstanceType: {
    type: 'string',
    description: 'Where the database is: RDS, ECS, Express, agent, dds, dg or Other; its case varies.',
  },
  DestinationEndpointInstanceID: { type: 'string', description: 'ID of the database instance.' },
  DestinationEndpointRegion: { type: 'string', description: 'Region of the database.' },
  DestinationEndpointIpPort: { type: 'string', description: 'Address and port of the database.' },
  DestinationEndpointHost: { type: 'string', description: 'Host of the database.' },
  DestinationEndpointPort: { type: 'string', description: 'Port of the database.' },
  DestinationEndpointDatabaseName: { type: 'string', description: 'Name of the database.' },
  DestinationEndpointUserName: { type: 'string', description: 'User of the database.' },
  DestinationEndpointOracleSID: { type: 'string', description: 'System ID of an Oracle database.' },
  DestinationEndpointEnableSsl: { type: 'string', description: 'Whether the database is reached with TLS.' },
  BackupGatewayId: { type: 'long', description: 'ID of the backup gateway.' },
  BackupGatewayIdentifier: { type: 'string', description: 'Identifier of the backup gateway.' },
  BackupSourceOssRegion: { type: 'string', description: 'Region of the bucket that the backup is in.' },
  CrossAliyunId: { type: 'string', description: 'ID of the account that owns the backup.' },
  CrossRoleName: { type: 'string', description: 'Name of the RAM role in that account.' },
} as const satisfies Fields;

export type RestoreTaskDetail = RecordOf<typeof restoreTaskDetailFields>;

/** The most entries that one page may have. */
export const MAX_DBS_PAGE_SIZE = 100;

/** Lists restore tasks of Database Backup. Pages count from 0, and times are in milliseconds. */
export const describeRestoreTaskList = {
  product: 'dbs',
  version: '2019-03-06', // the later version of the API has no restore tasks
  action: 'DescribeRestoreTaskList',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describerestoretasklist',
  parameters: {
    BackupPlanId: { type: 'string', in: 'query', description: 'ID of the backup plan; or give RestoreTaskId.' },
    RestoreTaskId: {
      type: 'string',
      in: 'query',
      description: 'IDs of restore tasks, separated by commas; or give BackupPlanId.',
    },
    PageNum: { type: 'integer', in: 'query', minimum: 0, description: 'Page, from 0; 0 when absent.' },
    PageSize: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: MAX_DBS_PAGE_SIZE,
      description: 'Entries a page; 30 when absent.',
    },
    ClientToken: { type: 'string', in: 'query', description: 'Token that makes a request recognizable.' },
    StartTimestamp: {
      type: 'long',
      in: 'query',
      unit: 'epoch milliseconds',
      description: 'Begin of the time to list tasks of.',
    },
    EndTimestamp: {
      type: 'long',
      in: 'query',
      unit: 'epoch milliseconds',
      description: 'End of the time to list tasks of.',
    },
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsPageEnvelope,
    Items: {
      type: 'list',
      wrappedIn: 'RestoreTaskDetail',
      description: 'The tasks.',
      of: { type: 'object', description: 'A restore task.', fields: restoreTaskDetailFields },
    },
  },
} as const satisfies Operation;
