import type { Fields, RecordOf } from '../field';
import { MAX_PAGE_SIZE } from '../filters';
import type { Operation } from '../operation';
import { envelope } from '../operation';

export const VAULT_STATUSES = ['UNKNOWN', 'INITIALIZING', 'CREATED', 'ERROR'] as const;
export const VAULT_TYPES = ['STANDARD', 'OTS_BACKUP'] as const;

const count = (what: string) => ({ type: 'long', description: `Number of backup plans of ${what}.` }) as const;

const backupPlanStatistics = {
  Archive: count('archives'),
  CommonFileSystem: count('CPFS file systems'),
  CommonNas: count('on-premises NAS'),
  Csg: count('storage gateways'),
  EcsFile: count('ECS files'),
  EcsHana: count('SAP HANA'),
  Isilon: count('Isilon storage'),
  LocalFile: count('on-premises servers'),
  LocalVm: count('on-premises virtual machines'),
  MySql: count('MySQL databases'),
  Nas: count('NAS file systems'),
  Oracle: count('Oracle databases'),
  Oss: count('buckets'),
  Ots: count('Tablestore instances'),
  SqlServer: count('SQL Server databases'),
} as const satisfies Fields;

const tag = {
  Key: { type: 'string', description: 'Key.' },
  Value: { type: 'string', description: 'Value.' },
} as const satisfies Fields;

export const vaultFields = {
  VaultId: { type: 'string', description: 'ID of the vault.' },
  VaultName: { type: 'string', description: 'Name of the vault.' },
  VaultRegionId: { type: 'string', description: 'ID of the region of the vault.' },
  VaultOwnerId: { type: 'long', description: 'ID of the account that owns the vault.' },
  VaultType: { type: 'string', values: VAULT_TYPES, description: 'Type of the vault.' },
  VaultStorageClass: { type: 'string', description: 'Storage class of the vault.' },
  Status: { type: 'string', values: VAULT_STATUSES, description: 'Status of the vault.' },
  VaultStatusMessage: { type: 'string', description: 'What is wrong with a vault in the status ERROR.' },
  Description: { type: 'string', description: 'Description of the vault.' },
  ResourceGroupId: { type: 'string', description: 'ID of the resource group.' },
  CreatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the vault was created.' },
  UpdatedTime: { type: 'long', unit: 'epoch seconds', description: 'When the vault was last updated.' },
  Retention: { type: 'long', unit: 'days', description: 'How long backups are kept.' },
  BytesDone: { type: 'long', unit: 'bytes', description: 'Amount of data that was backed up.' },
  StorageSize: { type: 'long', unit: 'bytes', description: 'Size of the vault.' },
  ChargedStorageSize: { type: 'long', unit: 'bytes', description: 'Size that is charged.' },
  ArchiveBytesDone: { type: 'long', unit: 'bytes', description: 'Amount of data that was archived.' },
  ArchiveStorageSize: { type: 'long', unit: 'bytes', description: 'Size of the archive.' },
  SnapshotCount: { type: 'long', description: 'Number of snapshots in the vault.' },
  BucketName: { type: 'string', description: 'Name of the bucket behind the vault.' },
  ChargeType: { type: 'string', description: 'How the vault is charged.' },
  RedundancyType: { type: 'string', values: ['LRS', 'ZRS'], description: 'Redundancy of the storage.' },
  CompressionAlgorithm: { type: 'string', description: 'How backups are compressed.' },
  Dedup: { type: 'boolean', description: 'Whether duplicates are removed.' },
  EncryptType: { type: 'string', description: 'How backups are encrypted: HBR_PRIVATE, KMS or NONE.' },
  KmsKeyId: { type: 'string', description: 'ID or alias of the key.' },
  WormEnabled: { type: 'boolean', description: 'Whether backups cannot be changed.' },
  IndexLevel: { type: 'string', values: ['OFF', 'META', 'ALL'], description: 'What is indexed.' },
  IndexAvailable: { type: 'boolean', description: 'Whether the index can be used.' },
  IndexUpdateTime: { type: 'long', unit: 'epoch seconds', description: 'When the index was last updated.' },
  SearchEnabled: { type: 'boolean', description: 'Whether backups can be searched.' },
  SourceTypes: {
    type: 'list',
    wrappedIn: 'SourceType',
    description: 'What is backed up to the vault.',
    of: { type: 'string', description: 'Source type.' },
  },
  Replication: { type: 'boolean', description: 'Whether the vault is a mirror of another one.' },
  ReplicationSourceVault: { type: 'boolean', description: 'Whether the vault has a mirror.' },
  ReplicationSourceRegionId: { type: 'string', description: 'Region of the vault that is mirrored.' },
  ReplicationSourceVaultId: { type: 'string', description: 'ID of the vault that is mirrored.' },
  ReplicationSourceOwnerId: { type: 'long', description: 'ID of the account that owns the vault that is mirrored.' },
  ReplicationTargetRegionId: { type: 'string', description: 'Region of the mirror.' },
  ReplicationTargetVaultId: { type: 'string', description: 'ID of the mirror.' },
  ReplicationTargetOwnerId: { type: 'long', description: 'ID of the account that owns the mirror.' },
  ReplicationStatus: { type: 'string', description: 'Status of the mirroring.' },
  LatestReplicationTime: {
    type: 'long',
    unit: 'epoch seconds',
    description: 'When the mirror was last brought up to date.',
  },
  ReplicationProgress: {
    type: 'object',
    description: 'How far the mirror is.',
    fields: {
      HistoricalReplicationProgress: { type: 'integer', description: 'Progress for older data, in percent.' },
      NewReplicationProgress: {
        type: 'long',
        unit: 'epoch seconds',
        description: 'Up to when newer data has been copied.',
      },
    },
  },
  RsTargetAccountIds: {
    type: 'list',
    wrappedIn: 'RsTargetAccountId',
    description: 'IDs of the accounts that the vault is shared with.',
    of: { type: 'long', description: 'ID of an account.' },
  },
  BackupPlanStatistics: {
    type: 'object',
    description: 'Numbers of backup plans that use the vault.',
    fields: backupPlanStatistics,
  },
  TrialInfo: {
    type: 'object',
    description: 'Free trial.',
    fields: {
      KeepAfterTrialExpiration: { type: 'boolean', description: 'Whether the vault is kept, and charged, afterwards.' },
      TrialStartTime: { type: 'long', unit: 'epoch seconds', description: 'When the trial begins.' },
      TrialExpireTime: { type: 'long', unit: 'epoch seconds', description: 'When the trial ends.' },
      TrialVaultReleaseTime: { type: 'long', unit: 'epoch seconds', description: 'When the vault is released.' },
    },
  },
  Tags: {
    type: 'list',
    wrappedIn: 'Tag',
    description: 'Tags of the vault.',
    of: { type: 'object', description: 'A tag.', fields: tag },
  },
} as const satisfies Fields;

export type Vault = RecordOf<typeof vaultFields>;

/** Lists vaults. */
export const describeVaults = {
  product: 'hbr',
  version: '2017-09-08',
  action: 'DescribeVaults',
  repeatable: true,
  documentation:
    'https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-describevaults',
  parameters: {
    VaultId: { type: 'string', in: 'query', description: 'ID of the vault.' },
    VaultName: { type: 'string', in: 'query', description: 'Name of the vault.' },
    VaultRegionId: { type: 'string', in: 'query', description: 'ID of the region of the vault.' },
    VaultType: { type: 'string', in: 'query', values: VAULT_TYPES, description: 'Type of the vault.' },
    VaultOwnerId: { type: 'long', in: 'query', description: 'ID of the account that owns the vault.' },
    Status: { type: 'string', in: 'query', values: VAULT_STATUSES, description: 'Status of the vault.' },
    ResourceGroupId: { type: 'string', in: 'query', description: 'ID of the resource group.' },
    Replication: { type: 'boolean', in: 'query', description: 'Whether the vault is a mirror of another one.' },
    Tag: {
      type: 'list',
      in: 'form',
      maxItems: 20,
      of: { type: 'object', description: 'A tag.', fields: tag },
      description: 'Tags that the vault has.',
    },
    PageNumber: { type: 'integer', in: 'query', minimum: 1, description: 'Page, from 1; 1 when absent.' },
    PageSize: {
      type: 'integer',
      in: 'query',
      minimum: 1,
      maximum: MAX_PAGE_SIZE,
      description: 'Entries a page; 10 when absent.',
    },
  },
  response: {
    ...envelope,
    PageNumber: { type: 'integer', description: 'Page, from 1.' },
    PageSize: { type: 'integer', description: 'Entries a page.' },
    TotalCount: { type: 'long', description: 'Number of entries on all pages.' },
    Vaults: {
      type: 'list',
      wrappedIn: 'Vault',
      description: 'The vaults.',
      of: { type: 'object', description: 'A vault.', fields: vaultFields },
    },
  },
} as const satisfies Operation;
