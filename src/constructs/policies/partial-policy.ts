/** What a restore means that left files out. */
export enum PartialPolicy {
  /** The apply fails; the next apply restores again. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',

  /** The apply succeeds. */
  ACCEPT = 'accept',
}
