/** What a gate does when a restore failed, or has not ended in time. */
export enum FailurePolicy {
  /** The apply fails. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. Whoever lets it report must look at the verdict. */
  REPORT = 'report',
}
