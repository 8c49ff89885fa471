/** What to do when a restore left out some files (its status is `PARTIAL_COMPLETE`). */
export enum PartialPolicy {
  /** The apply fails, and the next apply runs the restore again. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',

  /** The apply succeeds. */
  ACCEPT = 'accept',
}
