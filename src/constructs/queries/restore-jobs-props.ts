import type { Edition } from '../policies/edition';
import type { QueryProps } from './query-props';
import type { RestoreJobStatus } from './restore-job-status';

/** Which restore jobs are listed. */
export interface RestoreJobsProps extends QueryProps {
  /** Type of the jobs, in the word of the service: `ECS_FILE`, `OSS`, `NAS`, `COMMON_FILE_SYSTEM`, `OTS_TABLE`, `UDM_ECS`, `UDM_ECS_DISK`, `UDM_ECS_ROLLBACK`, `UDM_ECS_DISK_ROLLBACK` or `CONTAINER`. */
  readonly restoreType: string;

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition;

  /**
   * ID of the vault.
   *
   * @default - any
   */
  readonly vaultId?: string;

  /**
   * Status. For several, use `filters`.
   *
   * @default - any
   */
  readonly status?: RestoreJobStatus;

  /**
   * ID of the backup plan.
   *
   * @default - any
   */
  readonly planId?: string;

  /**
   * ID of the backup job that made the snapshot.
   *
   * @default - any
   */
  readonly jobId?: string;

  /**
   * ID of the ECS instance.
   *
   * @default - any
   */
  readonly instanceId?: string;

  /**
   * Name of the bucket.
   *
   * @default - any
   */
  readonly bucket?: string;

  /**
   * ID of the file system.
   *
   * @default - any
   */
  readonly fileSystemId?: string;

  /**
   * ID of the restore job.
   *
   * @default - any
   */
  readonly restoreId?: string;

  /**
   * What the snapshots were taken of, in the word of the service.
   *
   * @default - any
   */
  readonly sourceType?: string;

  /**
   * ID of the snapshot.
   *
   * @default - any
   */
  readonly snapshotId?: string;

  /**
   * The jobs ended then or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * The jobs ended earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * The jobs were created then or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * The jobs were created earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;
}
