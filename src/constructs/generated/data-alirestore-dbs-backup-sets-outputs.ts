// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { attributeOrNull } from '../synthesis/attribute-or-null';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_dbs_backup_sets.
 *
 * @internal
 */
export abstract class DataAlirestoreDbsBackupSetsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_dbs_backup_sets';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the backup sets, in the order of `backup_sets`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The backup sets, newest first by the time that their data is of, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'backup_sets');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedDbsBackupSet {
    return new ListedDbsBackupSet(this._resource, `backup_sets[${index}]`);
  }

  /** The listed backup set with the newest data whose status is `finish` and that has not expired. Null where there is none. */
  public get latest(): ListedDbsBackupSet {
    return new ListedDbsBackupSet(this._resource, 'latest');
  }

  /** ID of the backup plan. */
  public get recoveryPointBackupPlanId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.backup_plan_id'));
  }

  /** ID of the backup set. */
  public get recoveryPointBackupSetId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.backup_set_id'));
  }

  /** ID of the database instance that was backed up. */
  public get recoveryPointSourceInstanceId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.source_instance_id'));
  }

  /** When the backup ended: the point in time that its data is of. Milliseconds since 1970. In Java, Go and C#, use `recoveryPointEndTimeText` in a text. */
  public get recoveryPointEndTime(): number {
    return Token.asNumber(attributeOrNull(this._resource, 'recovery_point.end_time'));
  }

  /** `recoveryPointEndTime` to be put into a text, in every language; `unknown` where there is none. */
  public get recoveryPointEndTimeText(): string {
    return numberText(this.recoveryPointEndTime);
  }

  /** When the backup ended: the point in time that its data is of. RFC 3339. */
  public get recoveryPointCompletedAt(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.completed_at'));
  }
}

/** The backup sets, newest first by the time that their data is of, then by ID. This is one of them. */
export class ListedDbsBackupSet extends OutputObject {
  /** ID of the backup set. */
  public get backupSetId(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_id'));
  }

  /** Status; a set whose status is `finish` is complete. */
  public get backupStatus(): string {
    return Token.asString(this.interpolationForAttribute('backup_status'));
  }

  /** What was backed up, as JSON. */
  public get backupObjects(): string {
    return Token.asString(this.interpolationForAttribute('backup_objects'));
  }

  /** Size of the backup set. In bytes. In Java, Go and C#, use `backupSizeText` in a text. */
  public get backupSize(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_size'));
  }

  /** `backupSize` to be put into a text, in every language; `unknown` where there is none. */
  public get backupSizeText(): string {
    return numberText(this.backupSize);
  }

  /** When the backup was created. Milliseconds since 1970. In Java, Go and C#, use `createTimeText` in a text. */
  public get createTime(): number {
    return Token.asNumber(this.interpolationForAttribute('create_time'));
  }

  /** `createTime` to be put into a text, in every language; `unknown` where there is none. */
  public get createTimeText(): string {
    return numberText(this.createTime);
  }

  /** When the backup was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the backup began. Milliseconds since 1970. In Java, Go and C#, use `startTimeText` in a text. */
  public get startTime(): number {
    return Token.asNumber(this.interpolationForAttribute('start_time'));
  }

  /** `startTime` to be put into a text, in every language; `unknown` where there is none. */
  public get startTimeText(): string {
    return numberText(this.startTime);
  }

  /** When the backup began. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When the backup ended: the point in time that its data is of. Milliseconds since 1970. In Java, Go and C#, use `endTimeText` in a text. */
  public get endTime(): number {
    return Token.asNumber(this.interpolationForAttribute('end_time'));
  }

  /** `endTime` to be put into a text, in every language; `unknown` where there is none. */
  public get endTimeText(): string {
    return numberText(this.endTime);
  }

  /** When the backup ended: the point in time that its data is of. RFC 3339. */
  public get endedAt(): string {
    return Token.asString(this.interpolationForAttribute('ended_at'));
  }

  /** When the backup set was complete. Milliseconds since 1970. In Java, Go and C#, use `finishTimeText` in a text. */
  public get finishTime(): number {
    return Token.asNumber(this.interpolationForAttribute('finish_time'));
  }

  /** `finishTime` to be put into a text, in every language; `unknown` where there is none. */
  public get finishTimeText(): string {
    return numberText(this.finishTime);
  }

  /** When the backup set was complete. RFC 3339. */
  public get finishedAt(): string {
    return Token.asString(this.interpolationForAttribute('finished_at'));
  }

  /** When the backup set expires. Milliseconds since 1970. In Java, Go and C#, use `backupSetExpiredTimeText` in a text. */
  public get backupSetExpiredTime(): number {
    return Token.asNumber(this.interpolationForAttribute('backup_set_expired_time'));
  }

  /** `backupSetExpiredTime` to be put into a text, in every language; `unknown` where there is none. */
  public get backupSetExpiredTimeText(): string {
    return numberText(this.backupSetExpiredTime);
  }

  /** When the backup set expires. RFC 3339. */
  public get expiresAt(): string {
    return Token.asString(this.interpolationForAttribute('expires_at'));
  }

  /** Why the backup failed; NULL when it did not. */
  public get errMessage(): string {
    return Token.asString(this.interpolationForAttribute('err_message'));
  }

  /** Progress of the backup of the data, in percent. In Java, Go and C#, use `logicalFullBackupProgressText` in a text. */
  public get logicalFullBackupProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('logical_full_backup_progress'));
  }

  /** `logicalFullBackupProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get logicalFullBackupProgressText(): string {
    return numberText(this.logicalFullBackupProgress);
  }

  /** Progress of the backup of structures, in percent. In Java, Go and C#, use `logicalStructureBackupProgressText` in a text. */
  public get logicalStructureBackupProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('logical_structure_backup_progress'));
  }

  /** `logicalStructureBackupProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get logicalStructureBackupProgressText(): string {
    return numberText(this.logicalStructureBackupProgress);
  }

  /** Identifier of the backup gateway. */
  public get backupGatewayIdentifier(): string {
    return Token.asString(this.interpolationForAttribute('backup_gateway_identifier'));
  }

  /** Where the database is that was backed up. */
  public get sourceEndpointInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_instance_type'));
  }

  /** ID of the database instance that was backed up. */
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

  /** User of the database. */
  public get sourceEndpointUserName(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_user_name'));
  }

  /** Whether the database was reached with TLS. */
  public get sourceEndpointEnableSsl(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_enable_ssl'));
  }

  /** How the backup set is stored. */
  public get storageMethod(): string {
    return Token.asString(this.interpolationForAttribute('storage_method'));
  }

  /** How the backup set is encrypted. */
  public get storageEncryptMethod(): string {
    return Token.asString(this.interpolationForAttribute('storage_encrypt_method'));
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
