import type { Construct } from 'constructs';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import {
  type BackupSetChoice,
  chooseBackupSet,
  type DbsLatestPointProps,
  type TaskBackupSet,
} from './choose-backup-set';
import type { Restoring } from './listed-choice';

/** The backup set that is restored. */
export interface DbsBackupSetProps {
  /** ID of the backup plan that made the backup set. */
  readonly backupPlanId: string;

  /** ID of the backup set. */
  readonly backupSetId: string;

  /**
   * When the backup ended, which is the time that its data is of: a drill compares it with the RPO. Seconds since 1970, or
   * RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - not known: a drill that has an RPO misses it
   */
  readonly completedAt?: string;
}

/** The point in time that is restored to, from a full backup and the logs after it. */
export interface DbsPointInTimeProps {
  /** ID of the backup plan. */
  readonly backupPlanId: string;

  /**
   * The point in time, which is in a restorable range. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`. Another one restores again.
   */
  readonly time: string;
}

/** From which backup sets of a database, and as of when, the newest is chosen. */
export interface DbsPointAtOrBeforeProps extends DbsLatestPointProps {
  /**
   * The data of the backup set is of this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   */
  readonly time: string;
}

/** From which backup sets of a database one is chosen at random. */
export interface DbsRandomPointProps extends DbsLatestPointProps {
  /** Any text. The same seed and the same backup sets give the same choice, on every machine. */
  readonly seed: string;

  /**
   * The data of the backup set is of this time or earlier. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - at any time
   */
  readonly atOrBefore?: string;
}

/**
 * What a restore task of Database Backup restores: a backup set or a point in time that you name, or a backup set that is
 * chosen when the task starts. The task keeps its choice: a newer backup alone starts no restore. Only when the task runs
 * again, since it failed or since its `triggers` or its destination changed, a backup set is chosen again.
 */
export class DbsRecoveryPoint {
  /** The backup set with this ID. */
  public static backupSet(props: DbsBackupSetProps): DbsRecoveryPoint {
    const checked = checkProps('DbsBackupSetProps', props, 'DbsRecoveryPoint.backupSet');
    const backupPlanId = requirePlan(checked.backupPlanId);
    const backupSetId = requireText('backupSetId', checked.backupSetId, 'the ID of the backup set to restore');
    const point = { backupPlanId, backupSetId, completedAt: checked.completedAt };
    return new DbsRecoveryPoint(() => point, undefined, point);
  }

  /** A point in time. */
  public static pointInTime(props: DbsPointInTimeProps): DbsRecoveryPoint {
    const checked = checkProps('DbsPointInTimeProps', props, 'DbsRecoveryPoint.pointInTime');
    const backupPlanId = requirePlan(checked.backupPlanId);
    const restoreTime = requireTime(checked.time);
    const point = { backupPlanId, restoreTime, completedAt: restoreTime };
    return new DbsRecoveryPoint(() => point, undefined, point);
  }

  /** The newest backup set. */
  public static latest(props: DbsLatestPointProps): DbsRecoveryPoint {
    const checked = checkProps('DbsLatestPointProps', props, 'DbsRecoveryPoint.latest');
    return DbsRecoveryPoint.chosen({ place: checked });
  }

  /** The newest of the backup sets that were complete at a given time. */
  public static atOrBefore(props: DbsPointAtOrBeforeProps): DbsRecoveryPoint {
    const { time, ...place } = checkProps('DbsPointAtOrBeforeProps', props, 'DbsRecoveryPoint.atOrBefore');
    return DbsRecoveryPoint.chosen({ place, atOrBefore: requireTime(time) });
  }

  /** One of the backup sets, chosen at random: a drill then does not always prove the same backup. */
  public static randomSeeded(props: DbsRandomPointProps): DbsRecoveryPoint {
    const checked = checkProps('DbsRandomPointProps', props, 'DbsRecoveryPoint.randomSeeded');
    const { seed, atOrBefore, ...place } = checked;
    return DbsRecoveryPoint.chosen({ place, atOrBefore, randomSeed: requireText('seed', seed, 'any text') });
  }

  private static chosen(choice: BackupSetChoice): DbsRecoveryPoint {
    requirePlan(choice.place.backupPlanId);
    return new DbsRecoveryPoint((scope, task) => chooseBackupSet(choice, scope, task), choice);
  }

  /** @internal */
  public readonly _backupSetFor: (scope: Construct, task: Restoring) => TaskBackupSet;

  /** @internal */
  public readonly _choice?: BackupSetChoice;

  /**
   * What is restored, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: TaskBackupSet;

  private constructor(
    chosenFor: (scope: Construct, task: Restoring) => TaskBackupSet,
    choice?: BackupSetChoice,
    named?: TaskBackupSet,
  ) {
    this._backupSetFor = chosenFor;
    this._choice = choice;
    this._named = named;
  }
}

function requirePlan(backupPlanId: string): string {
  return requireText('backupPlanId', backupPlanId, 'the ID of the backup plan that made the backup');
}

function requireTime(time: string): string {
  return requireText('time', time, 'seconds since 1970, or RFC 3339 with a zone');
}
