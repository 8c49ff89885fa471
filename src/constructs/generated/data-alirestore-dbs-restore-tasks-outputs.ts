// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_dbs_restore_tasks.
 *
 * @internal
 */
export abstract class DataAlirestoreDbsRestoreTasksOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_dbs_restore_tasks';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the tasks, in the order of `restore_tasks`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The tasks, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'restore_tasks');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedDbsRestoreTask {
    return new ListedDbsRestoreTask(this._resource, `restore_tasks[${index}]`);
  }
}

/** The tasks, newest first by creation time, then by ID. This is one of them. */
export class ListedDbsRestoreTask extends OutputObject {
  /** ID of the restore task. */
  public get restoreTaskId(): string {
    return Token.asString(this.interpolationForAttribute('restore_task_id'));
  }

  /** Name of the restore task. */
  public get restoreTaskName(): string {
    return Token.asString(this.interpolationForAttribute('restore_task_name'));
  }

  /** ID of the backup plan. */
  public get backupPlanId(): string {
    return Token.asString(this.interpolationForAttribute('backup_plan_id'));
  }

  /** ID of the full backup set that is restored. */
  public get backupSetId(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_id'));
  }

  /** Status: `init`, `check_pass`, `running`, `pause` or `stop` (failed); what it is after a success is not documented. */
  public get restoreStatus(): string {
    return Token.asString(this.interpolationForAttribute('restore_status'));
  }

  /** Why the task failed; NULL when it did not. */
  public get errMessage(): string {
    return Token.asString(this.interpolationForAttribute('err_message'));
  }

  /** Point in time that is restored to. Milliseconds since 1970. In Java, Go and C#, use `restoreTimeText` in a text. */
  public get restoreTime(): number {
    return Token.asNumber(this.interpolationForAttribute('restore_time'));
  }

  /** `restoreTime` to be put into a text, in every language; `unknown` where there is none. */
  public get restoreTimeText(): string {
    return numberText(this.restoreTime);
  }

  /** Point in time that is restored to. RFC 3339. */
  public get restoredToAt(): string {
    return Token.asString(this.interpolationForAttribute('restored_to_at'));
  }

  /** When the task was created. Milliseconds since 1970. In Java, Go and C#, use `restoreTaskCreateTimeText` in a text. */
  public get restoreTaskCreateTime(): number {
    return Token.asNumber(this.interpolationForAttribute('restore_task_create_time'));
  }

  /** `restoreTaskCreateTime` to be put into a text, in every language; `unknown` where there is none. */
  public get restoreTaskCreateTimeText(): string {
    return numberText(this.restoreTaskCreateTime);
  }

  /** When the task was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this.interpolationForAttribute('created_at'));
  }

  /** When the task ended. Milliseconds since 1970. In Java, Go and C#, use `restoreTaskFinishTimeText` in a text. */
  public get restoreTaskFinishTime(): number {
    return Token.asNumber(this.interpolationForAttribute('restore_task_finish_time'));
  }

  /** `restoreTaskFinishTime` to be put into a text, in every language; `unknown` where there is none. */
  public get restoreTaskFinishTimeText(): string {
    return numberText(this.restoreTaskFinishTime);
  }

  /** When the task ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** Progress of the restore of the full data, in percent. In Java, Go and C#, use `fullDataRestoreProgressText` in a text. */
  public get fullDataRestoreProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('full_data_restore_progress'));
  }

  /** `fullDataRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullDataRestoreProgressText(): string {
    return numberText(this.fullDataRestoreProgress);
  }

  /** Progress of the restore of structures before the data, in percent. In Java, Go and C#, use `fullStruforeRestoreProgressText` in a text. */
  public get fullStruforeRestoreProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('full_strufore_restore_progress'));
  }

  /** `fullStruforeRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullStruforeRestoreProgressText(): string {
    return numberText(this.fullStruforeRestoreProgress);
  }

  /** Progress of the restore of structures after the data, in percent. In Java, Go and C#, use `fullStruAfterRestoreProgressText` in a text. */
  public get fullStruAfterRestoreProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('full_stru_after_restore_progress'));
  }

  /** `fullStruAfterRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullStruAfterRestoreProgressText(): string {
    return numberText(this.fullStruAfterRestoreProgress);
  }

  /** Progress of the restore of the incremental log, in percent. In Java, Go and C#, use `continuousRestoreProgressText` in a text. */
  public get continuousRestoreProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('continuous_restore_progress'));
  }

  /** `continuousRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get continuousRestoreProgressText(): string {
    return numberText(this.continuousRestoreProgress);
  }

  /** Progress of the recovery of the full physical backup, in percent. In Java, Go and C#, use `physicalFullBackupRecoverProgressText` in a text. */
  public get physicalFullBackupRecoverProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('physical_full_backup_recover_progress'));
  }

  /** `physicalFullBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalFullBackupRecoverProgressText(): string {
    return numberText(this.physicalFullBackupRecoverProgress);
  }

  /** Progress of the recovery of the full and incremental physical backup, in percent. In Java, Go and C#, use `physicalFullAndIncrementBackupRecoverProgressText` in a text. */
  public get physicalFullAndIncrementBackupRecoverProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('physical_full_and_increment_backup_recover_progress'));
  }

  /** `physicalFullAndIncrementBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalFullAndIncrementBackupRecoverProgressText(): string {
    return numberText(this.physicalFullAndIncrementBackupRecoverProgress);
  }

  /** Progress of the recovery of the incremental physical backup, in percent. In Java, Go and C#, use `physicalIncrementBackupRecoverProgressText` in a text. */
  public get physicalIncrementBackupRecoverProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('physical_increment_backup_recover_progress'));
  }

  /** `physicalIncrementBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalIncrementBackupRecoverProgressText(): string {
    return numberText(this.physicalIncrementBackupRecoverProgress);
  }

  /** Progress of bringing the database online, in percent. In Java, Go and C#, use `physicalDatabaseOnlineProgressText` in a text. */
  public get physicalDatabaseOnlineProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('physical_database_online_progress'));
  }

  /** `physicalDatabaseOnlineProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalDatabaseOnlineProgressText(): string {
    return numberText(this.physicalDatabaseOnlineProgress);
  }

  /** Progress of the recovery of the physical backup, in percent. In Java, Go and C#, use `physicalBackupRecoverProgressText` in a text. */
  public get physicalBackupRecoverProgress(): number {
    return Token.asNumber(this.interpolationForAttribute('physical_backup_recover_progress'));
  }

  /** `physicalBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalBackupRecoverProgressText(): string {
    return numberText(this.physicalBackupRecoverProgress);
  }

  /** What is restored, as JSON. */
  public get restoreObjects(): string {
    return Token.asString(this.interpolationForAttribute('restore_objects'));
  }

  /** Path restored to. */
  public get restoreDir(): string {
    return Token.asString(this.interpolationForAttribute('restore_dir'));
  }

  /** Whether an existing or a new instance is restored to. */
  public get restoreDestinationMode(): string {
    return Token.asString(this.interpolationForAttribute('restore_destination_mode'));
  }

  /** Where the database is: RDS, ECS, Express, agent, dds, dg or Other; its case varies. */
  public get destinationEndpointInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_instance_type'));
  }

  /** ID of the database instance. */
  public get destinationEndpointInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_instance_id'));
  }

  /** Region of the database. */
  public get destinationEndpointRegion(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_region'));
  }

  /** Address and port of the database. */
  public get destinationEndpointIpPort(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_ip_port'));
  }

  /** Host of the database. */
  public get destinationEndpointHost(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_host'));
  }

  /** Port of the database. */
  public get destinationEndpointPort(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_port'));
  }

  /** Name of the database. */
  public get destinationEndpointDatabaseName(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_database_name'));
  }

  /** User of the database. */
  public get destinationEndpointUserName(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_user_name'));
  }

  /** System ID of an Oracle database. */
  public get destinationEndpointOracleSid(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_oracle_sid'));
  }

  /** Whether the database is reached with TLS. */
  public get destinationEndpointEnableSsl(): string {
    return Token.asString(this.interpolationForAttribute('destination_endpoint_enable_ssl'));
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

  /** Region of the bucket that the backup is in. */
  public get backupSourceOssRegion(): string {
    return Token.asString(this.interpolationForAttribute('backup_source_oss_region'));
  }

  /** ID of the account that owns the backup. */
  public get crossAliyunId(): string {
    return Token.asString(this.interpolationForAttribute('cross_aliyun_id'));
  }

  /** Name of the RAM role in that account. */
  public get crossRoleName(): string {
    return Token.asString(this.interpolationForAttribute('cross_role_name'));
  }

  /** `pending`, `succeeded` or `failed`. A task counts as `succeeded` when it has ended with all its data and no error, and is neither stopped nor paused. */
  public get verdict(): string {
    return Token.asString(this.interpolationForAttribute('verdict'));
  }
}
