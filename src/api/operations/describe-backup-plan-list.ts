import { dbsPageEnvelope } from '../dbs-envelope';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { MAX_DBS_PAGE_SIZE } from './describe-restore-task-list';

const time = (what: string) => ({ type: 'long', unit: 'epoch milliseconds', description: what }) as const;

export const backupPlanFields = {
  BackupPlanId: { type: 'string', description: 'ID of the backup plan.' },
  BackupPlanName: { type: 'string', description: 'Name of the backup plan.' },
  BackupPlanStatus: { type: 'string', description: 'Status of the backup plan, such as `running`.' },
  BackupPlanRegion: { type: 'string', description: 'Region of the backup plan.' },
  BackupMethod: { type: 'string', description: 'How it backs up: `logical`, `physical` or `duplication`.' },
  BackupObjects: { type: 'string', description: 'What is backed up, as JSON.' },
  BackupPeriod: { type: 'string', description: 'On which days it backs up.' },
  BackupStartTime: { type: 'string', description: 'At which time of the day it backs up.' },
  BackupStorageType: { type: 'string', description: 'Where backup sets are stored.' },
  BackupRetentionPeriod: { type: 'integer', description: 'How long backup sets are kept, in days.' },
  BackupPlanCreateTime: time('When the backup plan was created.'),
  BeginTimestampForRestore: time('First point in time that can be restored to.'),
  EndTimestampForRestore: time('Last point in time that can be restored to.'),
  DatabaseType: { type: 'string', description: 'Type of the database, such as `MySQL`.' },
  EnableBackupLog: { type: 'boolean', description: 'Whether logs are backed up, too.' },
  EnableMysqlPhysicalBackupBinLog: {
    type: 'boolean',
    description: 'Whether binary logs of a physical backup of MySQL are backed up.',
  },
  ErrMessage: { type: 'string', description: 'What is wrong with the backup plan; NULL when nothing is.' },
  SourceEndpointInstanceType: { type: 'string', description: 'Where the database is that is backed up.' },
  SourceEndpointInstanceID: { type: 'string', description: 'ID of the database instance that is backed up.' },
  SourceEndpointRegion: { type: 'string', description: 'Region of the database.' },
  SourceEndpointIpPort: { type: 'string', description: 'Address and port of the database.' },
  SourceEndpointHost: { type: 'string', description: 'Host of the database.' },
  SourceEndpointPort: { type: 'string', description: 'Port of the database.' },
  SourceEndpointDatabaseName: { type: 'string', description: 'Name of the database.' },
  SourceEndpointUserName: { type: 'string', description: 'User of the database.' },
  SourceEndpointOracleSID: { type: 'string', description: 'System ID of an Oracle database.' },
  SourceEndpointEnableSsl: { type: 'string', description: 'Whether the database is reached with TLS.' },
  BackupGatewayId: { type: 'long', description: 'ID of the backup gateway.' },
  BackupGatewayIdentifier: { type: 'string', description: 'Identifier of the backup gateway.' },
  BackupSetDownloadDir: { type: 'string', description: 'Directory that backup sets are downloaded to.' },
  BackupSetDownloadFullDataFormat: { type: 'string', description: 'Format of downloaded full backups.' },
  BackupSetDownloadIncrementDataFormat: { type: 'string', description: 'Format of downloaded incremental backups.' },
  BackupSetDownloadGatewayId: { type: 'long', description: 'ID of the backup gateway that downloads.' },
  BackupSetDownloadTargetType: { type: 'string', description: 'Where backup sets are downloaded to.' },
  OpenBackupSetAutoDownload: { type: 'boolean', description: 'Whether backup sets are downloaded by themselves.' },
  DuplicationArchivePeriod: { type: 'integer', description: 'After how many days backup sets are archived.' },
  DuplicationInfrequentAccessPeriod: {
    type: 'integer',
    description: 'After how many days backup sets move to the storage for infrequent access.',
  },
  IncrementBackupRetentionPeriod: { type: 'string', description: 'How long incremental backups are kept.' },
  IncrementDuplicationArchivePeriod: {
    type: 'string',
    description: 'After how many days incremental backups are archived.',
  },
  IncrementDuplicationInfrequentAccessPeriod: {
    type: 'string',
    description: 'After how many days incremental backups move to the storage for infrequent access.',
  },
  LogBackupRetentionPeriod: { type: 'string', description: 'How long log backups are kept.' },
  LogDuplicationArchivePeriod: { type: 'string', description: 'After how many days log backups are archived.' },
  LogDuplicationInfrequentAccessPeriod: {
    type: 'string',
    description: 'After how many days log backups move to the storage for infrequent access.',
  },
  InstanceClass: { type: 'string', description: 'Class of the backup plan.' },
  InstanceChargeType: { type: 'string', description: 'How the backup plan is paid.' },
  InstanceExpiredTimestamp: time('When the backup plan expires.'),
  OSSBucketName: { type: 'string', description: 'Bucket that backup sets are in.' },
  OSSBucketRegion: { type: 'string', description: 'Region of that bucket.' },
  StorageEncryptMethod: { type: 'string', description: 'How backup sets are encrypted.' },
  ResourceGroupId: { type: 'string', description: 'ID of the resource group.' },
  CrossAliyunId: { type: 'string', description: 'ID of the account that owns the database.' },
  CrossRoleName: { type: 'string', description: 'Name of the RAM role in that account.' },
} as const satisfies Fields;

export type BackupPlan = RecordOf<typeof backupPlanFields>;

/** Lists backup plans of Database Backup. Pages count from 0. */
export const describeBackupPlanList = {
  product: 'dbs',
  version: '2019-03-06',
  action: 'DescribeBackupPlanList',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describebackupplanlist',
  parameters: {
    BackupPlanId: { type: 'string', in: 'query', description: 'IDs of backup plans, separated by commas.' },
    BackupPlanName: { type: 'string', in: 'query', description: 'Name of the backup plans.' },
    BackupPlanStatus: { type: 'string', in: 'query', description: 'Status of the backup plans.' },
    BackupMethod: { type: 'string', in: 'query', description: 'How they back up.' },
    Region: { type: 'string', in: 'query', description: 'Region of the backup plans.' },
    ResourceGroupId: { type: 'string', in: 'query', description: 'ID of the resource group.' },
    ShowBackupStrategyInfo: {
      type: 'boolean',
      in: 'query',
      description: 'Whether the answer tells when they back up.',
    },
    ShowStorageStrategyInfo: {
      type: 'boolean',
      in: 'query',
      description: 'Whether the answer tells how backup sets are stored.',
    },
    ShowRecoverTimeRange: {
      type: 'boolean',
      in: 'query',
      description: 'Whether the answer tells to which points in time can be restored.',
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
    OwnerId: { type: 'string', in: 'query', description: 'ID of the owner.' },
  },
  response: {
    ...dbsPageEnvelope,
    Items: {
      type: 'list',
      wrappedIn: 'BackupPlanDetail',
      description: 'The backup plans.',
      of: { type: 'object', description: 'A backup plan.', fields: backupPlanFields },
    },
  },
} as const satisfies Operation;
