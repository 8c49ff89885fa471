/** What it means that only an objective (RTO, RPO) was missed. Restores and validations that failed always fail. */
export enum ObjectivePolicy {
  /** The apply fails. */
  FAIL = 'fail',

  /** The apply succeeds with a warning. */
  WARN = 'warn',
}
