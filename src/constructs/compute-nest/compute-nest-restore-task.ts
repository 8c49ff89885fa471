import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { ComputeNestRestoreTaskOutputs } from '../generated/compute-nest-restore-task-outputs';
import { FailurePolicy } from '../policies/failure-policy';
import type { TaskBackup } from '../recovery-point/choose-backup';
import { checkRestore } from '../restore/check-restore';
import { restoreSummary } from '../restore/restore-summary';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import { computeNestRestoreConfig, requireConsent } from './compute-nest-restore-config';
import { ComputeNestRestoreResource } from './compute-nest-restore-resource';
import type { ComputeNestRestoreTaskProps } from './compute-nest-restore-task-props';

/**
 * Restores a service instance of Compute Nest from a backup of it, in place, once, and waits until the restore has ended. The
 * apply succeeds if the service instance is restored; if not, it fails and says why. The service cancels no restore: one that
 * is destroyed while it runs, runs on.
 *
 * @see https://www.alibabacloud.com/help/en/compute-nest/developer-reference/api-computenest-2021-06-01-createrestoretask
 */
export class ComputeNestRestoreTask extends ComputeNestRestoreTaskOutputs implements ITerraformDependable {
  /**
   * Takes over a restore task that was started elsewhere, by the console for instance. It starts none.
   *
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   * @param restoreTaskId ID of the restore task, such as `restore-000a1b2c3d4e5f`.
   * @param props What that task restores.
   */
  public static fromRestoreTaskId(
    scope: Construct,
    id: string,
    restoreTaskId: string,
    props: ComputeNestRestoreTaskProps,
  ): ComputeNestRestoreTask {
    const task = new ComputeNestRestoreTask(scope, id, props);
    task._resource.oneRestore('fromRestoreTaskId');
    const known = requireText(
      'restoreTaskId',
      restoreTaskId,
      'the ID of a restore task, such as restore-000a1b2c3d4e5f',
    );
    task._resource.importFrom(known, props.provider);
    return task;
  }

  /** @internal */
  public override readonly _onFailure: FailurePolicy | IResolvable;

  /** @internal */
  public readonly _backup: TaskBackup;

  /** @internal */
  protected readonly _resource: ComputeNestRestoreResource;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: ComputeNestRestoreTaskProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('ComputeNestRestoreTaskProps', props, this);
    requireConsent(checked);
    checkRestore(checked, 'restore task');
    this._onFailure = checked.onFailure ?? FailurePolicy.FAIL;
    this._backup = checked.recoveryPoint._backupFor(this, checked);
    this._resource = new ComputeNestRestoreResource(this, 'Resource', computeNestRestoreConfig(checked, this._backup));
    nameResourceAfter(this, this._resource);
  }

  /**
   * Address of the resource in an expression.
   *
   * @internal
   */
  public get _address(): string {
    return `alirestore_compute_nest_restore_task.${this._resource.friendlyUniqueId}`;
  }

  /**
   * Tells the provider what the restore must not overwrite.
   *
   * @internal
   */
  public _guardWith(guard: { [name: string]: unknown }): void {
    this._resource.guard = guard;
  }

  /**
   * What a gate is told of it. A task that could not be started has no ID, but a reason.
   *
   * @internal
   */
  public _gateEntry(): { [argument: string]: string } {
    return withoutUndefined({
      restore_task_id: this.id,
      error_message: this._onFailure !== FailurePolicy.FAIL ? this.errorMessage : undefined,
    });
  }

  /**
   * How the restore went, as a text: `succeeded: 128 s, ended 2026-01-01T00:02:08Z`. It holds as much as is known: `skipped`
   * for a restore that was not started, `pending` for one that nobody waits for, the reason of a failure.
   */
  public get summary(): string {
    const address = this._address;
    const done = `format("%s s", ${address}.duration_seconds)`;
    const telling = { address, head: ['verdict'], done, endedAt: 'end_time' };
    return restoreSummary(this._resource.oneRestore('summary'), telling);
  }

  /** ID of the service instance that is restored. */
  public get serviceInstanceId(): string {
    return this._resource.serviceInstanceId;
  }
}
