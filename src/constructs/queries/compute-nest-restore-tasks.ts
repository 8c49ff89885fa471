import type { ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAlirestoreComputeNestRestoreTasks } from '../generated/data-alirestore-compute-nest-restore-tasks';
import { DataAlirestoreComputeNestRestoreTasksOutputs } from '../generated/data-alirestore-compute-nest-restore-tasks-outputs';
import { nameAfter } from '../synthesis/name-after';
import type { ComputeNestRestoreTasksProps } from './compute-nest-restore-tasks-props';
import { queryArguments } from './query-arguments';

/** Restore tasks of Compute Nest, which something else started, newest first. Compute Nest is in two regions only. */
export class ComputeNestRestoreTasks
  extends DataAlirestoreComputeNestRestoreTasksOutputs
  implements ITerraformDependable
{
  /** @internal */
  protected readonly _resource: DataAlirestoreComputeNestRestoreTasks;

  public constructor(scope: Construct, id: string, props: ComputeNestRestoreTasksProps = {}) {
    super(scope, id);
    this._resource = new DataAlirestoreComputeNestRestoreTasks(this, 'Resource', {
      ...props,
      ...queryArguments(props),
    });
    nameAfter(this, this._resource);
  }
}
