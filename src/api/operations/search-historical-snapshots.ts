import { FILE_SNAPSHOT_SOURCE_TYPES } from '../backup-types';
import type { Fields, RecordOf } from '../field';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { snapshotFields } from '../snapshot-fields';
import { EDITIONS } from './create-restore-job';

/** Fields that `Query` may ask about. VaultId must be there; what else must, depends on the source type. */
export const SNAPSHOT_QUERY_FIELDS = [
  'VaultId',
  'InstanceId',
  'Bucket',
  'FileSystemId',
  'CreateTime',
  'CompleteTime',
  'PlanId',
  'Status',
] as const;

/** How a condition of `Query` compares. */
export const SNAPSHOT_QUERY_OPERATIONS = [
  'MATCH_TERM',
  'GREATER_THAN',
  'GREATER_THAN_OR_EQUAL',
  'LESS_THAN',
  'LESS_THAN_OR_EQUAL',
  'BETWEEN',
  'IN',
  'NOT_IN',
] as const;

export const fileSnapshotFields = {
  ...snapshotFields,
  VaultId: { type: 'string', description: 'ID of the vault that holds the snapshot.' },
  ExpireTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot expires.' },
  ArchiveTime: { type: 'long', unit: 'epoch seconds', description: 'When the snapshot was archived.' },
  StorageClass: {
    type: 'string',
    values: ['STANDARD', 'ARCHIVE', 'COLD_ARCHIVE'],
    description: 'Storage class of the snapshot.',
  },
  SourceSnapshotHash: { type: 'string', description: 'Hash of the snapshot before it was archived.' },
  SourceParentSnapshotHash: { type: 'string', description: 'Parent hash of the snapshot before it was archived.' },
  BytesDone: { type: 'long', unit: 'bytes', description: 'Amount of data that the incremental backup made.' },
  ActualBytes: { type: 'long', unit: 'bytes', description: 'Amount of data backed up, without duplicates.' },
  ProtectedDataSize: { type: 'long', unit: 'bytes', description: 'Amount of data that the snapshot protects.' },
  ItemsTotal: { type: 'long', description: 'Number of files in the source (files only).' },
  ItemsDone: { type: 'long', description: 'Number of files backed up (files only).' },
  ActualItems: { type: 'long', description: 'Number of files really backed up (files only).' },
  ErrorFile: { type: 'string', description: 'List of the files that could not be backed up.' },
  InstanceId: { type: 'string', description: 'ID of the ECS instance (files only).' },
  ClientId: { type: 'string', description: 'ID of the backup client (files only).' },
  Path: { type: 'string', description: 'Path that was backed up.' },
  Paths: {
    type: 'list',
    wrappedIn: 'Path',
    description: 'Paths that were backed up.',
    of: { type: 'string', description: 'Path.' },
  },
  Include: { type: 'string', description: 'Paths that were backed up, as a JSON array.' },
  Exclude: { type: 'string', description: 'Paths that were not backed up, as a JSON array.' },
  Bucket: { type: 'string', description: 'Name of the bucket.' },
  Prefix: { type: 'string', description: 'Prefix of the objects that were backed up.' },
  FileSystemId: { type: 'string', description: 'ID of the file system.' },
  CreateTime: { type: 'long', unit: 'epoch seconds', description: 'When the file system was created.' },
  UseCommonNas: { type: 'boolean', description: 'Whether the file system is an on-premises NAS.' },
  InstanceName: { type: 'string', description: 'Name of the Tablestore instance.' },
  TableName: { type: 'string', description: 'Name of the table.' },
  RangeStart: { type: 'long', unit: 'epoch milliseconds', description: 'Earliest point in time of the table.' },
  RangeEnd: { type: 'long', unit: 'epoch milliseconds', description: 'Latest point in time of the table.' },
} as const satisfies Fields;

export type FileSnapshot = RecordOf<typeof fileSnapshotFields>;

/** Searches snapshots of files, buckets and file systems. */
export const searchHistoricalSnapshots = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'SearchHistoricalSnapshots',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-searchhistoricalsnapshots',
  parameters: {
    SourceType: {
      type: 'string',
      in: 'query',
      values: FILE_SNAPSHOT_SOURCE_TYPES,
      description: 'What the snapshots were taken of.',
    },
    Query: {
      type: 'json',
      array: true,
      in: 'query',
      required: true,
      description: 'Conditions, all of which must be met: a JSON array of { field, operation, value }.',
    },
    Limit: {
      type: 'integer',
      in: 'query',
      minimum: 0,
      maximum: 100,
      description: 'Entries a page; 0 only counts them; 10 when absent.',
    },
    NextToken: { type: 'string', in: 'query', description: 'Where the next page begins.' },
    SortBy: { type: 'string', in: 'query', description: 'Field to sort by.' },
    Order: { type: 'string', in: 'query', values: ['ASC', 'DESC'], description: 'Order; ASC when absent.' },
    Edition: {
      type: 'string',
      in: 'query',
      values: EDITIONS,
      description: 'Edition of Cloud Backup; STANDARD when absent.',
    },
  },
  response: {
    ...envelope,
    Limit: { type: 'integer', description: 'Entries a page.' },
    NextToken: { type: 'string', description: 'Where the next page begins; absent on the last one.' },
    TotalCount: { type: 'integer', description: 'Number of entries on all pages.' },
    Snapshots: {
      type: 'list',
      wrappedIn: 'Snapshot',
      description: 'The snapshots.',
      of: { type: 'object', description: 'A snapshot.', fields: fileSnapshotFields },
    },
  },
} as const satisfies Operation;
