import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { DataAlirestoreComputeNestRestoreTasks } from '../generated/data-alirestore-compute-nest-restore-tasks';
import { DataAlirestoreComputeNestRestoreTasksOutputs } from '../generated/data-alirestore-compute-nest-restore-tasks-outputs';
import { asArguments } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

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
   * Status. To list several, use `filters`.
   *
   * @default - any
   */
  readonly status?: ComputeNestRestoreTaskStatus | IResolvable;

  /**
   * Only tasks that ended at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedAfter?: string;

  /**
   * Only tasks that ended before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly completedBefore?: string;

  /**
   * Only tasks that were created at this time or later. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdAfter?: string;

  /**
   * Only tasks that were created before this time. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly createdBefore?: string;
}

/** Status of a restore task of Compute Nest, as the service spells it. */
export enum ComputeNestRestoreTaskStatus {
  /** Under way. */
  RESTORING = 'Restoring',

  /** The data is back. */
  RESTORED = 'Restored',

  /** It failed. */
  RESTORE_FAILED = 'RestoreFailed',
}

/**
 * Restore tasks of Compute Nest, which were started elsewhere, newest first. Compute Nest is in two regions only.
 *
 * @see https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-listrestoretasks
 */
export class ComputeNestRestoreTasks
  extends DataAlirestoreComputeNestRestoreTasksOutputs
  implements ITerraformDependable
{
  /** @internal */
  protected readonly _resource: DataAlirestoreComputeNestRestoreTasks;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: ComputeNestRestoreTasksProps = {}) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('ComputeNestRestoreTasksProps', props, this);
    this._resource = new DataAlirestoreComputeNestRestoreTasks(this, 'Resource', {
      ...asArguments(checked),
      ...queryArguments(checked),
    });
    nameResourceAfter(this, this._resource);
  }
}
