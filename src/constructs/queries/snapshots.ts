import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreSnapshots, type DataAlirestoreSnapshotsConfig } from '../generated/data-alirestore-snapshots';
import { DataAlirestoreSnapshotsOutputs } from '../generated/data-alirestore-snapshots-outputs';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { crossAccountArguments } from '../synthesis/cross-account-arguments';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';
import type { SnapshotOrigin, SnapshotSourceType } from './snapshot-origin';

/** Which snapshots are listed, and which of them is the recovery point. */
export interface SnapshotsProps extends QueryProps, SnapshotOrigin {
  /** What the snapshots were taken of. */
  readonly sourceType: SnapshotSourceType | IResolvable;

  /**
   * ID of the vault. Needed for files.
   *
   * @default - any
   */
  readonly vaultId?: string;

  /**
   * ID of the backup job that made the snapshot.
   *
   * @default - any
   */
  readonly jobId?: string;

  /**
   * ID of the snapshot.
   *
   * @default - any
   */
  readonly snapshotId?: string;

  /**
   * Status. To list several, use `filters`.
   *
   * @default - any
   */
  readonly status?: SnapshotStatus | IResolvable;

  /**
   * Only snapshots that were complete at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * Only snapshots that were complete before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * Edition of Cloud Backup. Files only.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition | IResolvable;

  /**
   * The other account that owns the backup. Tables only.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;

  /**
   * The recovery point was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;

  /**
   * How old the recovery point may be: at `atOrBefore`, or now if that is not set.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Chooses the recovery point at random. The same seed and the same list give the same one, on every machine.
   *
   * @default - the newest
   */
  readonly randomSeed?: string;

  /**
   * Whether the recovery point is null when no snapshot fits. Otherwise that is an error.
   *
   * @default false
   */
  readonly allowMissing?: boolean | IResolvable;
}

/** Status of a snapshot, as the service spells it. */
export enum SnapshotStatus {
  /** It holds everything. */
  COMPLETE = 'COMPLETE',

  /** It lacks some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It cannot be restored. */
  FAILED = 'FAILED',
}

/**
 * Snapshots to restore from, newest first, and a recovery point among them.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-searchhistoricalsnapshots
 */
export class Snapshots extends DataAlirestoreSnapshotsOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreSnapshots;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: SnapshotsProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('SnapshotsProps', props, this);
    this._resource = new DataAlirestoreSnapshots(this, 'Resource', snapshotsConfig(checked));
    nameResourceAfter(this, this._resource);
  }
}

export function snapshotsConfig(props: SnapshotsProps): DataAlirestoreSnapshotsConfig {
  const { crossAccount, maxAge } = props;
  return {
    ...asArguments(props),
    ...queryArguments(props),
    maxAge: maxAge?.toString(),
    ...crossAccountArguments(crossAccount),
  };
}
