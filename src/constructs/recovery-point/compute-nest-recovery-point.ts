import type { Construct } from 'constructs';
import { checkProps } from '../synthesis/check-props';
import { requireText } from '../synthesis/require-text';
import type { RestoringTask } from './restoring-task';
import type { TaskBackup } from './task-backup';

/** The backup that is restored, and the service instance that it was taken of. */
export interface ComputeNestBackupProps {
  /** ID of the service instance that the backup was taken of, and that is overwritten. */
  readonly serviceInstanceId: string;

  /** ID of the backup. */
  readonly backupId: string;

  /**
   * When the backup was complete: a drill compares it with the RPO. Seconds since 1970, or RFC 3339 with a zone, such as
   * `2026-01-01T00:00:00Z`.
   *
   * @default - not known: a drill that has an RPO misses it
   */
  readonly completedAt?: string;
}

/** What a restore task of Compute Nest restores: a backup of a service instance, over that instance. */
export class ComputeNestRecoveryPoint {
  /** The backup with this ID. */
  public static backup(props: ComputeNestBackupProps): ComputeNestRecoveryPoint {
    const checked = checkProps('ComputeNestBackupProps', props, 'ComputeNestRecoveryPoint.backup');
    const serviceInstanceId = requireText(
      'serviceInstanceId',
      checked.serviceInstanceId,
      'the ID of the service instance',
    );
    const backupId = requireText('backupId', checked.backupId, 'the ID of the backup to restore');
    const point = { serviceInstanceId, backupId, completedAt: checked.completedAt };
    return new ComputeNestRecoveryPoint(() => point, point);
  }

  /** @internal */
  public readonly _backupFor: (scope: Construct, task: RestoringTask) => TaskBackup;

  /**
   * The backup, where it needs no choice.
   *
   * @internal
   */
  public readonly _named?: TaskBackup;

  private constructor(chosenFor: (scope: Construct, task: RestoringTask) => TaskBackup, named?: TaskBackup) {
    this._backupFor = chosenFor;
    this._named = named;
  }
}
