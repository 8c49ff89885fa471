/** A restore task of Database Backup, which something else started. */
export interface DbsRestoreTask {
  /** ID of the task. */
  readonly restoreTaskId: string;

  /**
   * ID of its backup plan, to be named in errors.
   *
   * @default - errors name the task alone
   */
  readonly backupPlanId?: string;
}
