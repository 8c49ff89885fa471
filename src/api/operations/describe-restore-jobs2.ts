import type { Fields, RecordOf } from '../field';
import { filter, MAX_FILTERS, MAX_PAGE_SIZE } from '../filters';
import { jobReportFields } from '../job-report';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { RESTORE_JOB_STATUSES } from '../restore-job-status';
import { RESTORE_TYPES, SOURCE_TYPES } from '../restore-types';
import { CROSS_ACCOUNT_TYPES, EDITIONS } from './create-restore-job';

/**
 * Keys that `Filters` of DescribeRestoreJobs2 takes. The page documents those in capitals; the others are undocumented,
 * but in use by the vendor's own Terraform provider.
 */
export const RESTORE_JOB_FILTER_KEYS = [
  'RegionId',
  'PlanId',
  'JobId',
  'VaultId',
  'InstanceId',
  'Bucket',
  'FileSystemId',
  'Status',
  'CompleteTime',
  'restoreId',
  'vaultId',
  'sourceType',
  'targetBucket',
  'targetFileSystemId',
  'targetInstanceId',
] as const;

export const restoreJobFields = {
  RestoreId: { type: 'string', description: 'ID of the restore job.' },
  RestoreType: { type: 'string', values: RESTORE_TYPES, description: 'What is restored to.' },
  SourceType: { type: 'string', values: SOURCE_TYPES, description: 'What the snapshot was taken of.' },
  Status: { type: 'string', values: RESTORE_JOB_STATUSES, description: 'Status of the restore job.' },
  ErrorMessage: { type: 'string', description: 'Why the job failed or is incomplete.' },
  ErrorFile: { type: 'string', description: 'List of the files that could not be restored.' },
  Progress: {
    type: 'integer',
    unit: 'hundredths of a percent',
    description: 'Progress; 10000 is everything.',
  },
  VaultId: { type: 'string', description: 'ID of the vault that holds the snapshot.' },
  SnapshotId: { type: 'string', description: 'ID of the snapshot that is restored.' },
  SnapshotHash: { type: 'string', description: 'Hash of the snapshot.' },
  ParentId: { type: 'string', description: 'ID of the parent job.' },
  ClusterId: { type: 'string', description: 'ID of the client group that restores.' },
  CreatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the job was created.' },
  StartTime: { type: 'long', unit: 'epoch seconds', description: 'When the job started to run.' },
  UpdatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the job was last updated.' },
  CompleteTime: { type: 'long', unit: 'epoch seconds', description: 'When the job ended.' },
  ExpireTime: { type: 'long', unit: 'epoch seconds', description: 'When the record of the job expires.' },
  BytesTotal: { type: 'long', unit: 'bytes', description: 'Amount of data to restore.' },
  BytesDone: { type: 'long', unit: 'bytes', description: 'Amount of data restored so far.' },
  ActualBytes: { type: 'long', unit: 'bytes', description: 'Amount of data restored, without duplicates.' },
  ItemsTotal: { type: 'long', description: 'Number of files to restore (file restores only).' },
  ItemsDone: { type: 'long', description: 'Number of files restored so far (file restores only).' },
  ActualItems: { type: 'long', description: 'Number of files really restored (file restores only).' },
  Speed: { type: 'long', unit: 'KB/s', description: 'Average speed.' },
  Options: { type: 'string', description: 'Further options, as JSON.' },
  Include: { type: 'string', description: 'Paths that are restored, as a JSON array.' },
  Exclude: { type: 'string', description: 'Paths that are not restored, as a JSON array.' },
  UdmDetail: { type: 'string', description: 'How the ECS instance or disk is restored, as JSON.' },
  TargetInstanceId: { type: 'string', description: 'ID of the ECS instance restored to.' },
  TargetPath: { type: 'string', description: 'Directory restored to.' },
  TargetBucket: { type: 'string', description: 'Name of the bucket restored to.' },
  TargetPrefix: { type: 'string', description: 'Prefix of the restored objects.' },
  TargetFileSystemId: { type: 'string', description: 'ID of the file system restored to.' },
  TargetCreateTime: {
    type: 'long',
    unit: 'epoch seconds',
    description: 'When the target file system was created.',
  },
  TargetInstanceName: { type: 'string', description: 'Name of the Tablestore instance restored to.' },
  TargetTableName: { type: 'string', description: 'Name of the table restored to.' },
  TargetTime: { type: 'long', unit: 'epoch seconds', description: 'Point in time that the table is restored to.' },
  TargetClientId: { type: 'string', description: 'ID of the backup client restored to.' },
  TargetDataSourceId: { type: 'string', description: 'ID of the data source restored to.' },
  OtsDetail: {
    type: 'object',
    description: 'How the Tablestore table is restored.',
    fields: {
      BatchChannelCount: { type: 'integer', description: 'Number of channels that the restore uses.' },
      OverwriteExisting: { type: 'boolean', description: 'Whether rows that exist are overwritten.' },
    },
  },
  CrossAccountType: {
    type: 'string',
    values: CROSS_ACCOUNT_TYPES,
    description: 'Whether the backup belongs to this account or to another one.',
  },
  CrossAccountUserId: { type: 'long', description: 'ID of the account that owns the backup.' },
  CrossAccountRoleName: { type: 'string', description: 'Name of the RAM role in the account that owns the backup.' },
  // Returned since about 2025, not on the reference page:
  Report: {
    type: 'object',
    description: 'Lists of files that the service wrote about the job.',
    fields: jobReportFields,
  },
  MeteringBytesTotal: {
    type: 'long',
    unit: 'bytes',
    description: 'Amount of archived data that is charged (ARCHIVE only).',
  },
  MeteringBytesDone: {
    type: 'long',
    unit: 'bytes',
    description: 'Amount of archived data charged so far (ARCHIVE only).',
  },
  StorageClass: { type: 'string', values: ['STANDARD', 'ARCHIVE'], description: 'Storage class of the snapshot.' },
  FailbackDetail: { type: 'string', description: 'How the virtual machine is failed back, as JSON.' },
  SourceInstanceId: { type: 'string', description: 'ID of the ECS instance that the snapshot was taken of.' },
  SourceResourceId: { type: 'string', description: 'ID of the resource that the snapshot was taken of.' },
  FileDetections: { type: 'string', description: 'What the detection of harmful files found, as JSON.' },
} as const satisfies Fields;

export type RestoreJob = RecordOf<typeof restoreJobFields>;

/** Lists restore jobs, of one type where one is given. It has no sort parameter, and its order is not documented. */
export const describeRestoreJobs2 = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'DescribeRestoreJobs2',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describerestorejobs2',
  parameters: {
    RestoreType: {
      type: 'string',
      in: 'query',
      values: RESTORE_TYPES,
      // Required by the reference page of 2024, optional by the vendor's metadata and SDKs of 2026.
      description: 'Type of the jobs to list.',
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
    TotalCount: { type: 'integer', description: 'Number of entries on all pages.' },
    RestoreJobs: {
      type: 'list',
      wrappedIn: 'RestoreJob',
      description: 'The jobs.',
      of: { type: 'object', description: 'A restore job.', fields: restoreJobFields },
    },
  },
} as const satisfies Operation;
