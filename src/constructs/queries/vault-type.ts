/** Type of a vault, in the word of the service. */
export enum VaultType {
  /** For everything but Tablestore. */
  STANDARD = 'STANDARD',

  /** For Tablestore. */
  OTS_BACKUP = 'OTS_BACKUP',
}
