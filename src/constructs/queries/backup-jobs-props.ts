import type { IResolvable } from 'cdktf';
import type { Edition } from '../policies/edition';
import type { BackupJobStatus } from './backup-job-status';
import type { QueryProps } from './query-props';

/** Which backup jobs are listed. */
export interface BackupJobsProps extends QueryProps {
  /** What is backed up, in the word of the service: `ECS_FILE`, `OSS`, `NAS`, `OTS` (Tablestore), `UDM_ECS` or `UDM_ECS_DISK`. */
  readonly sourceType: string;

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
  readonly status?: BackupJobStatus;

  /**
   * ID of the backup plan.
   *
   * @default - any
   */
  readonly planId?: string;

  /**
   * ID of the backup job.
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
   * Name of the Tablestore instance.
   *
   * @default - any
   */
  readonly instanceName?: string;

  /**
   * Name of the Tablestore table.
   *
   * @default - any
   */
  readonly tableName?: string;

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

  /**
   * Whether the snapshots of `lastSuccess` are looked for, which takes a call for each protected thing.
   *
   * @default false
   */
  readonly findSnapshots?: boolean | IResolvable;
}
