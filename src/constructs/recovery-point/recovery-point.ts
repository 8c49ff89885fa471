import type { Construct } from 'constructs';
import { requireText } from '../synthesis/require-text';
import {
  chooseSnapshot,
  type JobSnapshot,
  type LatestPointProps,
  type RestoringJob,
  type SnapshotChoice,
} from './choose-snapshot';

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

/**
 * What is restored. A point that is chosen among snapshots is chosen when its job starts, and stays: a newer backup alone
 * starts no restore. When the job is run again, since `triggers` or its target changed or since it failed, the point is
 * chosen anew.
 */
export class RecoveryPoint {
  /** One snapshot, such as those that the vendor's provider finds with its data sources. */
  public static snapshot(props: SnapshotProps): RecoveryPoint {
    const vaultId = requireVault(props.vaultId);
    const snapshotId = requireText('snapshotId', props.snapshotId, 'the ID of the snapshot to restore');
    const { snapshotHash, completedAt } = props;
    const point = { vaultId, snapshotId, snapshotHash, completedAt };
    return new RecoveryPoint(() => point, undefined, point);
  }

  /** The newest snapshot. */
  public static latest(props: LatestPointProps): RecoveryPoint {
    return RecoveryPoint.chosen({ place: props });
  }

  /** The newest of the snapshots that were complete at a time. */
  public static atOrBefore(props: PointAtOrBeforeProps): RecoveryPoint {
    const atOrBefore = requireText('time', props.time, 'seconds since 1970, or RFC 3339 with a zone');
    return RecoveryPoint.chosen({ place: props, atOrBefore });
  }

  /** One of the snapshots, by chance, for drills that do not always prove the same backup. */
  public static randomSeeded(props: RandomPointProps): RecoveryPoint {
    const randomSeed = requireText('seed', props.seed, 'any text');
    return RecoveryPoint.chosen({ place: props, atOrBefore: props.atOrBefore, randomSeed });
  }

  private static chosen(choice: SnapshotChoice): RecoveryPoint {
    requireVault(choice.place.vaultId);
    return new RecoveryPoint((scope, job) => chooseSnapshot(choice, scope, job), choice);
  }

  /** @internal */
  public readonly _snapshotFor: (scope: Construct, job: RestoringJob) => JobSnapshot;

  /** @internal */
  public readonly _choice?: SnapshotChoice;

  /**
   * The snapshot, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: JobSnapshot;

  private constructor(
    chosenFor: (scope: Construct, job: RestoringJob) => JobSnapshot,
    choice?: SnapshotChoice,
    named?: JobSnapshot,
  ) {
    this._snapshotFor = chosenFor;
    this._choice = choice;
    this._named = named;
  }
}

function requireVault(vaultId: string): string {
  return requireText('vaultId', vaultId, 'the ID of the vault that holds the snapshot');
}
