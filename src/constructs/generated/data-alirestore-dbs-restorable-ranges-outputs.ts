// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { attributeOrNull } from '../synthesis/attribute-or-null';
import { numberText } from '../synthesis/number-text';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_dbs_restorable_ranges.
 *
 * @internal
 */
export abstract class DataAlirestoreDbsRestorableRangesOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_dbs_restorable_ranges';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** The ranges, newest first by their ends. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'restorable_ranges');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedDbsRestorableRange {
    return new ListedDbsRestorableRange(this._resource, `restorable_ranges[${index}]`);
  }

  /** ID of the backup plan. */
  public get recoveryPointBackupPlanId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.backup_plan_id'));
  }

  /** The point in time, for `restore_time` of `alirestore_dbs_restore_task`, which restores again when it changes: where the newest is chosen, it changes all the time. RFC 3339. */
  public get recoveryPointRestoreTime(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.restore_time'));
  }

  /** ID of the database instance that was backed up. */
  public get recoveryPointSourceInstanceId(): string {
    return Token.asString(attributeOrNull(this._resource, 'recovery_point.source_instance_id'));
  }
}

/** The ranges, newest first by their ends. This is one of them. */
export class ListedDbsRestorableRange extends OutputObject {
  /** Type of the range, such as `snapshot` or `time`. */
  public get rangeType(): string {
    return Token.asString(this.interpolationForAttribute('range_type'));
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

  /** Where the database is that was backed up. */
  public get sourceEndpointInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_instance_type'));
  }

  /** ID of the database instance that was backed up. */
  public get sourceEndpointInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('source_endpoint_instance_id'));
  }

  /** Host of the database. */
  public get backupSourceHost(): string {
    return Token.asString(this.interpolationForAttribute('backup_source_host'));
  }

  /** Port of the database. */
  public get backupSourcePort(): string {
    return Token.asString(this.interpolationForAttribute('backup_source_port'));
  }

  /** ID of the backup source. */
  public get backupSourceInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('backup_source_instance_id'));
  }

  /** Type of the backup source. */
  public get backupSourceInstanceType(): string {
    return Token.asString(this.interpolationForAttribute('backup_source_instance_type'));
  }

  /** The full backup sets of the range. */
  public get fullBackupList(): OutputList {
    return new OutputList(this.terraformResource, `${this.terraformAttribute}.full_backup_list`);
  }

  /** One of `fullBackupList`, counted from 0. */
  public fullBackupListOf(index: number): ListedDbsRestorableRangeFullBackupList {
    return new ListedDbsRestorableRangeFullBackupList(this.terraformResource, `${this.terraformAttribute}.full_backup_list[${index}]`);
  }
}

/** The full backup sets of the range. This is one of them. */
export class ListedDbsRestorableRangeFullBackupList extends OutputObject {
  /** ID of the backup set. */
  public get backupSetId(): string {
    return Token.asString(this.interpolationForAttribute('backup_set_id'));
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

  /** When the backup ended. Milliseconds since 1970. In Java, Go and C#, use `endTimeText` in a text. */
  public get endTime(): number {
    return Token.asNumber(this.interpolationForAttribute('end_time'));
  }

  /** `endTime` to be put into a text, in every language; `unknown` where there is none. */
  public get endTimeText(): string {
    return numberText(this.endTime);
  }

  /** When the backup ended. RFC 3339. */
  public get endedAt(): string {
    return Token.asString(this.interpolationForAttribute('ended_at'));
  }
}
