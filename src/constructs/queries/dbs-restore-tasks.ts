import type { Construct } from 'constructs';
import type { ITerraformDependable } from '../../framework';
import { DataAlirestoreDbsRestoreTasks } from '../generated/data-alirestore-dbs-restore-tasks';
import { DataAlirestoreDbsRestoreTasksOutputs } from '../generated/data-alirestore-dbs-restore-tasks-outputs';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import type { QueryProps } from './query-props';
import { queryArguments } from './query-props';

/** Which restore tasks of Database Backup are listed: those of one plan, or those with these IDs. */
export interface DbsRestoreTasksProps extends QueryProps {
  /**
   * ID of the backup plan. Either this or `restoreTaskIds` is needed.
   *
   * @default - none
   */
  readonly backupPlanId?: string;

  /**
   * IDs of restore tasks. Either these or `backupPlanId` is needed.
   *
   * @default - none
   */
  readonly restoreTaskIds?: string[];

  /**
   * Beginning of the time of which tasks are listed. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly startTimestamp?: string;

  /**
   * End of the time of which tasks are listed. Seconds since 1970, or RFC 3339 with a zone, such as `2026-01-01T00:00:00Z`.
   *
   * @default - any
   */
  readonly endTimestamp?: string;

  /**
   * Token by which the service recognizes a repeated request.
   *
   * @default - none
   */
  readonly clientToken?: string;

  /**
   * ID of the account that owns the tasks.
   *
   * @default - none
   */
  readonly ownerId?: string;

  /**
   * Status, as the service spells it. It documents no status for a success: to find successful tasks, look at `verdict`.
   *
   * @default - any
   */
  readonly status?: string;

  /**
   * ID of the database instance that is restored to.
   *
   * @default - any
   */
  readonly instanceId?: string;

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
}

/**
 * Restore tasks of Database Backup (DBS), which were started elsewhere, newest first.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-describerestoretasklist
 */
export class DbsRestoreTasks extends DataAlirestoreDbsRestoreTasksOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreDbsRestoreTasks;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsRestoreTasksProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('DbsRestoreTasksProps', props, this);
    this._resource = new DataAlirestoreDbsRestoreTasks(this, 'Resource', { ...checked, ...queryArguments(checked) });
    nameResourceAfter(this, this._resource);
  }
}
