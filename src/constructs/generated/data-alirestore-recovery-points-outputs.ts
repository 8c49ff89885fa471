// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { numberText } from '../synthesis/number-text';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_recovery_points.
 *
 * @internal
 */
export abstract class DataAlirestoreRecoveryPointsOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_recovery_points';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** How many sources there are, before a sample is taken. In Java, Go and C#, use `sourcesText` in a text. */
  public get sources(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('sources'));
  }

  /** `sources` to be put into a text, in every language; `unknown` where there is none. */
  public get sourcesText(): string {
    return numberText(this.sources);
  }

  /** The sources that were taken, with the snapshot to restore, by `name`: for the `for_each` of restores. */
  public get all(): IResolvable {
    return this._resource.interpolationForAttribute('recovery_points');
  }

  /** One of `all`. */
  public get(key: string): ListedRecoveryPoint {
    return new ListedRecoveryPoint(this._resource, 'recovery_points', key);
  }

  /** Names of sources that are backed up, but have no snapshot that fits. They are in no sample. */
  public get withoutPoint(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('without_point'));
  }
}

/** The sources that were taken, with the snapshot to restore, by `name`: for the `for_each` of restores. This is one of them. */
export class ListedRecoveryPoint extends OutputObject {
  /** What names the source: it is unique in the selection, the same in every run, and fits into a path and a prefix: letters, digits, `-`, `_` and `.`. */
  public get name(): string {
    return Token.asString(this.interpolationForAttribute('name'));
  }

  /** The source for people, such as `i-bp1 /data/orders` or `bucket-a logs/`. */
  public get source(): string {
    return Token.asString(this.interpolationForAttribute('source'));
  }

  /** What a restore of the snapshot names as its source. */
  public get sourceType(): string {
    return Token.asString(this.interpolationForAttribute('source_type'));
  }

  /** ID of the vault that holds the snapshot. */
  public get vaultId(): string {
    return Token.asString(this.interpolationForAttribute('vault_id'));
  }

  /** ID of the snapshot. */
  public get snapshotId(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_id'));
  }

  /** Hash of the snapshot. */
  public get snapshotHash(): string {
    return Token.asString(this.interpolationForAttribute('snapshot_hash'));
  }

  /** When the snapshot was complete. RFC 3339. */
  public get completedAt(): string {
    return Token.asString(this.interpolationForAttribute('completed_at'));
  }

  /** ID of the backup plan. */
  public get planId(): string {
    return Token.asString(this.interpolationForAttribute('plan_id'));
  }

  /** ID of the ECS instance (files, instances and disks). */
  public get instanceId(): string {
    return Token.asString(this.interpolationForAttribute('instance_id'));
  }

  /** Path that is backed up (files and file systems); absent where there are several. */
  public get path(): string {
    return Token.asString(this.interpolationForAttribute('path'));
  }

  /** Paths that are backed up (files and file systems). */
  public get paths(): string[] {
    return Token.asList(this.interpolationForAttribute('paths'));
  }

  /** Name of the bucket. */
  public get bucket(): string {
    return Token.asString(this.interpolationForAttribute('bucket'));
  }

  /** Prefix of the objects that were backed up. */
  public get prefix(): string {
    return Token.asString(this.interpolationForAttribute('prefix'));
  }

  /** ID of the file system. */
  public get fileSystemId(): string {
    return Token.asString(this.interpolationForAttribute('file_system_id'));
  }

  /** When the file system was created. RFC 3339. */
  public get fileSystemCreateTime(): string {
    return Token.asString(this.interpolationForAttribute('file_system_create_time'));
  }

  /** Name of the Tablestore instance. */
  public get instanceName(): string {
    return Token.asString(this.interpolationForAttribute('instance_name'));
  }

  /** Name of the Tablestore table. */
  public get tableName(): string {
    return Token.asString(this.interpolationForAttribute('table_name'));
  }

  /** ID of the disk. */
  public get diskId(): string {
    return Token.asString(this.interpolationForAttribute('disk_id'));
  }

  /** Number of files in the snapshot, where the service tells it. In Java, Go and C#, use `itemsTotalText` in a text. */
  public get itemsTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('items_total'));
  }

  /** `itemsTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get itemsTotalText(): string {
    return numberText(this.itemsTotal);
  }

  /** Amount of data in the snapshot, in bytes, where the service tells it. In Java, Go and C#, use `bytesTotalText` in a text. */
  public get bytesTotal(): number {
    return Token.asNumber(this.interpolationForAttribute('bytes_total'));
  }

  /** `bytesTotal` to be put into a text, in every language; `unknown` where there is none. */
  public get bytesTotalText(): string {
    return numberText(this.bytesTotal);
  }
}
