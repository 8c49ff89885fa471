/** Status of a restore task of Compute Nest, in the word of the service. */
export enum ComputeNestRestoreTaskStatus {
  /** Under way. */
  RESTORING = 'Restoring',

  /** The data is back. */
  RESTORED = 'Restored',

  /** It failed. */
  RESTORE_FAILED = 'RestoreFailed',
}
