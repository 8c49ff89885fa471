// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_dbs_backup_plans.
 *
 * @internal
 */
export abstract class DataAlirestoreDbsBackupPlansOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_dbs_backup_plans';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the backup plans, in the order of `backup_plans`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The backup plans, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'backup_plans');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedDbsBackupPlan {
    return new ListedDbsBackupPlan(this._resource, `backup_plans[${index}]`);
  }
}

/** The backup plans, newest first by creation time, then by ID. This is one of them. */
export class ListedDbsBackupPlan extends OutputObject {
  /** ID of the backup plan. */
  public get backupPlanId(): string {
    return Token.asString(this.interpolationForAttribute('backup_plan_id'));
  }

  /** Name of the backup plan. */
  public get backupPlanName(): string {
    return Token.asString(this.interpolationForAttribute('backup_plan_name'));
  }

  /** Status of the backup plan, such as `running`. */
  public get backupPlanStatus(): string {
    return Token.asString(this.interpolationForAttribute('backup_plan_status'));
  }

  /** Region of the backup plan. */
  public get backupPlanRegion(): string {
    return Token.asString(this.interpolationForAttribute('backup_plan_region'));
  }

  /** How it backs up: `logical`, `physical` or `duplication`. */
  public get backupMethod(): string {
    return Token.asString(this.interpolationForAttribute('backup_method'));
  }

  /** What is backed up, as JSON. */
  public get backupObjects(): string {
    return Token.asString(this.interpolationForAttribute('backup_objects'));
  }

  /** On which days it backs up. */
  public get backupPeriod(): string {
    return Token.asString(this.interpolationForAttribute('backup_period'));
  }

  /** At which time of the day it backs up. */
  public get backupStartTime(): string {
    return Token.asString(this.interpolationForAttribute('backup_start_time'));
  }

  /** Where backup sets are stored. */
  public get backupStorageType(): string {
    return Token.asString(this.interpolationForAttribute('backup_storage_type'));
  }

  /** How long backup sets are kept, in days. In Java, Go and C#, use `backupRetentionPeriodText` in a text. */
  public get backupRetentionPeriod(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_retention_period'));
  }

  /** `backupRetentionPeriod` to be put into a text, in every language; `unknown` where there is none. */
  public get backupRetentionPeriodText(): string {
    return numberText(this.backupRetentionPeriod);
  }

  /** When the backup plan was created. Milliseconds since 1970. In Java, Go and C#, use `backupPlanCreateTimeText` in a text. */
  public get backupPlanCreateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_plan_create_time'));
  }

  /** `backupPlanCreateTime` to be put into a text, in every language; `unknown` where there is none. */
  public get backupPlanCreateTimeText(): string {
    return numberText(this.backupPlanCreateTime);
  }

  /** When the backup plan was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** First point in time that can be restored to. Milliseconds since 1970. In Java, Go and C#, use `beginTimestampForRestoreText` in a text. */
  public get beginTimestampForRestore(): number {
    return Token.asNumber(this.interpolationForAttribute('begin_timestamp_for_restore'));
  }

  /** `beginTimestampForRestore` to be put into a text, in every language; `unknown` where there is none. */
  public get beginTimestampForRestoreText(): string {
    return numberText(this.beginTimestampForRestore);
  }

  /** First point in time that can be restored to. RFC 3339. */
  public get restorableFrom(): string {
    return Token.asString(this.interpolationForAttribute('restorable_from'));
  }

  /** Last point in time that can be restored to. Milliseconds since 1970. In Java, Go and C#, use `endTimestampForRestoreText` in a text. */
  public get endTimestampForRestore(): number {
    return Token.asNumber(this.interpolationForAttribute('end_timestamp_for_restore'));
  }

  /** `endTimestampForRestore` to be put into a text, in every language; `unknown` where there is none. */
  public get endTimestampForRestoreText(): string {
    return numberText(this.endTimestampForRestore);
  }

  /** Last point in time that can be restored to. RFC 3339. */
  public get restorableUntil(): string {
    return Token.asString(this.interpolationForAttribute('restorable_until'));
  }

  /** Type of the database, such as `MySQL`. */
  public get databaseType(): string {
    return Token.asString(this.interpolationForAttribute('database_type'));
  }

  /** Whether logs are backed up, too. */
  public get enableBackupLog(): IResolvable {
    return this.interpolationForAttribute('enable_backup_log');
  }

  /** Whether binary logs of a physical backup of MySQL are backed up. */
  public get enableMysqlPhysicalBackupBinLog(): IResolvable {
    return this.interpolationForAttribute('enable_mysql_physical_backup_bin_log');
  }

  /** What is wrong with the backup plan; NULL when nothing is. */
  public get errMessage(): string {
    return Token.asString(this.interpolationForAttribute('err_message'));
  }

  /** Where the database is that is backed up. */
  public get sourceEndpointInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_instance_type'));
  }

  /** ID of the database instance that is backed up. */
  public get sourceEndpointInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_instance_id'));
  }

  /** Region of the database. */
  public get sourceEndpointRegion(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_region'));
  }

  /** Address and port of the database. */
  public get sourceEndpointIpPort(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_ip_port'));
  }

  /** Host of the database. */
  public get sourceEndpointHost(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_host'));
  }

  /** Port of the database. */
  public get sourceEndpointPort(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_port'));
  }

  /** Name of the database. */
  public get sourceEndpointDatabaseName(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_database_name'));
  }

  /** User of the database. */
  public get sourceEndpointUserName(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_user_name'));
  }

  /** System ID of an Oracle database. */
  public get sourceEndpointOracleSid(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_oracle_sid'));
  }

  /** Whether the database is reached with TLS. */
  public get sourceEndpointEnableSsl(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_enable_ssl'));
  }

  /** ID of the backup gateway. In Java, Go and C#, use `backupGatewayIdText` in a text. */
  public get backupGatewayId(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_gateway_id'));
  }

  /** `backupGatewayId` to be put into a text, in every language; `unknown` where there is none. */
  public get backupGatewayIdText(): string {
    return numberText(this.backupGatewayId);
  }

  /** Identifier of the backup gateway. */
  public get backupGatewayIdentifier(): string {
    return Token.asString(this.interpolationForAttribute('backup_gateway_identifier'));
  }

  /** Directory that backup sets are downloaded to. */
  public get backupSetDownloadDir(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_download_dir'));
  }

  /** Format of downloaded full backups. */
  public get backupSetDownloadFullDataFormat(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_download_full_data_format'));
  }

  /** Format of downloaded incremental backups. */
  public get backupSetDownloadIncrementDataFormat(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_download_increment_data_format'));
  }

  /** ID of the backup gateway that downloads. In Java, Go and C#, use `backupSetDownloadGatewayIdText` in a text. */
  public get backupSetDownloadGatewayId(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_set_download_gateway_id'));
  }

  /** `backupSetDownloadGatewayId` to be put into a text, in every language; `unknown` where there is none. */
  public get backupSetDownloadGatewayIdText(): string {
    return numberText(this.backupSetDownloadGatewayId);
  }

  /** Where backup sets are downloaded to. */
  public get backupSetDownloadTargetType(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_download_target_type'));
  }

  /** Whether backup sets are downloaded by themselves. */
  public get openBackupSetAutoDownload(): IResolvable {
    return this.interpolationForAttribute('open_backup_set_auto_download');
  }

  /** After how many days backup sets are archived. In Java, Go and C#, use `duplicationArchivePeriodText` in a text. */
  public get duplicationArchivePeriod(): number {
    return Token.asNumber(this.interpolationForAttribute('duplication_archive_period'));
  }

  /** `duplicationArchivePeriod` to be put into a text, in every language; `unknown` where there is none. */
  public get duplicationArchivePeriodText(): string {
    return numberText(this.duplicationArchivePeriod);
  }

  /** After how many days backup sets move to the storage for infrequent access. In Java, Go and C#, use `duplicationInfrequentAccessPeriodText` in a text. */
  public get duplicationInfrequentAccessPeriod(): number {
    return Token.asNumber(this.interpolationForAttribute('duplication_infrequent_access_period'));
  }

  /** `duplicationInfrequentAccessPeriod` to be put into a text, in every language; `unknown` where there is none. */
  public get duplicationInfrequentAccessPeriodText(): string {
    return numberText(this.duplicationInfrequentAccessPeriod);
  }

  /** How long incremental backups are kept. */
  public get incrementBackupRetentionPeriod(): string {
    return Token.asString(this.interpolationForAttribute('increment_backup_retention_period'));
  }

  /** After how many days incremental backups are archived. */
  public get incrementDuplicationArchivePeriod(): string {
    return Token.asString(this.interpolationForAttribute('increment_duplication_archive_period'));
  }

  /** After how many days incremental backups move to the storage for infrequent access. */
  public get incrementDuplicationInfrequentAccessPeriod(): string {
    return Token.asString(this.interpolationForAttribute('increment_duplication_infrequent_access_period'));
  }

  /** How long log backups are kept. */
  public get logBackupRetentionPeriod(): string {
    return Token.asString(this.interpolationForAttribute('log_backup_retention_period'));
  }

  /** After how many days log backups are archived. */
  public get logDuplicationArchivePeriod(): string {
    return Token.asString(this.interpolationForAttribute('log_duplication_archive_period'));
  }

  /** After how many days log backups move to the storage for infrequent access. */
  public get logDuplicationInfrequentAccessPeriod(): string {
    return Token.asString(this.interpolationForAttribute('log_duplication_infrequent_access_period'));
  }

  /** Class of the backup plan. */
  public get instanceClass(): string {
    return Token.asString(this.interpolationForAttribute('instance_class'));
  }

  /** How the backup plan is paid. */
  public get instanceChargeType(): string {
    return Token.asString(this.interpolationForAttribute('instance_charge_type'));
  }

  /** When the backup plan expires. Milliseconds since 1970. In Java, Go and C#, use `instanceExpiredTimestampText` in a text. */
  public get instanceExpiredTimestamp(): number {
    return Token.asNumber(this.interpolationForAttribute('instance_expired_timestamp'));
  }

  /** `instanceExpiredTimestamp` to be put into a text, in every language; `unknown` where there is none. */
  public get instanceExpiredTimestampText(): string {
    return numberText(this.instanceExpiredTimestamp);
  }

  /** When the backup plan expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this.interpolationForAttribute('expires_at'));
  }

  /** Bucket that backup sets are in. */
  public get ossBucketName(): string {
    return Token.asString(this.interpolationForAttribute('oss_bucket_name'));
  }

  /** Region of that bucket. */
  public get ossBucketRegion(): string {
    return Token.asString(this.interpolationForAttribute('oss_bucket_region'));
  }

  /** How backup sets are encrypted. */
  public get storageEncryptMethod(): string {
    return Token.asString(this.interpolationForAttribute('storage_encrypt_method'));
  }

  /** ID of the resource group. */
  public get resourceGroupId(): string {
    return Token.asString(this.interpolationForAttribute('resource_group_id'));
  }

  /** ID of the account that owns the database. */
  public get crossAliyunId(): string {
    return Token.asString(this.interpolationForAttribute('cross_aliyun_id'));
  }

  /** Name of the RAM role in that account. */
  public get crossRoleName(): string {
    return Token.asString(this.interpolationForAttribute('cross_role_name'));
  }
}
