import type { ChosenBy } from './restoring-task';

/** What a restore task of Compute Nest takes from its recovery point. */
export interface TaskBackup {
  readonly serviceInstanceId: string;
  readonly backupId: string;
  /** When the backup was complete, where somebody said it. */
  readonly completedAt?: string;
  readonly choice?: ChosenBy;
  /** When the backup that the task at this address holds was complete: an expression. */
  readonly completedAtOf?: (taskAddress: string) => string;
}
