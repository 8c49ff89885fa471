import type { Construct } from 'constructs';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import type { RestoringTask } from './restoring-task';
import type { TaskBackupSet } from './task-backup-set';

/** The full backup set that is restored. */
export interface DbsBackupSetProps {
  /** ID of the backup plan. */
  readonly backupPlanId: string;

  /** ID of the full backup set. */
  readonly backupSetId: string;

  /**
   * When the backup set was complete: a drill compares it with the RPO. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - not known: a drill that has an RPO misses it
   */
  readonly completedAt?: string;
}

/** The point in time that is restored. */
export interface DbsPointInTimeProps {
  /** ID of the backup plan. */
  readonly backupPlanId: string;

  /**
   * The databases are restored as they were at this time. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   */
  readonly time: string;
}

/** What a restore task of Database Backup (DBS) restores: a backup set, or a point in time. */
export class DbsRecoveryPoint {
  /** The full backup set with this ID. */
  public static backupSet(props: DbsBackupSetProps): DbsRecoveryPoint {
    const checked = checkProps('DbsBackupSetProps', props, 'DbsRecoveryPoint.backupSet');
    const backupPlanId = requirePlan(checked.backupPlanId);
    const backupSetId = requireText('backupSetId', checked.backupSetId, 'the ID of the full backup set to restore');
    const point = { backupPlanId, backupSetId, completedAt: checked.completedAt };
    return new DbsRecoveryPoint(() => point, point);
  }

  /** A point in time: the newest full backup before it, and the log up to it. */
  public static pointInTime(props: DbsPointInTimeProps): DbsRecoveryPoint {
    const checked = checkProps('DbsPointInTimeProps', props, 'DbsRecoveryPoint.pointInTime');
    const backupPlanId = requirePlan(checked.backupPlanId);
    const restoreTime = requireText('time', checked.time, 'seconds since 1970, or RFC 3339 with a zone');
    const point = { backupPlanId, restoreTime, completedAt: restoreTime };
    return new DbsRecoveryPoint(() => point, point);
  }

  /** @internal */
  public readonly _backupSetFor: (scope: Construct, task: RestoringTask) => TaskBackupSet;

  /**
   * The backup set or the time, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: TaskBackupSet;

  private constructor(chosenFor: (scope: Construct, task: RestoringTask) => TaskBackupSet, named?: TaskBackupSet) {
    this._backupSetFor = chosenFor;
    this._named = named;
  }
}

function requirePlan(backupPlanId: string): string {
  return requireText('backupPlanId', backupPlanId, 'the ID of the backup plan');
}
