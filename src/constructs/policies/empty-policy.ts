/**
 * What to do when a restore ended well, and has restored nothing although the snapshot holds something. Paths that match nothing
 * are the usual cause: the service takes them for a success.
 */
export enum EmptyPolicy {
  /** The apply fails, and the next apply runs the restore again. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',

  /** The apply succeeds. */
  ACCEPT = 'accept',
}
