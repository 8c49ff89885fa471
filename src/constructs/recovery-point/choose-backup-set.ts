import type { Construct } from 'constructs';
import { DataAlirestoreDbsBackupSets } from '../generated/data-alirestore-dbs-backup-sets';
import type { Duration } from '../policies/duration';
import { backupSetsConfig } from '../queries/dbs-backup-sets';
import type { QueryFilter } from '../queries/query-props';
import { type Choice, type ChosenBy, conditionsOf, ListedChoice, type Restoring } from './listed-choice';

/** From which backup sets of a database the newest is chosen: those that are complete and have not expired. */
export interface DbsLatestPointProps {
  /** ID of the backup plan that made the backup sets. */
  readonly backupPlanId: string;

  /**
   * ID of the database instance that was backed up. A drill does not restore to it.
   *
   * @default - any
   */
  readonly instanceId?: string;

  /**
   * How old the data of the backup set may be: at the time that is given, or else now.
   *
   * @default - of any age
   */
  readonly maxAge?: Duration;

  /**
   * Further conditions that the backup set must meet.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];
}

/** What decides which backup set is chosen. */
export type BackupSetChoice = Choice<DbsLatestPointProps>;

/** What a restore task of Database Backup takes from its recovery point. */
export interface TaskBackupSet {
  readonly backupPlanId: string;
  readonly backupSetId?: string;
  /** Instead of a backup set. */
  readonly restoreTime?: string;
  /** Of when the data is, where somebody said it. */
  readonly completedAt?: string;
  /** The same of a backup set that was chosen: an expression of what the task at an address holds. */
  readonly completedAtOf?: (task: string) => string;
  readonly choice?: ChosenBy;
}

/** Puts a data source under the task that looks for the backup set. */
export function chooseBackupSet(choice: BackupSetChoice, scope: Construct, task: Restoring): TaskBackupSet {
  const { place, atOrBefore, randomSeed } = choice;
  const { provider, dependsOn, forEach, count } = task;
  // The backup set of a task that has ended expires: then its plan must not fail.
  const query = backupSetsConfig({ ...place, atOrBefore, randomSeed, provider, dependsOn, allowMissing: true });
  const list = new ListedChoice(
    scope,
    new DataAlirestoreDbsBackupSets(scope, 'BackupSets', { ...query, forEach, count }),
  );
  return {
    backupPlanId: place.backupPlanId,
    backupSetId: list.found('backup_set_id'),
    choice: { listed_by: list.address, conditions: conditionsOf('finish', choice) },
    completedAtOf: (held) => list.heldBy(held, { entries: 'backup_sets', id: 'backup_set_id', member: 'ended_at' }),
  };
}
