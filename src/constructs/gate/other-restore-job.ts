import type { Edition } from '../policies/edition';

/** A restore job of Cloud Backup that another stack or something else started. */
export interface OtherRestoreJob {
  /** ID of the job, such as `r-000a1b2c3d4e5f`. */
  readonly restoreId: string;

  /** Type of the job, in the word of the service, such as `ECS_FILE`. */
  readonly restoreType: string;

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition;
}
