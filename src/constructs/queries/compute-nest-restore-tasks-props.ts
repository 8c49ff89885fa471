import type { ComputeNestRestoreTaskStatus } from './compute-nest-restore-task-status';
import type { QueryProps } from './query-props';

/** Which restore tasks of Compute Nest are listed. */
export interface ComputeNestRestoreTasksProps extends QueryProps {
  /**
   * ID of the restore task.
   *
   * @default - any
   */
  readonly restoreTaskId?: string;

  /**
   * ID of the service instance.
   *
   * @default - any
   */
  readonly serviceInstanceId?: string;

  /**
   * ID of the backup.
   *
   * @default - any
   */
  readonly backupId?: string;

  /**
   * Status. For several, use `filters`.
   *
   * @default - any
   */
  readonly status?: ComputeNestRestoreTaskStatus;

  /**
   * The tasks ended then or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * The tasks ended earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * The tasks were created then or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * The tasks were created earlier. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;
}
