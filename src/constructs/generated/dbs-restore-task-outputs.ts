// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';
import { ActingConstruct } from '../triggers/acting-construct';

/**
 * The computed attributes of alirestore_dbs_restore_task.
 *
 * @internal
 */
export abstract class DbsRestoreTaskOutputs extends ActingConstruct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_dbs_restore_task';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** ID of the full backup set to restore. Needed, unless `restore_time` or `chosen_backup_set` is set. */
  public get backupSetId(): string {
    return Token.asString(this._resource.interpolationForAttribute('backup_set_id'));
  }

  /** ID of the restore task. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** What the status means: `pending`, `succeeded`, `partial` or `failed`; `skipped` when `start_when` was false. An unknown status counts as `pending`. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** How this resource got its restore: `started` (by this resource), `adopted` (it was already running) or `imported`. */
  public get origin(): string {
    return Token.asString(this._resource.interpolationForAttribute('origin'));
  }

  /** Whether the apply that started the restore failed, for example at its time limit, while the restore was still running. The next apply then keeps waiting for that restore. */
  public get waitUnfinished(): IResolvable {
    return this._resource.interpolationForAttribute('wait_unfinished');
  }

  /** From the creation of the restore to its end, by the clock of the service. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }

  /** Status of the restore task, in the words of the service. */
  public get status(): string {
    return Token.asString(this._resource.interpolationForAttribute('status'));
  }

  /** Why the restore failed, or could not be started. */
  public get errorMessage(): string {
    return Token.asString(this._resource.interpolationForAttribute('error_message'));
  }

  /** What the service checked before the restore, as far as it tells. */
  public get preChecks(): OutputList {
    return new OutputList(this._resource, 'pre_checks');
  }

  /** One of `preChecks`, counted from 0. */
  public preCheck(index: number): DbsRestoreTaskPreCheck {
    return new DbsRestoreTaskPreCheck(this._resource, `pre_checks[${index}]`);
  }

  /** When the task was created. Milliseconds since 1970. In Java, Go and C#, use `restoreTaskCreateTimeText` in a text. */
  public get restoreTaskCreateTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('restore_task_create_time'));
  }

  /** `restoreTaskCreateTime` to be put into a text, in every language; `unknown` where there is none. */
  public get restoreTaskCreateTimeText(): string {
    return numberText(this.restoreTaskCreateTime);
  }

  /** When the task was created. RFC 3339. */
  public get createdAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('created_at'));
  }

  /** When the task ended. Milliseconds since 1970. In Java, Go and C#, use `restoreTaskFinishTimeText` in a text. */
  public get restoreTaskFinishTime(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('restore_task_finish_time'));
  }

  /** `restoreTaskFinishTime` to be put into a text, in every language; `unknown` where there is none. */
  public get restoreTaskFinishTimeText(): string {
    return numberText(this.restoreTaskFinishTime);
  }

  /** When the task ended. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this._resource.interpolationForAttribute('completed_at'));
  }

  /** Progress of the restore of the full data, in percent. In Java, Go and C#, use `fullDataRestoreProgressText` in a text. */
  public get fullDataRestoreProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('full_data_restore_progress'));
  }

  /** `fullDataRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullDataRestoreProgressText(): string {
    return numberText(this.fullDataRestoreProgress);
  }

  /** Progress of the restore of structures before the data, in percent. In Java, Go and C#, use `fullStruforeRestoreProgressText` in a text. */
  public get fullStruforeRestoreProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('full_strufore_restore_progress'));
  }

  /** `fullStruforeRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullStruforeRestoreProgressText(): string {
    return numberText(this.fullStruforeRestoreProgress);
  }

  /** Progress of the restore of structures after the data, in percent. In Java, Go and C#, use `fullStruAfterRestoreProgressText` in a text. */
  public get fullStruAfterRestoreProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('full_stru_after_restore_progress'));
  }

  /** `fullStruAfterRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get fullStruAfterRestoreProgressText(): string {
    return numberText(this.fullStruAfterRestoreProgress);
  }

  /** Progress of the restore of the incremental log, in percent. In Java, Go and C#, use `continuousRestoreProgressText` in a text. */
  public get continuousRestoreProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('continuous_restore_progress'));
  }

  /** `continuousRestoreProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get continuousRestoreProgressText(): string {
    return numberText(this.continuousRestoreProgress);
  }

  /** Progress of the recovery of the full physical backup, in percent. In Java, Go and C#, use `physicalFullBackupRecoverProgressText` in a text. */
  public get physicalFullBackupRecoverProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('physical_full_backup_recover_progress'));
  }

  /** `physicalFullBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalFullBackupRecoverProgressText(): string {
    return numberText(this.physicalFullBackupRecoverProgress);
  }

  /** Progress of the recovery of the full and incremental physical backup, in percent. In Java, Go and C#, use `physicalFullAndIncrementBackupRecoverProgressText` in a text. */
  public get physicalFullAndIncrementBackupRecoverProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('physical_full_and_increment_backup_recover_progress'));
  }

  /** `physicalFullAndIncrementBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalFullAndIncrementBackupRecoverProgressText(): string {
    return numberText(this.physicalFullAndIncrementBackupRecoverProgress);
  }

  /** Progress of the recovery of the incremental physical backup, in percent. In Java, Go and C#, use `physicalIncrementBackupRecoverProgressText` in a text. */
  public get physicalIncrementBackupRecoverProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('physical_increment_backup_recover_progress'));
  }

  /** `physicalIncrementBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalIncrementBackupRecoverProgressText(): string {
    return numberText(this.physicalIncrementBackupRecoverProgress);
  }

  /** Progress of bringing the database online, in percent. In Java, Go and C#, use `physicalDatabaseOnlineProgressText` in a text. */
  public get physicalDatabaseOnlineProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('physical_database_online_progress'));
  }

  /** `physicalDatabaseOnlineProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalDatabaseOnlineProgressText(): string {
    return numberText(this.physicalDatabaseOnlineProgress);
  }

  /** Progress of the recovery of the physical backup, in percent. In Java, Go and C#, use `physicalBackupRecoverProgressText` in a text. */
  public get physicalBackupRecoverProgress(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('physical_backup_recover_progress'));
  }

  /** `physicalBackupRecoverProgress` to be put into a text, in every language; `unknown` where there is none. */
  public get physicalBackupRecoverProgressText(): string {
    return numberText(this.physicalBackupRecoverProgress);
  }

  /** Address and port of the database. */
  public get destinationEndpointIpPort(): string {
    return Token.asString(this._resource.interpolationForAttribute('destination_endpoint_ip_port'));
  }

  /** Host of the database. */
  public get destinationEndpointHost(): string {
    return Token.asString(this._resource.interpolationForAttribute('destination_endpoint_host'));
  }

  /** Whether the database is reached with TLS. */
  public get destinationEndpointEnableSsl(): string {
    return Token.asString(this._resource.interpolationForAttribute('destination_endpoint_enable_ssl'));
  }

  /** Identifier of the backup gateway. */
  public get backupGatewayIdentifier(): string {
    return Token.asString(this._resource.interpolationForAttribute('backup_gateway_identifier'));
  }

  /** Region of the bucket that the backup is in. */
  public get backupSourceOssRegion(): string {
    return Token.asString(this._resource.interpolationForAttribute('backup_source_oss_region'));
  }
}

/** What the service checked before the restore, as far as it tells. This is one of them. */
export class DbsRestoreTaskPreCheck extends OutputObject {
  /** Its place in the order of the checks. */
  public get orderNum(): string {
    return Token.asString(this.interpolationForAttribute('order_num'));
  }

  /** Code of the check, such as `CHECK_BINLOG_ON`. */
  public get item(): string {
    return Token.asString(this.interpolationForAttribute('item'));
  }

  /** Name of the check. */
  public get names(): string {
    return Token.asString(this.interpolationForAttribute('names'));
  }

  /** State: `init`, `running`, `warning`, `catched`, `failed` or `finish`; translations of it vary. */
  public get state(): string {
    return Token.asString(this.interpolationForAttribute('state'));
  }

  /** Why the check failed. */
  public get errMsg(): string {
    return Token.asString(this.interpolationForAttribute('err_msg'));
  }

  /** ID of the job that checks. */
  public get jobId(): string {
    return Token.asString(this.interpolationForAttribute('job_id'));
  }

  /** When the check began. Milliseconds since 1970. In Java, Go and C#, use `bootTimeText` in a text. */
  public get bootTime(): number {
    return Token.asNumber(this.interpolationForAttribute('boot_time'));
  }

  /** `bootTime` to be put into a text, in every language; `unknown` where there is none. */
  public get bootTimeText(): string {
    return numberText(this.bootTime);
  }

  /** When the check began. RFC 3339. */
  public get startedAt(): string {
    return Token.asString(this.interpolationForAttribute('started_at'));
  }

  /** When the check ended. Milliseconds since 1970. In Java, Go and C#, use `finishTimeText` in a text. */
  public get finishTime(): number {
    return Token.asNumber(this.interpolationForAttribute('finish_time'));
  }

  /** `finishTime` to be put into a text, in every language; `unknown` where there is none. */
  public get finishTimeText(): string {
    return numberText(this.finishTime);
  }

  /** When the check ended. RFC 3339. */
  public get finishedAt(): string {
    return Token.asString(this.interpolationForAttribute('finished_at'));
  }
}
