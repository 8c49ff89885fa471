import type { Construct } from 'constructs';
import type { SnapshotOrigin } from '../queries/snapshot-origin';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import {
  chooseSnapshot,
  type JobSnapshot,
  type LatestPointProps,
  type RestoringJob,
  type SnapshotChoice,
} from './choose-snapshot';
import { SelectedSource } from './selected-source';

/** The snapshot that is restored. */
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
   * When the snapshot was complete: a drill compares it with the RPO. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - not known: a drill that has an RPO misses it
   */
  readonly completedAt?: string;
}

/** From which snapshots, and as of when, the newest is chosen. */
export interface PointAtOrBeforeProps extends LatestPointProps {
  /**
   * The snapshot was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   */
  readonly time: string;
}

/** From which snapshots one is chosen at random. */
export interface RandomPointProps extends LatestPointProps {
  /** Any text. The same seed and the same snapshots give the same choice, on every machine. */
  readonly seed: string;

  /**
   * The snapshot was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;
}

/**
 * The snapshot that a job restores: one that you name, or one that is chosen when the job starts. The job keeps its choice:
 * a newer backup alone starts no restore. Only when the job runs again, since it failed or since its `triggers` or its
 * target changed, a snapshot is chosen again.
 */
export class RecoveryPoint {
  /** The snapshot with this ID. */
  public static snapshot(props: SnapshotProps): RecoveryPoint {
    const checked = checkProps('SnapshotProps', props, 'RecoveryPoint.snapshot');
    const vaultId = requireVault(checked.vaultId);
    const snapshotId = requireText('snapshotId', checked.snapshotId, 'the ID of the snapshot to restore');
    const { snapshotHash, completedAt } = checked;
    const point = { vaultId, snapshotId, snapshotHash, completedAt };
    return new RecoveryPoint(() => point, undefined, point);
  }

  /** The newest snapshot. */
  public static latest(props: LatestPointProps): RecoveryPoint {
    const checked = checkProps('LatestPointProps', props, 'RecoveryPoint.latest');
    return RecoveryPoint.chosen({ place: checked });
  }

  /** The newest of the snapshots that were complete at a given time. */
  public static atOrBefore(props: PointAtOrBeforeProps): RecoveryPoint {
    const checked = checkProps('PointAtOrBeforeProps', props, 'RecoveryPoint.atOrBefore');
    const atOrBefore = requireText('time', checked.time, 'seconds since 1970, or RFC 3339 with a zone');
    return RecoveryPoint.chosen({ place: checked, atOrBefore });
  }

  /** One of the snapshots, chosen at random: a drill then does not always prove the same backup. */
  public static randomSeeded(props: RandomPointProps): RecoveryPoint {
    const checked = checkProps('RandomPointProps', props, 'RecoveryPoint.randomSeeded');
    const randomSeed = requireText('seed', checked.seed, 'any text');
    return RecoveryPoint.chosen({ place: checked, atOrBefore: checked.atOrBefore, randomSeed });
  }

  /**
   * That of the source that a restore of a selection is of.
   *
   * @internal
   */
  public static _ofSelectedSource(): RecoveryPoint {
    const { VAULT_ID, SNAPSHOT_ID, SNAPSHOT_HASH, INSTANCE_ID, BUCKET, FILE_SYSTEM_ID, INSTANCE_NAME, TABLE_NAME } =
      SelectedSource;
    const point = { vaultId: VAULT_ID, snapshotId: SNAPSHOT_ID, snapshotHash: SNAPSHOT_HASH };
    return new RecoveryPoint(() => point, undefined, point, {
      instanceId: INSTANCE_ID,
      bucket: BUCKET,
      fileSystemId: FILE_SYSTEM_ID,
      instanceName: INSTANCE_NAME,
      tableName: TABLE_NAME,
    });
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

  /**
   * What the snapshot was taken of, where that is said.
   *
   * @internal
   */
  public readonly _origin?: SnapshotOrigin;

  private constructor(
    chosenFor: (scope: Construct, job: RestoringJob) => JobSnapshot,
    choice?: SnapshotChoice,
    named?: JobSnapshot,
    origin: SnapshotOrigin | undefined = choice?.place,
  ) {
    this._snapshotFor = chosenFor;
    this._choice = choice;
    this._named = named;
    this._origin = origin;
  }
}

function requireVault(vaultId: string): string {
  return requireText('vaultId', vaultId, 'the ID of the vault that holds the snapshot');
}
