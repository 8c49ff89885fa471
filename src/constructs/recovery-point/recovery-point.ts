import type { Construct } from 'constructs';
import { requireText } from '../synthesis/require-text';
import { type ChosenPoint, choosePoint, type PointChoice, type PointSeeker } from './choose-point';
import type { LatestPointProps, PointAtOrBeforeProps, RandomPointProps, SnapshotProps } from './recovery-point-props';

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

  private static chosen(choice: PointChoice): RecoveryPoint {
    requireVault(choice.place.vaultId);
    return new RecoveryPoint((scope, job) => choosePoint(choice, scope, job), choice);
  }

  /** @internal */
  public readonly _chosenFor: (scope: Construct, job: PointSeeker) => ChosenPoint;

  /** @internal */
  public readonly _choice?: PointChoice;

  /**
   * The snapshot, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: ChosenPoint;

  private constructor(
    chosenFor: (scope: Construct, job: PointSeeker) => ChosenPoint,
    choice?: PointChoice,
    named?: ChosenPoint,
  ) {
    this._chosenFor = chosenFor;
    this._choice = choice;
    this._named = named;
  }
}

function requireVault(vaultId: string): string {
  return requireText('vaultId', vaultId, 'the ID of the vault that holds the snapshot');
}
