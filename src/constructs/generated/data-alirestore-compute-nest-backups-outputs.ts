// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { attributeOrNull } from '../synthesis/attribute-or-null';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_compute_nest_backups.
 *
 * @internal
 */
export abstract class DataAlirestoreComputeNestBackupsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_compute_nest_backups';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the backups, in the order of `backups`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The backups, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'backups');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedComputeNestBackup {
    return new ListedComputeNestBackup(this._resource, `backups[${index}]`);
  }

  /** The listed backup that ended last, whose status is `Created` and whose retention is not over. Null where there is none. */
  public get latest(): ListedComputeNestBackup {
    return new ListedComputeNestBackup(this._resource, 'latest');
  }

  /** ID of the service instance that was backed up. */
  public get recoveryPointServiceInstanceId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.service_instance_id'));
  }

  /** ID of the backup. */
  public get recoveryPointBackupId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.backup_id'));
  }

  /** When the backup ended. RFC 3339. */
  public get recoveryPointCompletedAt(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.completed_at'));
  }
}

/** The backups, newest first by creation time, then by ID. This is one of them. */
export class ListedComputeNestBackup extends OutputObject {
  /** ID of the backup. */
  public get backupId(): string {
    return Token.asString(this.interpolationForAttribute('backup_id'));
  }

  /** ID of the service instance that was backed up. */
  public get serviceInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('service_instance_id'));
  }

  /** Status of the backup. `Creating`, `Created`, `CreateFailed`, `Deleting`, `Deleted`, `DeleteFailed`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** What went wrong. */
  public get statusDetail(): string {
    return Token.asString(this.interpolationForAttribute('status_detail'));
  }

  /** How the backup was begun. */
  public get backupMode(): string {
    return Token.asString(this.interpolationForAttribute('backup_mode'));
  }

  /** How long the backup is kept. In days. In Java, Go and C#, use `retentionDaysText` in a text. */
  public get retentionDays(): number {
    return Token.asNumber(this.interpolationForAttribute('retention_days'));
  }

  /** `retentionDays` to be put into a text, in every language; `unknown` where there is none. */
  public get retentionDaysText(): string {
    return numberText(this.retentionDays);
  }

  /** Description of the backup. */
  public get description(): string {
    return Token.asString(this.interpolationForAttribute('description'));
  }

  /** When the backup was created. RFC 3339. */
  public get createTime(): string {
    return Token.asString(this.interpolationForAttribute('create_time'));
  }

  /** When the backup began. RFC 3339. */
  public get startTime(): string {
    return Token.asString(this.interpolationForAttribute('start_time'));
  }

  /** When the backup ended. RFC 3339. */
  public get endTime(): string {
    return Token.asString(this.interpolationForAttribute('end_time'));
  }

  /** When the backup was last updated. RFC 3339. */
  public get modifiedTime(): string {
    return Token.asString(this.interpolationForAttribute('modified_time'));
  }
}
