import type { Construct } from 'constructs';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import { type BackupChoice, type ComputeNestLatestPointProps, chooseBackup, type TaskBackup } from './choose-backup';
import type { Restoring } from './listed-choice';

/** The backup of a service instance that is restored. */
export interface ComputeNestBackupProps {
  /** ID of the service instance, which is restored from its own backup. */
  readonly serviceInstanceId: string;

  /** ID of the backup. */
  readonly backupId: string;

  /**
   * When the backup ended: a drill compares it with the RPO. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - not known: a drill that has an RPO misses it
   */
  readonly completedAt?: string;
}

/** From which backups of a service instance, and as of when, the newest is chosen. */
export interface ComputeNestPointAtOrBeforeProps extends ComputeNestLatestPointProps {
  /**
   * The backup was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   */
  readonly time: string;
}

/** From which backups of a service instance one is chosen at random. */
export interface ComputeNestRandomPointProps extends ComputeNestLatestPointProps {
  /** Any text. The same seed and the same backups give the same choice, on every machine. */
  readonly seed: string;

  /**
   * The backup was complete at this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;
}

/**
 * The backup that a restore task of Compute Nest restores, over the service instance that it was taken of: one that you name,
 * or one that is chosen when the task starts. The task keeps its choice: a newer backup alone starts no restore. Only when
 * the task runs again, since it failed or since its `triggers` changed, a backup is chosen again.
 */
export class ComputeNestRecoveryPoint {
  /** The backup with this ID. */
  public static backup(props: ComputeNestBackupProps): ComputeNestRecoveryPoint {
    const checked = checkProps('ComputeNestBackupProps', props, 'ComputeNestRecoveryPoint.backup');
    const serviceInstanceId = requireInstance(checked.serviceInstanceId);
    const backupId = requireText('backupId', checked.backupId, 'the ID of the backup to restore');
    const point = { serviceInstanceId, backupId, completedAt: checked.completedAt };
    return new ComputeNestRecoveryPoint(() => point, undefined, point);
  }

  /** The newest backup. */
  public static latest(props: ComputeNestLatestPointProps): ComputeNestRecoveryPoint {
    const checked = checkProps('ComputeNestLatestPointProps', props, 'ComputeNestRecoveryPoint.latest');
    return ComputeNestRecoveryPoint.chosen({ place: checked });
  }

  /** The newest of the backups that were complete at a given time. */
  public static atOrBefore(props: ComputeNestPointAtOrBeforeProps): ComputeNestRecoveryPoint {
    const checked = checkProps('ComputeNestPointAtOrBeforeProps', props, 'ComputeNestRecoveryPoint.atOrBefore');
    const { time, ...place } = checked;
    const atOrBefore = requireText('time', time, 'seconds since 1970, or RFC 3339 with a zone');
    return ComputeNestRecoveryPoint.chosen({ place, atOrBefore });
  }

  /** One of the backups, chosen at random: a drill then does not always prove the same backup. */
  public static randomSeeded(props: ComputeNestRandomPointProps): ComputeNestRecoveryPoint {
    const checked = checkProps('ComputeNestRandomPointProps', props, 'ComputeNestRecoveryPoint.randomSeeded');
    const { seed, atOrBefore, ...place } = checked;
    return ComputeNestRecoveryPoint.chosen({ place, atOrBefore, randomSeed: requireText('seed', seed, 'any text') });
  }

  private static chosen(choice: BackupChoice): ComputeNestRecoveryPoint {
    requireInstance(choice.place.serviceInstanceId);
    return new ComputeNestRecoveryPoint((scope, task) => chooseBackup(choice, scope, task), choice);
  }

  /** @internal */
  public readonly _backupFor: (scope: Construct, task: Restoring) => TaskBackup;

  /** @internal */
  public readonly _choice?: BackupChoice;

  /**
   * The backup, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: TaskBackup;

  private constructor(
    chosenFor: (scope: Construct, task: Restoring) => TaskBackup,
    choice?: BackupChoice,
    named?: TaskBackup,
  ) {
    this._backupFor = chosenFor;
    this._choice = choice;
    this._named = named;
  }
}

function requireInstance(serviceInstanceId: string): string {
  return requireText('serviceInstanceId', serviceInstanceId, 'the ID of the service instance to restore');
}
