/** Status of a vault, in the word of the service. */
export enum VaultStatus {
  /** Not known. */
  UNKNOWN = 'UNKNOWN',

  /** Being made. */
  INITIALIZING = 'INITIALIZING',

  /** Ready. */
  CREATED = 'CREATED',

  /** It has a problem. */
  ERROR = 'ERROR',
}
