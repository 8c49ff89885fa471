import type { Duration } from '../policies/duration';
import type { QueryFilter } from '../queries/query-props';
import type { SnapshotOrigin, SnapshotSourceType } from '../queries/snapshot-origin';

/** Which snapshot is restored. */
export interface SnapshotProps {
  /** ID of the vault that holds the snapshot. */
  readonly vaultId: string;

  /** ID of the snapshot. */
  readonly snapshotId: string;

  /**
   * Hash of the snapshot.
   *
   * @default - the service finds the snapshot by its ID
   */
  readonly snapshotHash?: string;

  /**
   * When the snapshot was complete: a drill counts its RPO from it. RFC 3339, or seconds since 1970.
   *
   * @default - not known
   */
  readonly completedAt?: string;
}

/** Among which snapshots the newest is chosen. Only those that are complete and have not expired are considered. */
export interface LatestPointProps extends SnapshotOrigin {
  /** ID of the vault that holds the snapshots. */
  readonly vaultId: string;

  /**
   * What the snapshots were taken of.
   *
   * @default - what the target of the restore needs
   */
  readonly sourceType?: SnapshotSourceType;

  /**
   * How old the snapshot may be: before the time that is given, or else before now.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Conditions that the snapshot meets.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];
}

/** Among which snapshots the newest that was complete at some time is chosen. */
export interface PointAtOrBeforeProps extends LatestPointProps {
  /** The snapshot was complete then or earlier: seconds since 1970, or RFC 3339 with a zone. */
  readonly time: string;
}

/** Among which snapshots one is chosen by chance. */
export interface RandomPointProps extends LatestPointProps {
  /** The same snapshot is chosen for the same seed among the same snapshots, on every machine. */
  readonly seed: string;

  /**
   * The snapshot was complete then or earlier: seconds since 1970, or RFC 3339 with a zone.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;
}
