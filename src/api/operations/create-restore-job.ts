import type { Fields } from '../field';
import type { Operation } from '../operation';
import { envelope } from '../operation';
import { RESTORE_TYPES, SOURCE_TYPES } from '../restore-types';

export const EDITIONS = ['STANDARD', 'BASIC'] as const;
export const CROSS_ACCOUNT_TYPES = ['SELF_ACCOUNT', 'CROSS_ACCOUNT'] as const;

/** How a Tablestore table is written; travels as JSON in `OtsDetail`. */
export const otsTableRestoreDetail = {
  OverwriteExisting: { type: 'boolean', description: 'Overwrite rows that exist in the target table.' },
  RestoreIndex: { type: 'boolean', description: 'Restore the secondary indexes, too.' },
  IndexNameSuffix: { type: 'string', description: 'Suffix for the names of restored secondary indexes.' },
  RestoreSearchIndex: { type: 'boolean', description: 'Restore the search indexes, too.' },
  SearchIndexNameSuffix: { type: 'string', description: 'Suffix for the names of restored search indexes.' },
  ReGenerateAutoIncrementPK: {
    type: 'boolean',
    description: 'Generate the values of auto-increment primary keys anew instead of keeping them.',
  },
  BatchChannelCount: { type: 'integer', description: 'Number of channels that the restore uses.' },
} as const satisfies Fields;

/** Starts a restore job. It has no idempotency token: what is sent twice runs twice. */
export const createRestoreJob = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'CreateRestoreJob',
  repeatable: false,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-createrestorejob',
  parameters: {
    RestoreType: {
      type: 'string',
      in: 'query',
      required: true,
      values: RESTORE_TYPES,
      description: 'What is restored to.',
    },
    VaultId: { type: 'string', in: 'query', required: true, description: 'ID of the vault that holds the snapshot.' },
    SnapshotId: { type: 'string', in: 'query', required: true, description: 'ID of the snapshot to restore.' },
    SnapshotHash: { type: 'string', in: 'query', description: 'Hash of the snapshot.' },
    SourceType: {
      type: 'string',
      in: 'query',
      required: true,
      values: SOURCE_TYPES,
      description: 'What the snapshot was taken of.',
    },
    TargetFileSystemId: { type: 'string', in: 'query', description: 'ID of the file system to restore to.' },
    TargetCreateTime: {
      type: 'long',
      in: 'query',
      unit: 'epoch seconds',
      description: 'When the target file system was created.',
    },
    TargetPath: { type: 'string', in: 'form', description: 'Directory to restore to.' },
    TargetBucket: { type: 'string', in: 'query', description: 'Name of the bucket to restore to.' },
    TargetPrefix: { type: 'string', in: 'query', description: 'Prefix for the restored objects.' },
    UdmDetail: {
      type: 'json',
      in: 'query',
      description: 'How an ECS instance or disk is restored; which members it needs depends on RestoreType.',
    },
    UdmRegionId: { type: 'string', in: 'query', description: 'ID of the region to restore the instance or disk to.' },
    TargetInstanceId: { type: 'string', in: 'form', description: 'ID of the ECS instance to restore to.' },
    Include: {
      type: 'string',
      in: 'form',
      maxLength: 255,
      description: 'Paths to restore, as a JSON array. For OTS_TABLE: the bare name of the source table.',
    },
    Exclude: { type: 'string', in: 'form', maxLength: 255, description: 'Paths not to restore, as a JSON array.' },
    TargetContainer: {
      type: 'json',
      in: 'query',
      description: 'The container volume to restore to: host, hostPrefix and pvPath.',
    },
    InitiatedByAck: {
      type: 'boolean',
      in: 'query',
      description: 'Whether Container Service for Kubernetes asks for the restore; false when absent.',
    },
    TargetContainerClusterId: { type: 'string', in: 'query', description: 'ID of the cluster to restore to.' },
    TargetInstanceName: { type: 'string', in: 'query', description: 'Name of the Tablestore instance to restore to.' },
    TargetTableName: { type: 'string', in: 'query', description: 'Name of the table to restore to.' },
    TargetTime: {
      type: 'long',
      in: 'query',
      unit: 'epoch seconds',
      description: 'Point in time that the table is restored to; 0 is the end of the snapshot.',
    },
    OtsDetail: {
      type: 'json',
      in: 'form',
      fields: otsTableRestoreDetail,
      description: 'How a Tablestore table is restored.',
    },
    CrossAccountType: {
      type: 'string',
      in: 'query',
      values: CROSS_ACCOUNT_TYPES,
      description: 'Whether the backup belongs to this account or to another one.',
    },
    CrossAccountUserId: { type: 'long', in: 'query', description: 'ID of the account that owns the backup.' },
    CrossAccountRoleName: {
      type: 'string',
      in: 'query',
      description: 'Name of the RAM role, in the account that owns the backup, that lets this account restore it.',
    },
    Options: {
      type: 'json',
      in: 'query',
      description: 'Further options, such as includes, excludes and conflictPolicy of OSS and NAS restores.',
    },
    FailbackDetail: { type: 'json', in: 'query', description: 'How a VMware virtual machine is failed back.' },
    Edition: {
      type: 'string',
      in: 'query',
      values: EDITIONS,
      description: 'Edition of Cloud Backup; STANDARD when absent.',
    },
  },
  response: {
    ...envelope,
    RestoreId: { type: 'string', description: 'ID of the restore job that was started.' },
  },
} as const satisfies Operation;
