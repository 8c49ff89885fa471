import type { IResolvable } from 'cdktf';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { QueryProps } from './query-props';
import type { SnapshotOrigin } from './snapshot-origin';
import type { SnapshotSourceType } from './snapshot-source-type';
import type { SnapshotStatus } from './snapshot-status';

/** Which snapshots are listed, and which of them is the recovery point. */
export interface SnapshotsProps extends QueryProps, SnapshotOrigin {
  /** What the snapshots were taken of. */
  readonly sourceType: SnapshotSourceType;

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
   * Status. For several, use `filters`.
   *
   * @default - any
   */
  readonly status?: SnapshotStatus;

  /**
   * The snapshots were complete then or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * The snapshots were complete earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * Edition of Cloud Backup. Files only.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition;

  /**
   * The other account that owns the backup. Tables only.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;

  /**
   * The recovery point was complete then or earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;

  /**
   * How long before `atOrBefore`, or before now when that is not set, the recovery point was complete at most.
   *
   * @default - at any time
   */
  readonly maxAge?: Duration;

  /**
   * Chooses the recovery point by chance: the same one for the same seed and the same list, on every machine.
   *
   * @default - the newest
   */
  readonly randomSeed?: string;

  /**
   * Whether the recovery point is null, instead of an error, when no listed snapshot can be it.
   *
   * @default false
   */
  readonly allowMissing?: boolean | IResolvable;
}
