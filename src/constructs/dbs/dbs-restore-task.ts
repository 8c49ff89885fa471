import type { Construct } from 'constructs';
import { Annotations, type IResolvable, type ITerraformDependable, ref, TerraformStack, Token } from '../../framework';
import { DbsRestoreTaskOutputs } from '../generated/dbs-restore-task-outputs';
import { FailurePolicy } from '../policies/failure-policy';
import type { TaskBackupSet } from '../recovery-point/choose-backup-set';
import { checkRestore } from '../restore/check-restore';
import { restoreSummary } from '../restore/restore-summary';
import { checkProps } from '../synthesis/check-props';
import { isReference } from '../synthesis/is-reference';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import { dbsRestoreConfig } from './dbs-restore-config';
import { DbsRestoreResource } from './dbs-restore-resource';
import type { DbsRestoreTaskProps } from './dbs-restore-task-props';

/**
 * Restores databases from a backup of Database Backup (DBS), once, and waits until the restore has ended. The apply succeeds
 * if they are back; if not, it fails and says why. The service cancels no restore: one that is destroyed while it runs, runs
 * on.
 *
 * @see https://www.alibabacloud.com/help/en/dbs/developer-reference/api-dbs-2019-03-06-createrestoretask
 */
export class DbsRestoreTask extends DbsRestoreTaskOutputs implements ITerraformDependable {
  /**
   * Takes over a restore task that was started elsewhere, by the console for instance. It starts none.
   *
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   * @param restoreTaskId ID of the restore task, such as `s102h7rfxxxx`.
   * @param props What that task restores, and where to.
   */
  public static fromRestoreTaskId(
    scope: Construct,
    id: string,
    restoreTaskId: string,
    props: DbsRestoreTaskProps,
  ): DbsRestoreTask {
    const task = new DbsRestoreTask(scope, id, props);
    task._resource.oneRestore('fromRestoreTaskId');
    const known = requireText('restoreTaskId', restoreTaskId, 'the ID of a restore task, such as s102h7rfxxxx');
    task._resource.importFrom(known, props.provider);
    return task;
  }

  /** @internal */
  public override readonly _onFailure: FailurePolicy | IResolvable;

  /** @internal */
  public readonly _backupSet: TaskBackupSet;

  /** @internal */
  protected readonly _resource: DbsRestoreResource;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: DbsRestoreTaskProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('DbsRestoreTaskProps', props, this);
    checkRestore(checked, 'restore task');
    this._onFailure = checked.onFailure ?? FailurePolicy.FAIL;
    const named = { ...checked, restoreTaskName: checked.restoreTaskName ?? this.defaultName(checked) };
    this._backupSet = checked.recoveryPoint._backupSetFor(this, checked);
    this._resource = new DbsRestoreResource(this, 'Resource', dbsRestoreConfig(named, this._backupSet));
    this._resource.raw = checked.destination._destination.raw ?? {};
    nameResourceAfter(this, this._resource);
    this.warnOfWrittenSecret(checked);
  }

  /**
   * Address of the resource in an expression.
   *
   * @internal
   */
  public get _address(): string {
    return `alirestore_dbs_restore_task.${this._resource.friendlyUniqueId}`;
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
      backup_plan_id: this.backupPlanId,
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
    const telling = { address, head: ['verdict'], done, endedAt: 'completed_at' };
    return restoreSummary(this._resource.oneRestore('summary'), telling);
  }

  /** ID of the backup plan whose backup is restored. */
  public get backupPlanId(): string {
    return this._resource.backupPlanId;
  }

  /** Name of the restore task. */
  public get restoreTaskName(): string {
    return this._resource.restoreTaskName;
  }

  /** Each of several has a name of its own, by which it is found again. */
  private defaultName({ forEach, count }: DbsRestoreTaskProps): string {
    const name = this.node.path.replaceAll('/', '-');
    const part = (text: string) => `${name}-${Token.asString(ref(text, TerraformStack.of(this)))}`;
    if (forEach) return part('each.key');
    return count === undefined ? name : part('count.index');
  }

  private warnOfWrittenSecret({ destination }: DbsRestoreTaskProps): void {
    const { destinationEndpointPassword: kept, destinationEndpointPasswordWo: password = kept } =
      destination._destination.arguments;
    if (password === undefined || isReference(password)) return;
    Annotations.of(this).addWarning(
      'The password is written in the program, and so in the synthesized stack, where it can be read. Refer to an ephemeral variable of Terraform instead, or to a secret that Terraform reads.',
    );
  }
}
