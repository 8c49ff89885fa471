import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreDbsRestoreTasks } from '../generated/data-alirestore-dbs-restore-tasks';
import { DataAlirestoreDbsRestoreTasksOutputs } from '../generated/data-alirestore-dbs-restore-tasks-outputs';
import { nameAfter } from '../synthesis/name-after';
import type { DbsRestoreTasksProps } from './dbs-restore-tasks-props';
import { queryArguments } from './query-arguments';

/** Restore tasks of Database Backup (DBS), which something else started, newest first. */
export class DbsRestoreTasks extends DataAlirestoreDbsRestoreTasksOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: DataAlirestoreDbsRestoreTasks;

  public constructor(scope: Construct, id: string, props: DbsRestoreTasksProps) {
    super(scope, id);
    this._resource = new DataAlirestoreDbsRestoreTasks(this, 'Resource', { ...props, ...queryArguments(props) });
    nameAfter(this, this._resource);
  }
}
