// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type TerraformDataSource, Token } from '../../framework';
import { Construct } from 'constructs';
import { OutputList } from '../synthesis/output-list';
import { OutputObject } from '../synthesis/output-object';

/**
 * The computed attributes of alirestore_compute_nest_restore_tasks.
 *
 * @internal
 */
export abstract class DataAlirestoreComputeNestRestoreTasksOutputs extends Construct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_compute_nest_restore_tasks';

  /** @internal */
  protected abstract readonly _resource: TerraformDataSource;

  /** Address of the data source in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** IDs of the tasks, in the order of `restore_tasks`. */
  public get ids(): string[] {
    return Token.asList(this._resource.interpolationForAttribute('ids'));
  }

  /** The tasks, newest first by creation time, then by ID. */
  public get all(): OutputList {
    return new OutputList(this._resource, 'restore_tasks');
  }

  /** One of `all`, counted from 0. */
  public get(index: number): ListedComputeNestRestoreTask {
    return new ListedComputeNestRestoreTask(this._resource, `restore_tasks[${index}]`);
  }
}

/** The tasks, newest first by creation time, then by ID. This is one of them. */
export class ListedComputeNestRestoreTask extends OutputObject {
  /** ID of the restore task. */
  public get restoreTaskId(): string {
    return Token.asString(this.interpolationForAttribute('restore_task_id'));
  }

  /** ID of the service instance that is restored. */
  public get serviceInstanceId(): string {
    return Token.asString(this.interpolationForAttribute('service_instance_id'));
  }

  /** ID of the backup. */
  public get backupId(): string {
    return Token.asString(this.interpolationForAttribute('backup_id'));
  }

  /** Status of the restore task. `Restoring`, `Restored`, `RestoreFailed`; the service may add others. */
  public get status(): string {
    return Token.asString(this.interpolationForAttribute('status'));
  }

  /** What went wrong. */
  public get statusDetail(): string {
    return Token.asString(this.interpolationForAttribute('status_detail'));
  }

  /** When the task was created. RFC 3339. */
  public get createTime(): string {
    return Token.asString(this.interpolationForAttribute('create_time'));
  }

  /** When the restore began. RFC 3339. */
  public get startTime(): string {
    return Token.asString(this.interpolationForAttribute('start_time'));
  }

  /** When the restore ended. RFC 3339. */
  public get endTime(): string {
    return Token.asString(this.interpolationForAttribute('end_time'));
  }

  /** When the task was last updated. RFC 3339. */
  public get modifiedTime(): string {
    return Token.asString(this.interpolationForAttribute('modified_time'));
  }

  /** What the status means: `pending`, `succeeded` or `failed`. An unknown status counts as `pending`. */
  public get verdict(): string {
    return Token.asString(this.interpolationForAttribute('verdict'));
  }
}
