import { BACKUP_JOB_STATUSES, BACKUP_SOURCE_TYPES } from '../backup-types';
import type { Fields, RecordOf } from '../field';
import { filter, MAX_FILTERS, MAX_PAGE_SIZE } from '../filters';
import { jobReportFields } from '../job-report';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { CROSS_ACCOUNT_TYPES, EDITIONS } from './create-restore-job';

/** Keys that `Filters` of DescribeBackupJobs2 takes. */
export const BACKUP_JOB_FILTER_KEYS = [
  'RegionId',
  'PlanId',
  'JobId',
  'VaultId',
  'InstanceId',
  'Bucket',
  'FileSystemId',
  'Status',
  'CreatedTime',
  'CompleteTime',
  'InstanceName',
] as const;

const detailFields = {
  DoCopy: { type: 'boolean', description: 'Whether the snapshot is copied to another region.' },
  DestinationNativeSnapshotId: { type: 'string', description: 'ID of the copied native snapshot.' },
  DestinationNativeSnapshotProgress: { type: 'integer', description: 'Progress of the copying, in percent.' },
  DestinationNativeSnapshotStatus: { type: 'string', description: 'Status of the copying.' },
  DestinationRetention: { type: 'long', unit: 'days', description: 'How long the copy is kept.' },
  DestinationSnapshotId: { type: 'string', description: 'ID of the copied snapshot.' },
  DestinationNativeSnapshotErrorMessage: { type: 'string', description: 'Why the copying failed.' },
  NativeSnapshotId: { type: 'string', description: 'ID of the native snapshot.' },
  DiskNativeSnapshotIdList: {
    type: 'list',
    wrappedIn: 'DiskNativeSnapshotId',
    description: 'Native snapshots of the disks.',
    of: { type: 'string', description: 'ID of a native snapshot.' },
  },
  InstanceInfos: { type: 'json', description: 'What is known of the instances.' },
} as const satisfies Fields;

export const backupJobFields = {
  JobId: { type: 'string', description: 'ID of the backup job.' },
  JobName: { type: 'string', description: 'Name of the backup job.' },
  PlanId: { type: 'string', description: 'ID of the backup plan.' },
  VaultId: { type: 'string', description: 'ID of the vault that is backed up to.' },
  SourceType: { type: 'string', values: BACKUP_SOURCE_TYPES, description: 'What is backed up.' },
  BackupType: { type: 'string', values: ['COMPLETE'], description: 'Type of the backup.' },
  Status: { type: 'string', values: BACKUP_JOB_STATUSES, description: 'Status of the backup job.' },
  ErrorMessage: { type: 'string', description: 'Why the job failed or is incomplete.' },
  Progress: { type: 'integer', unit: 'hundredths of a percent', description: 'Progress; 10000 is everything.' },
  CreatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the job was created.' },
  StartTime: { type: 'long', unit: 'epoch seconds', description: 'When the job started to run.' },
  UpdatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the job was last updated.' },
  CompleteTime: { type: 'long', unit: 'epoch seconds', description: 'When the job ended.' },
  BytesTotal: { type: 'long', unit: 'bytes', description: 'Amount of data in the source.' },
  BytesDone: { type: 'long', unit: 'bytes', description: 'Amount of data that the incremental backup made.' },
  ActualBytes: { type: 'long', unit: 'bytes', description: 'Amount of data backed up, without duplicates.' },
  ItemsTotal: { type: 'long', description: 'Number of files in the source (file backups only).' },
  ItemsDone: { type: 'long', description: 'Number of files backed up (file backups only).' },
  ActualItems: { type: 'long', description: 'Number of files really backed up (file backups only).' },
  FilesTotal: { type: 'long', description: 'Number of files to process.' },
  FilesDone: { type: 'long', description: 'Number of files processed.' },
  ActualFiles: { type: 'long', description: 'Number of files really processed.' },
  Speed: { type: 'long', unit: 'KB/s', description: 'Average speed.' },
  SpeedLimit: { type: 'string', description: 'Limits of the speed: {start hour}:{end hour}:{KB/s}, separated by |.' },
  InstanceId: { type: 'string', description: 'ID of the ECS instance.' },
  ClientId: { type: 'string', description: 'ID of the backup client (file backups only).' },
  Paths: {
    type: 'list',
    wrappedIn: 'Path',
    description: 'Paths that are backed up.',
    of: { type: 'string', description: 'Path.' },
  },
  Include: { type: 'string', description: 'Paths that are backed up, as a JSON array.' },
  Exclude: { type: 'string', description: 'Paths that are not backed up, as a JSON array.' },
  Options: { type: 'string', description: 'Further options, as JSON.' },
  Bucket: { type: 'string', description: 'Name of the bucket.' },
  Prefix: { type: 'string', description: 'Prefix of the objects that are backed up.' },
  FileSystemId: { type: 'string', description: 'ID of the file system.' },
  CreateTime: { type: 'long', unit: 'epoch seconds', description: 'When the file system was created.' },
  InstanceName: { type: 'string', description: 'Name of the Tablestore instance.' },
  TableName: { type: 'string', description: 'Name of the table.' },
  OtsDetail: {
    type: 'object',
    description: 'What of the Tablestore instance is backed up.',
    fields: {
      TableNames: {
        type: 'list',
        wrappedIn: 'TableName',
        description: 'Tables.',
        of: { type: 'string', description: 'Name of a table.' },
      },
    },
  },
  Detail: { type: 'object', description: 'How the ECS instance is backed up.', fields: detailFields },
  CrossAccountType: {
    type: 'string',
    values: CROSS_ACCOUNT_TYPES,
    description: 'Whether the data belongs to this account or to another one.',
  },
  CrossAccountUserId: { type: 'long', description: 'ID of the account that owns the data.' },
  CrossAccountRoleName: { type: 'string', description: 'Name of the RAM role in the account that owns the data.' },
  Identifier: { type: 'string', description: 'ID of the cluster (containers only).' },
  DestSourceType: { type: 'string', description: 'What is synchronized to (data synchronization only).' },
  DestDataSourceId: { type: 'string', description: 'ID of what is synchronized to (data synchronization only).' },
  DestDataSourceDetail: {
    type: 'string',
    description: 'Details of what is synchronized to, as JSON (data synchronization only).',
  },
  ChangeListPath: {
    type: 'string',
    description: 'Where the list of changed files is, as JSON (data synchronization only).',
  },
  // Returned since about 2025, not on the reference page:
  TriggerMode: { type: 'string', description: 'What started the job.' },
  Report: {
    type: 'object',
    description: 'Lists of files that the service wrote about the job.',
    fields: jobReportFields,
  },
} as const satisfies Fields;

export type BackupJob = RecordOf<typeof backupJobFields>;

/** Lists backup jobs, of one source type where one is given, newest first unless it is told otherwise. */
export const describeBackupJobs2 = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'DescribeBackupJobs2',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describebackupjobs2',
  parameters: {
    SourceType: {
      type: 'string',
      in: 'query',
      values: BACKUP_SOURCE_TYPES,
      description: 'What the jobs back up.',
    },
    SortDirection: {
      type: 'string',
      in: 'query',
      values: ['ASCEND', 'DESCEND'],
      description: 'Order by creation; DESCEND when absent.',
    },
    PageNumber: { type: 'integer', in: 'query', minimum: 1, description: 'Page, from 1; 1 when absent.' },
    PageSize: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: MAX_PAGE_SIZE,
      description: 'Entries a page; 10 when absent.',
    },
    Filters: {
      type: 'list',
      in: 'query',
      maxItems: MAX_FILTERS,
      of: filter,
      description: 'Conditions, all of which must be met.',
    },
    Edition: {
      type: 'string',
      in: 'query',
      values: EDITIONS,
      description: 'Edition of Cloud Backup; STANDARD when absent.',
    },
  },
  response: {
    ...envelope,
    PageNumber: { type: 'integer', description: 'Page, from 1.' },
    PageSize: { type: 'integer', description: 'Entries a page.' },
    TotalCount: { type: 'long', description: 'Number of entries on all pages.' },
    BackupJobs: {
      type: 'list',
      wrappedIn: 'BackupJob',
      description: 'The jobs.',
      of: { type: 'object', description: 'A backup job.', fields: backupJobFields },
    },
  },
} as const satisfies Operation;
