import type { Construct } from 'constructs';
import { DataAlirestoreComputeNestBackups } from '../generated/data-alirestore-compute-nest-backups';
import type { Duration } from '../policies/duration';
import { serviceBackupsConfig } from '../queries/compute-nest-backups';
import type { QueryFilter } from '../queries/query-props';
import { type Choice, type ChosenBy, conditionsOf, ListedChoice, type Restoring } from './listed-choice';

/** From which backups of a service instance the newest is chosen: those that are complete and have not expired. */
export interface ComputeNestLatestPointProps {
  /** ID of the service instance, which is restored from its own backup. */
  readonly serviceInstanceId: string;

  /**
   * How old the backup may be: at the time that is given, or else now.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Further conditions that the backup must meet.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];
}

/** What decides which backup is chosen. */
export type BackupChoice = Choice<ComputeNestLatestPointProps>;

/** What a restore task of Compute Nest takes from its recovery point. */
export interface TaskBackup {
  readonly serviceInstanceId: string;
  readonly backupId: string;
  /** When the backup ended, where somebody said it. */
  readonly completedAt?: string;
  /** The same of a backup that was chosen: an expression of what the task at an address holds. */
  readonly completedAtOf?: (task: string) => string;
  readonly choice?: ChosenBy;
}

/** Puts a data source under the task that looks for the backup. */
export function chooseBackup(choice: BackupChoice, scope: Construct, task: Restoring): TaskBackup {
  const { place, atOrBefore, randomSeed } = choice;
  const { provider, dependsOn, forEach, count } = task;
  // The backup of a task that has ended expires: then its plan must not fail.
  const query = serviceBackupsConfig({ ...place, atOrBefore, randomSeed, provider, dependsOn, allowMissing: true });
  const list = new ListedChoice(
    scope,
    new DataAlirestoreComputeNestBackups(scope, 'Backups', { ...query, forEach, count }),
  );
  return {
    serviceInstanceId: place.serviceInstanceId,
    backupId: list.found('backup_id'),
    choice: { listed_by: list.address, conditions: conditionsOf('Created', choice) },
    completedAtOf: (held) => list.heldBy(held, { entries: 'backups', id: 'backup_id', member: 'end_time' }),
  };
}
