/** Status of a snapshot, in the word of the service. */
export enum SnapshotStatus {
  /** It holds everything. */
  COMPLETE = 'COMPLETE',

  /** It lacks some files. */
  PARTIAL_COMPLETE = 'PARTIAL_COMPLETE',

  /** It cannot be restored. */
  FAILED = 'FAILED',
}
