import { ref, Token } from '../../framework';

/**
 * The source that a restore of a selection is of: to be put into the texts of its target and its checks, such as
 * `/drill/${SelectedSource.NAME}`. Each restore gets what its own source has there; what a source does not have is null.
 */
export class SelectedSource {
  /** What names the source: it is the same in every run, and fits into a path and a prefix. */
  public static readonly NAME = Token.asString(ref('each.key'));

  /** The source for people, such as `i-bp1 /data/orders`. */
  public static readonly SOURCE = ofSource('source');

  /** ID of the vault that holds the snapshot. */
  public static readonly VAULT_ID = ofSource('vault_id');

  /** ID of the snapshot. */
  public static readonly SNAPSHOT_ID = ofSource('snapshot_id');

  /** Hash of the snapshot. */
  public static readonly SNAPSHOT_HASH = ofSource('snapshot_hash');

  /** When the snapshot was complete. RFC 3339. */
  public static readonly COMPLETED_AT = ofSource('completed_at');

  /** ID of the backup plan. */
  public static readonly PLAN_ID = ofSource('plan_id');

  /** ID of the ECS instance. */
  public static readonly INSTANCE_ID = ofSource('instance_id');

  /** Path that was backed up. */
  public static readonly PATH = ofSource('path');

  /** Name of the bucket. */
  public static readonly BUCKET = ofSource('bucket');

  /** Prefix of the objects that were backed up. */
  public static readonly PREFIX = ofSource('prefix');

  /** ID of the file system. */
  public static readonly FILE_SYSTEM_ID = ofSource('file_system_id');

  /** When the file system was created. RFC 3339. */
  public static readonly FILE_SYSTEM_CREATE_TIME = ofSource('file_system_create_time');

  /** Name of the Tablestore instance. */
  public static readonly INSTANCE_NAME = ofSource('instance_name');

  /** Name of the Tablestore table. */
  public static readonly TABLE_NAME = ofSource('table_name');

  /** ID of the disk. */
  public static readonly DISK_ID = ofSource('disk_id');

  private constructor() {}
}

function ofSource(member: string): string {
  return Token.asString(ref(`each.value.${member}`));
}
