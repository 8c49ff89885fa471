/** Status of a backup job, in the word of the service. */
export enum BackupJobStatus {
  /** Created, and not started yet. */
  CREATED = 'CREATED',

  /** Waiting for its turn. */
  QUEUED = 'QUEUED',

  /** Under way. */
  RUNNING = 'RUNNING',

  /** Being cancelled. */
  CANCELING = 'CANCELING',

  /** It was cancelled. */
  CANCELED = 'CANCELED',

  /** Everything is backed up. */
  COMPLETE = 'COMPLETE',

  /** Everything is backed up, but for some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It failed. */
  FAILED = 'FAILED',

  /** It did not end in time. */
  EXPIRED = 'EXPIRED',

  /** The service documents no meaning. */
  UNAVAILABLE = 'UNAVAILABLE',
}
