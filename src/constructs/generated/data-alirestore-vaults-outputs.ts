// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_vaults.
 *
 * @internal
 */
export abstract class DataAlirestoreVaultsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_vaults';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the vaults, in the order of `vaults`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The vaults, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'vaults');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedVault {
    return new ListedVault(this._resource, `vaults[${index}]`);
  }
}

/** The vaults, newest first by creation time, then by ID. This is one of them. */
export class ListedVault extends OutputObject {
  /** ID of the vault. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** Name of the vault. */
  public get vaultName(): string {
    return Token.asString(this.interpolationForAttribute('vault_name'));
  }

  /** ID of the region of the vault. */
  public get vaultRegionId(): string {
    return Token.asString(this.interpolationForAttribute('vault_region_id'));
  }

  /** ID of the account that owns the vault. In Java, Go and C#, use `vaultOwnerIdText` in a text. */
  public get vaultOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('vault_owner_id'));
  }

  /** `vaultOwnerId` to be put into a text, in every language; `unknown` where there is none. */
  public get vaultOwnerIdText(): string {
    return numberText(this.vaultOwnerId);
  }

  /** Type of the vault. `STANDARD`, `OTS_BACKUP`; the service may add others. */
  public get vaultType(): string {
    return Token.asString(this.interpolationForAttribute('vault_type'));
  }

  /** Storage class of the vault. */
  public get vaultStorageClass(): string {
    return Token.asString(this.interpolationForAttribute('vault_storage_class'));
  }

  /** Status of the vault. `UNKNOWN`, `INITIALIZING`, `CREATED`, `ERROR`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** What is wrong with a vault in the status ERROR. */
  public get vaultStatusMessage(): string {
    return Token.asString(this.interpolationForAttribute('vault_status_message'));
  }

  /** Description of the vault. */
  public get description(): string {
    return Token.asString(this.interpolationForAttribute('description'));
  }

  /** ID of the resource group. */
  public get resourceGroupId(): string {
    return Token.asString(this.interpolationForAttribute('resource_group_id'));
  }

  /** When the vault was created. Seconds since 1970. In Java, Go and C#, use `createdTimeText` in a text. */
  public get createdTime(): number {
    return Token.asNumber(this.interpolationForAttribute('created_time'));
  }

  /** `createdTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createdTimeText(): string {
    return numberText(this.createdTime);
  }

  /** When the vault was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the vault was last updated. Seconds since 1970. In Java, Go and C#, use `updatedTimeText` in a text. */
  public get updatedTime(): number {
    return Token.asNumber(this.interpolationForAttribute('updated_time'));
  }

  /** `updatedTime` to be put into a text, in every language; `unknown` where there is none. */
  public get updatedTimeText(): string {
    return numberText(this.updatedTime);
  }

  /** When the vault was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this.interpolationForAttribute('updated_at'));
  }

  /** How long backups are kept. In days. In Java, Go and C#, use `retentionText` in a text. */
  public get retention(): number {
    return Token.asNumber(this.interpolationForAttribute('retention'));
  }

  /** `retention` to be put into a text, in every language; `unknown` where there is none. */
  public get retentionText(): string {
    return numberText(this.retention);
  }

  /** Amount of data that was backed up. In bytes. In Java, Go and C#, use `bytesDoneText` in a text. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** `bytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesDoneText(): string {
    return numberText(this.bytesDone);
  }

  /** Size of the vault. In bytes. In Java, Go and C#, use `storageSizeText` in a text. */
  public get storageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('storage_size'));
  }

  /** `storageSize` to be put into a text, in every language; `unknown` where there is none. */
  public get storageSizeText(): string {
    return numberText(this.storageSize);
  }

  /** Size that is charged. In bytes. In Java, Go and C#, use `chargedStorageSizeText` in a text. */
  public get chargedStorageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('charged_storage_size'));
  }

  /** `chargedStorageSize` to be put into a text, in every language; `unknown` where there is none. */
  public get chargedStorageSizeText(): string {
    return numberText(this.chargedStorageSize);
  }

  /** Amount of data that was archived. In bytes. In Java, Go and C#, use `archiveBytesDoneText` in a text. */
  public get archiveBytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_bytes_done'));
  }

  /** `archiveBytesDone` to be put into a text, in every language; `unknown` where there is none. */
  public get archiveBytesDoneText(): string {
    return numberText(this.archiveBytesDone);
  }

  /** Size of the archive. In bytes. In Java, Go and C#, use `archiveStorageSizeText` in a text. */
  public get archiveStorageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_storage_size'));
  }

  /** `archiveStorageSize` to be put into a text, in every language; `unknown` where there is none. */
  public get archiveStorageSizeText(): string {
    return numberText(this.archiveStorageSize);
  }

  /** Number of snapshots in the vault. In Java, Go and C#, use `snapshotCountText` in a text. */
  public get snapshotCount(): number {
    return Token.asNumber(this.interpolationForAttribute('snapshot_count'));
  }

  /** `snapshotCount` to be put into a text, in every language; `unknown` where there is none. */
  public get snapshotCountText(): string {
    return numberText(this.snapshotCount);
  }

  /** Name of the bucket behind the vault. */
  public get bucketName(): string {
    return Token.asString(this.interpolationForAttribute('bucket_name'));
  }

  /** How the vault is charged. */
  public get chargeType(): string {
    return Token.asString(this.interpolationForAttribute('charge_type'));
  }

  /** Redundancy of the storage. `LRS`, `ZRS`; the service may add others. */
  public get redundancyType(): string {
    return Token.asString(this.interpolationForAttribute('redundancy_type'));
  }

  /** How backups are compressed. */
  public get compressionAlgorithm(): string {
    return Token.asString(this.interpolationForAttribute('compression_algorithm'));
  }

  /** Whether duplicates are removed. */
  public get dedup(): IResolvable {
    return this.interpolationForAttribute('dedup');
  }

  /** How backups are encrypted: HBR_PRIVATE, KMS or NONE. */
  public get encryptType(): string {
    return Token.asString(this.interpolationForAttribute('encrypt_type'));
  }

  /** ID or alias of the key. */
  public get kmsKeyId(): string {
    return Token.asString(this.interpolationForAttribute('kms_key_id'));
  }

  /** Whether backups cannot be changed. */
  public get wormEnabled(): IResolvable {
    return this.interpolationForAttribute('worm_enabled');
  }

  /** What is indexed. `OFF`, `META`, `ALL`; the service may add others. */
  public get indexLevel(): string {
    return Token.asString(this.interpolationForAttribute('index_level'));
  }

  /** Whether the index can be used. */
  public get indexAvailable(): IResolvable {
    return this.interpolationForAttribute('index_available');
  }

  /** When the index was last updated. Seconds since 1970. In Java, Go and C#, use `indexUpdateTimeText` in a text. */
  public get indexUpdateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('index_update_time'));
  }

  /** `indexUpdateTime` to be put into a text, in every language; `unknown` where there is none. */
  public get indexUpdateTimeText(): string {
    return numberText(this.indexUpdateTime);
  }

  /** When the index was last updated. RFC 3339. */
  public get indexUpdatedAt(): string {
    return Token.asString(this.interpolationForAttribute('index_updated_at'));
  }

  /** Whether backups can be searched. */
  public get searchEnabled(): IResolvable {
    return this.interpolationForAttribute('search_enabled');
  }

  /** What is backed up to the vault. */
  public get sourceTypes(): string[] {
    return Token.asList(this.interpolationForAttribute('source_types'));
  }

  /** Whether the vault is a mirror of another one. */
  public get replication(): IResolvable {
    return this.interpolationForAttribute('replication');
  }

  /** Whether the vault has a mirror. */
  public get replicationSourceVault(): IResolvable {
    return this.interpolationForAttribute('replication_source_vault');
  }

  /** Region of the vault that is mirrored. */
  public get replicationSourceRegionId(): string {
    return Token.asString(this.interpolationForAttribute('replication_source_region_id'));
  }

  /** ID of the vault that is mirrored. */
  public get replicationSourceVaultId(): string {
    return Token.asString(this.interpolationForAttribute('replication_source_vault_id'));
  }

  /** ID of the account that owns the vault that is mirrored. In Java, Go and C#, use `replicationSourceOwnerIdText` in a text. */
  public get replicationSourceOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_source_owner_id'));
  }

  /** `replicationSourceOwnerId` to be put into a text, in every language; `unknown` where there is none. */
  public get replicationSourceOwnerIdText(): string {
    return numberText(this.replicationSourceOwnerId);
  }

  /** Region of the mirror. */
  public get replicationTargetRegionId(): string {
    return Token.asString(this.interpolationForAttribute('replication_target_region_id'));
  }

  /** ID of the mirror. */
  public get replicationTargetVaultId(): string {
    return Token.asString(this.interpolationForAttribute('replication_target_vault_id'));
  }

  /** ID of the account that owns the mirror. In Java, Go and C#, use `replicationTargetOwnerIdText` in a text. */
  public get replicationTargetOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_target_owner_id'));
  }

  /** `replicationTargetOwnerId` to be put into a text, in every language; `unknown` where there is none. */
  public get replicationTargetOwnerIdText(): string {
    return numberText(this.replicationTargetOwnerId);
  }

  /** Status of the mirroring. */
  public get replicationStatus(): string {
    return Token.asString(this.interpolationForAttribute('replication_status'));
  }

  /** When the mirror was last brought up to date. Seconds since 1970. In Java, Go and C#, use `latestReplicationTimeText` in a text. */
  public get latestReplicationTime(): number {
    return Token.asNumber(this.interpolationForAttribute('latest_replication_time'));
  }

  /** `latestReplicationTime` to be put into a text, in every language; `unknown` where there is none. */
  public get latestReplicationTimeText(): string {
    return numberText(this.latestReplicationTime);
  }

  /** When the mirror was last brought up to date. RFC 3339. */
  public get latestReplicationAt(): string {
    return Token.asString(this.interpolationForAttribute('latest_replication_at'));
  }

  /** Progress for older data, in percent. In Java, Go and C#, use `replicationProgressHistoricalReplicationProgressText` in a text. */
  public get replicationProgressHistoricalReplicationProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_progress.historical_replication_progress'));
  }

  /** `replicationProgressHistoricalReplicationProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get replicationProgressHistoricalReplicationProgressText(): string {
    return numberText(this.replicationProgressHistoricalReplicationProgress);
  }

  /** Up to when newer data has been copied. Seconds since 1970. In Java, Go and C#, use `replicationProgressNewReplicationProgressText` in a text. */
  public get replicationProgressNewReplicationProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_progress.new_replication_progress'));
  }

  /** `replicationProgressNewReplicationProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get replicationProgressNewReplicationProgressText(): string {
    return numberText(this.replicationProgressNewReplicationProgress);
  }

  /** Up to when newer data has been copied. RFC 3339. */
  public get replicationProgressNewReplicationProgressAt(): string {
    return Token.asString(this.interpolationForAttribute('replication_progress.new_replication_progress_at'));
  }

  /** IDs of the accounts that the vault is shared with. */
  public get rsTargetAccountIds(): IResolvable {
    return this.interpolationForAttribute('rs_target_account_ids');
  }

  /** Number of backup plans of archives. In Java, Go and C#, use `backupPlanStatisticsArchiveText` in a text. */
  public get backupPlanStatisticsArchive(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.archive'));
  }

  /** `backupPlanStatisticsArchive` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsArchiveText(): string {
    return numberText(this.backupPlanStatisticsArchive);
  }

  /** Number of backup plans of CPFS file systems. In Java, Go and C#, use `backupPlanStatisticsCommonFileSystemText` in a text. */
  public get backupPlanStatisticsCommonFileSystem(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.common_file_system'));
  }

  /** `backupPlanStatisticsCommonFileSystem` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsCommonFileSystemText(): string {
    return numberText(this.backupPlanStatisticsCommonFileSystem);
  }

  /** Number of backup plans of on-premises NAS. In Java, Go and C#, use `backupPlanStatisticsCommonNasText` in a text. */
  public get backupPlanStatisticsCommonNas(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.common_nas'));
  }

  /** `backupPlanStatisticsCommonNas` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsCommonNasText(): string {
    return numberText(this.backupPlanStatisticsCommonNas);
  }

  /** Number of backup plans of storage gateways. In Java, Go and C#, use `backupPlanStatisticsCsgText` in a text. */
  public get backupPlanStatisticsCsg(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.csg'));
  }

  /** `backupPlanStatisticsCsg` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsCsgText(): string {
    return numberText(this.backupPlanStatisticsCsg);
  }

  /** Number of backup plans of ECS files. In Java, Go and C#, use `backupPlanStatisticsEcsFileText` in a text. */
  public get backupPlanStatisticsEcsFile(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ecs_file'));
  }

  /** `backupPlanStatisticsEcsFile` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsEcsFileText(): string {
    return numberText(this.backupPlanStatisticsEcsFile);
  }

  /** Number of backup plans of SAP HANA. In Java, Go and C#, use `backupPlanStatisticsEcsHanaText` in a text. */
  public get backupPlanStatisticsEcsHana(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ecs_hana'));
  }

  /** `backupPlanStatisticsEcsHana` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsEcsHanaText(): string {
    return numberText(this.backupPlanStatisticsEcsHana);
  }

  /** Number of backup plans of Isilon storage. In Java, Go and C#, use `backupPlanStatisticsIsilonText` in a text. */
  public get backupPlanStatisticsIsilon(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.isilon'));
  }

  /** `backupPlanStatisticsIsilon` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsIsilonText(): string {
    return numberText(this.backupPlanStatisticsIsilon);
  }

  /** Number of backup plans of on-premises servers. In Java, Go and C#, use `backupPlanStatisticsLocalFileText` in a text. */
  public get backupPlanStatisticsLocalFile(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.local_file'));
  }

  /** `backupPlanStatisticsLocalFile` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsLocalFileText(): string {
    return numberText(this.backupPlanStatisticsLocalFile);
  }

  /** Number of backup plans of on-premises virtual machines. In Java, Go and C#, use `backupPlanStatisticsLocalVmText` in a text. */
  public get backupPlanStatisticsLocalVm(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.local_vm'));
  }

  /** `backupPlanStatisticsLocalVm` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsLocalVmText(): string {
    return numberText(this.backupPlanStatisticsLocalVm);
  }

  /** Number of backup plans of MySQL databases. In Java, Go and C#, use `backupPlanStatisticsMySqlText` in a text. */
  public get backupPlanStatisticsMySql(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.my_sql'));
  }

  /** `backupPlanStatisticsMySql` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsMySqlText(): string {
    return numberText(this.backupPlanStatisticsMySql);
  }

  /** Number of backup plans of NAS file systems. In Java, Go and C#, use `backupPlanStatisticsNasText` in a text. */
  public get backupPlanStatisticsNas(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.nas'));
  }

  /** `backupPlanStatisticsNas` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsNasText(): string {
    return numberText(this.backupPlanStatisticsNas);
  }

  /** Number of backup plans of Oracle databases. In Java, Go and C#, use `backupPlanStatisticsOracleText` in a text. */
  public get backupPlanStatisticsOracle(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.oracle'));
  }

  /** `backupPlanStatisticsOracle` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsOracleText(): string {
    return numberText(this.backupPlanStatisticsOracle);
  }

  /** Number of backup plans of buckets. In Java, Go and C#, use `backupPlanStatisticsOssText` in a text. */
  public get backupPlanStatisticsOss(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.oss'));
  }

  /** `backupPlanStatisticsOss` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsOssText(): string {
    return numberText(this.backupPlanStatisticsOss);
  }

  /** Number of backup plans of Tablestore instances. In Java, Go and C#, use `backupPlanStatisticsOtsText` in a text. */
  public get backupPlanStatisticsOts(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ots'));
  }

  /** `backupPlanStatisticsOts` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsOtsText(): string {
    return numberText(this.backupPlanStatisticsOts);
  }

  /** Number of backup plans of SQL Server databases. In Java, Go and C#, use `backupPlanStatisticsSqlServerText` in a text. */
  public get backupPlanStatisticsSqlServer(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.sql_server'));
  }

  /** `backupPlanStatisticsSqlServer` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanStatisticsSqlServerText(): string {
    return numberText(this.backupPlanStatisticsSqlServer);
  }

  /** Whether the vault is kept, and charged, afterwards. */
  public get trialInfoKeepAfterTrialExpiration(): IResolvable {
    return this.interpolationForAttribute('trial_info.keep_after_trial_expiration');
  }

  /** When the trial begins. Seconds since 1970. In Java, Go and C#, use `trialInfoTrialStartTimeText` in a text. */
  public get trialInfoTrialStartTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_start_time'));
  }

  /** `trialInfoTrialStartTime` to be put into a text, in every language; `unknown` where there is none. */
  public get trialInfoTrialStartTimeText(): string {
    return numberText(this.trialInfoTrialStartTime);
  }

  /** When the trial begins. RFC 3339. */
  public get trialInfoTrialStartedAt(): string {
    return Token.asString(this.interpolationForAttribute('trial_info.trial_started_at'));
  }

  /** When the trial ends. Seconds since 1970. In Java, Go and C#, use `trialInfoTrialExpireTimeText` in a text. */
  public get trialInfoTrialExpireTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_expire_time'));
  }

  /** `trialInfoTrialExpireTime` to be put into a text, in every language; `unknown` where there is none. */
  public get trialInfoTrialExpireTimeText(): string {
    return numberText(this.trialInfoTrialExpireTime);
  }

  /** When the trial ends. RFC 3339. */
  public get trialInfoTrialExpiresAt(): string {
    return Token.asString(this.interpolationForAttribute('trial_info.trial_expires_at'));
  }

  /** When the vault is released. Seconds since 1970. In Java, Go and C#, use `trialInfoTrialVaultReleaseTimeText` in a text. */
  public get trialInfoTrialVaultReleaseTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_vault_release_time'));
  }

  /** `trialInfoTrialVaultReleaseTime` to be put into a text, in every language; `unknown` where there is none. */
  public get trialInfoTrialVaultReleaseTimeText(): string {
    return numberText(this.trialInfoTrialVaultReleaseTime);
  }

  /** When the vault is released. RFC 3339. */
  public get trialInfoTrialVaultReleasedAt(): string {
    return Token.asString(this.interpolationForAttribute('trial_info.trial_vault_released_at'));
  }

  /** Tags of the vault. */
  public get tags(): OutputList {
    return new OutputList(this.terraformResource, `${this.terraformAttribute}.tags`);
  }

  /** One of `tags`, counted from 0. */
  public tag(index: number): ListedVaultTag {
    return new ListedVaultTag(this.terraformResource, `${this.terraformAttribute}.tags[${index}]`);
  }
}

/** Tags of the vault. This is one of them. */
export class ListedVaultTag extends OutputObject {
  /** Key. */
  public get key(): string {
    return Token.asString(this.interpolationForAttribute('key'));
  }

  /** Value. */
  public get value(): string {
    return Token.asString(this.interpolationForAttribute('value'));
  }
}
