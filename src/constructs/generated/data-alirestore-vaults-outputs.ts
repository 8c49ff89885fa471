// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_vaults.
 *
 * @internal
 */
export abstract class DataAlirestoreVaultsOutputs extends Construct {
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

  /** ID of the account that owns the vault. */
  public get vaultOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('vault_owner_id'));
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

  /** When the vault was created. Seconds since 1970. */
  public get createdTime(): number {
    return Token.asNumber(this.interpolationForAttribute('created_time'));
  }

  /** When the vault was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the vault was last updated. Seconds since 1970. */
  public get updatedTime(): number {
    return Token.asNumber(this.interpolationForAttribute('updated_time'));
  }

  /** When the vault was last updated. RFC 3339. */
  public get updatedAt(): string {
    return Token.asString(this.interpolationForAttribute('updated_at'));
  }

  /** How long backups are kept. In days. */
  public get retention(): number {
    return Token.asNumber(this.interpolationForAttribute('retention'));
  }

  /** Amount of data that was backed up. In bytes. */
  public get bytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_done'));
  }

  /** Size of the vault. In bytes. */
  public get storageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('storage_size'));
  }

  /** Size that is charged. In bytes. */
  public get chargedStorageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('charged_storage_size'));
  }

  /** Amount of data that was archived. In bytes. */
  public get archiveBytesDone(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_bytes_done'));
  }

  /** Size of the archive. In bytes. */
  public get archiveStorageSize(): number {
    return Token.asNumber(this.interpolationForAttribute('archive_storage_size'));
  }

  /** Number of snapshots in the vault. */
  public get snapshotCount(): number {
    return Token.asNumber(this.interpolationForAttribute('snapshot_count'));
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

  /** When the index was last updated. Seconds since 1970. */
  public get indexUpdateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('index_update_time'));
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

  /** ID of the account that owns the vault that is mirrored. */
  public get replicationSourceOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_source_owner_id'));
  }

  /** Region of the mirror. */
  public get replicationTargetRegionId(): string {
    return Token.asString(this.interpolationForAttribute('replication_target_region_id'));
  }

  /** ID of the mirror. */
  public get replicationTargetVaultId(): string {
    return Token.asString(this.interpolationForAttribute('replication_target_vault_id'));
  }

  /** ID of the account that owns the mirror. */
  public get replicationTargetOwnerId(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_target_owner_id'));
  }

  /** Status of the mirroring. */
  public get replicationStatus(): string {
    return Token.asString(this.interpolationForAttribute('replication_status'));
  }

  /** When the mirror was last brought up to date. Seconds since 1970. */
  public get latestReplicationTime(): number {
    return Token.asNumber(this.interpolationForAttribute('latest_replication_time'));
  }

  /** When the mirror was last brought up to date. RFC 3339. */
  public get latestReplicationAt(): string {
    return Token.asString(this.interpolationForAttribute('latest_replication_at'));
  }

  /** Progress for older data, in percent. */
  public get replicationProgressHistoricalReplicationProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_progress.historical_replication_progress'));
  }

  /** Up to when newer data has been copied. Seconds since 1970. */
  public get replicationProgressNewReplicationProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('replication_progress.new_replication_progress'));
  }

  /** Up to when newer data has been copied. RFC 3339. */
  public get replicationProgressNewReplicationProgressAt(): string {
    return Token.asString(this.interpolationForAttribute('replication_progress.new_replication_progress_at'));
  }

  /** IDs of the accounts that the vault is shared with. */
  public get rsTargetAccountIds(): IResolvable {
    return this.interpolationForAttribute('rs_target_account_ids');
  }

  /** Number of backup plans of archives. */
  public get backupPlanStatisticsArchive(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.archive'));
  }

  /** Number of backup plans of CPFS file systems. */
  public get backupPlanStatisticsCommonFileSystem(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.common_file_system'));
  }

  /** Number of backup plans of on-premises NAS. */
  public get backupPlanStatisticsCommonNas(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.common_nas'));
  }

  /** Number of backup plans of storage gateways. */
  public get backupPlanStatisticsCsg(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.csg'));
  }

  /** Number of backup plans of ECS files. */
  public get backupPlanStatisticsEcsFile(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ecs_file'));
  }

  /** Number of backup plans of SAP HANA. */
  public get backupPlanStatisticsEcsHana(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ecs_hana'));
  }

  /** Number of backup plans of Isilon storage. */
  public get backupPlanStatisticsIsilon(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.isilon'));
  }

  /** Number of backup plans of on-premises servers. */
  public get backupPlanStatisticsLocalFile(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.local_file'));
  }

  /** Number of backup plans of on-premises virtual machines. */
  public get backupPlanStatisticsLocalVm(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.local_vm'));
  }

  /** Number of backup plans of MySQL databases. */
  public get backupPlanStatisticsMySql(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.my_sql'));
  }

  /** Number of backup plans of NAS file systems. */
  public get backupPlanStatisticsNas(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.nas'));
  }

  /** Number of backup plans of Oracle databases. */
  public get backupPlanStatisticsOracle(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.oracle'));
  }

  /** Number of backup plans of buckets. */
  public get backupPlanStatisticsOss(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.oss'));
  }

  /** Number of backup plans of Tablestore instances. */
  public get backupPlanStatisticsOts(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.ots'));
  }

  /** Number of backup plans of SQL Server databases. */
  public get backupPlanStatisticsSqlServer(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_statistics.sql_server'));
  }

  /** Whether the vault is kept, and charged, afterwards. */
  public get trialInfoKeepAfterTrialExpiration(): IResolvable {
    return this.interpolationForAttribute('trial_info.keep_after_trial_expiration');
  }

  /** When the trial begins. Seconds since 1970. */
  public get trialInfoTrialStartTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_start_time'));
  }

  /** When the trial begins. RFC 3339. */
  public get trialInfoTrialStartedAt(): string {
    return Token.asString(this.interpolationForAttribute('trial_info.trial_started_at'));
  }

  /** When the trial ends. Seconds since 1970. */
  public get trialInfoTrialExpireTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_expire_time'));
  }

  /** When the trial ends. RFC 3339. */
  public get trialInfoTrialExpiresAt(): string {
    return Token.asString(this.interpolationForAttribute('trial_info.trial_expires_at'));
  }

  /** When the vault is released. Seconds since 1970. */
  public get trialInfoTrialVaultReleaseTime(): number {
    return Token.asNumber(this.interpolationForAttribute('trial_info.trial_vault_release_time'));
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
