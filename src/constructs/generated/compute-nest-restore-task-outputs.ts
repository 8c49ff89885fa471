// Generated from the schemas of src/provider by `npm run generate`. Do not edit.
import { type IResolvable, type TerraformResource, Token } from '../../framework';
import { numberText } from '../synthesis/number-text';
import { ActingConstruct } from '../triggers/acting-construct';

/**
 * The computed attributes of alirestore_compute_nest_restore_task.
 *
 * @internal
 */
export abstract class ComputeNestRestoreTaskOutputs extends ActingConstruct {
  /** Its type in Terraform, by which the matchers of tests find it. */
  public static readonly tfResourceType: string = 'alirestore_compute_nest_restore_task';

  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }

  /** ID of the backup to restore. Needed, unless `chosen_backup` is set. */
  public get backupId(): string {
    return Token.asString(this._resource.interpolationForAttribute('backup_id'));
  }

  /** ID of the restore task. */
  public get id(): string {
    return Token.asString(this._resource.interpolationForAttribute('id'));
  }

  /** What the status means: `pending`, `succeeded`, `partial` or `failed`; `skipped` when `start_when` was false. An unknown status counts as `pending`. */
  public get verdict(): string {
    return Token.asString(this._resource.interpolationForAttribute('verdict'));
  }

  /** How this resource got its restore: `started` (by this resource), `adopted` (it was already running) or `imported`. */
  public get origin(): string {
    return Token.asString(this._resource.interpolationForAttribute('origin'));
  }

  /** Whether the apply that started the restore failed, for example at its time limit, while the restore was still running. The next apply then keeps waiting for that restore. */
  public get waitUnfinished(): IResolvable {
    return this._resource.interpolationForAttribute('wait_unfinished');
  }

  /** From the creation of the restore to its end, by the clock of the service. In seconds. In Java, Go and C#, use `durationSecondsText` in a text. */
  public get durationSeconds(): number {
    return Token.asNumber(this._resource.interpolationForAttribute('duration_seconds'));
  }

  /** `durationSeconds` to be put into a text, in every language; `unknown` where there is none. */
  public get durationSecondsText(): string {
    return numberText(this.durationSeconds);
  }

  /** Status of the restore task, in the words of the service. */
  public get status(): string {
    return Token.asString(this._resource.interpolationForAttribute('status'));
  }

  /** Why the restore failed, or could not be started. */
  public get errorMessage(): string {
    return Token.asString(this._resource.interpolationForAttribute('error_message'));
  }

  /** When the task was created. RFC 3339. */
  public get createTime(): string {
    return Token.asString(this._resource.interpolationForAttribute('create_time'));
  }

  /** When the restore began. RFC 3339. */
  public get startTime(): string {
    return Token.asString(this._resource.interpolationForAttribute('start_time'));
  }

  /** When the restore ended. RFC 3339. */
  public get endTime(): string {
    return Token.asString(this._resource.interpolationForAttribute('end_time'));
  }

  /** When the task was last updated. RFC 3339. */
  public get modifiedTime(): string {
    return Token.asString(this._resource.interpolationForAttribute('modified_time'));
  }
}
