/** Edition of Cloud Backup. */
export enum Edition {
  /** The full edition. */
  STANDARD = 'STANDARD',

  /** The edition for files of ECS instances alone. */
  BASIC = 'BASIC',
}
