/** Edition of Cloud Backup. */
export enum Edition {
  /** The edition with all functions. */
  STANDARD = 'STANDARD',

  /** The edition that restores nothing but files of ECS instances. */
  BASIC = 'BASIC',
}
