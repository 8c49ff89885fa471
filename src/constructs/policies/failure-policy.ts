/** What to do when a restore failed, could not be started, or did not end in time. */
export enum FailurePolicy {
  /** The apply fails. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. Look at the verdict then. */
  REPORT = 'report',
}
