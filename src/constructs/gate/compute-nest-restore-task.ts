/** A restore task of Compute Nest, which something else started. */
export interface ComputeNestRestoreTask {
  /** ID of the task. */
  readonly restoreTaskId: string;
}
