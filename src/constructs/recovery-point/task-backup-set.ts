import type { ChosenBy } from './restoring-task';

/** What a restore task of Database Backup takes from its recovery point: a backup set, or a point in time. */
export interface TaskBackupSet {
  readonly backupPlanId: string;
  readonly backupSetId?: string;
  readonly restoreTime?: string;
  /** As of when the data is, where somebody said it. */
  readonly completedAt?: string;
  readonly choice?: ChosenBy;
  /** As of when the data of the task at this address is: an expression. */
  readonly completedAtOf?: (taskAddress: string) => string;
}
