/** Status of a restore job, in the word of the service. */
export enum RestoreJobStatus {
  /** Created, and not started yet. */
  CREATED = 'CREATED',

  /** Waiting for its turn. */
  QUEUED = 'QUEUED',

  /** Under way. */
  RUNNING = 'RUNNING',

  /** Being cancelled. */
  CANCELING = 'CANCELING',

  /** The data is back. */
  COMPLETE = 'COMPLETE',

  /** The data is back, but for some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It failed. */
  FAILED = 'FAILED',

  /** It was cancelled. */
  CANCELED = 'CANCELED',

  /** It did not end in time. */
  EXPIRED = 'EXPIRED',
}
