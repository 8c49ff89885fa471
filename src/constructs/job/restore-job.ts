import type { Construct } from 'constructs';
import type { IResolvable, ITerraformDependable } from '../../framework';
import { JobOutputs } from '../generated/job-outputs';
import type { Edition } from '../policies/edition';
import { FailurePolicy } from '../policies/failure-policy';
import { PartialPolicy } from '../policies/partial-policy';
import { toleranceArgument } from '../policies/partial-tolerance';
import { expectArgument } from '../policies/restore-expectation';
import type { JobSnapshot } from '../recovery-point/choose-snapshot';
import { checkRestore, lengthOf } from '../restore/check-restore';
import { endingsOf } from '../restore/endings-of';
import { restoreSummary } from '../restore/restore-summary';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { propName } from '../synthesis/prop-name';
import { requireFramework } from '../synthesis/require-framework';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { Endings } from '../triggers/acting-construct';
import { checkPaths } from './check-paths';
import { jobConfig } from './job-config';
import { JobResource } from './job-resource';
import { DestroyPolicy, type RestoreJobProps } from './restore-job-props';

/**
 * Restores a snapshot, once, and waits until the restore has ended. The apply succeeds if the data is back; if not, it fails
 * and says why.
 *
 * @see https://www.alibabacloud.com/help/en/cloud-backup/developer-reference/api-hbr-2017-09-08-createrestorejob
 */
export class RestoreJob extends JobOutputs implements ITerraformDependable {
  /**
   * Takes over a job that was started elsewhere, by the console for instance. It starts none.
   *
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   * @param restoreId ID of the job, such as `r-000a1b2c3d4e5f`.
   * @param props What that job restores, and where to.
   */
  public static fromRestoreId(scope: Construct, id: string, restoreId: string, props: RestoreJobProps): RestoreJob {
    const job = new RestoreJob(scope, id, props);
    job._resource.oneRestore('fromRestoreId');
    const known = requireText('restoreId', restoreId, 'the ID of a restore job, such as r-000a1b2c3d4e5f');
    const edition = props.edition === undefined ? '' : `:${asText(props.edition)}`;
    job._resource.importFrom(`${props.target.restoreType}:${known}${edition}`, props.provider);
    return job;
  }

  /** Type of the job, as the service spells it. */
  public readonly restoreType: string;

  /** Edition of Cloud Backup. Undefined means the standard edition. */
  public readonly edition?: Edition | IResolvable;

  /** @internal */
  public readonly _onPartial: PartialPolicy | IResolvable;

  /** @internal */
  public override readonly _onFailure: FailurePolicy | IResolvable;

  private readonly endings: Endings;

  /** @internal */
  public readonly _expected: { [argument: string]: any };

  /** @internal */
  public readonly _snapshot: JobSnapshot;

  /** @internal */
  protected readonly _resource: JobResource;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreJobProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('RestoreJobProps', props, this);
    checkRestore(checked, 'job');
    refuseIdleTimeout(checked);
    checkPaths(this, checked);
    this.restoreType = checked.target.restoreType;
    this.edition = checked.edition;
    this._onFailure = checked.onFailure ?? FailurePolicy.FAIL;
    this._onPartial = checked.onPartial ?? PartialPolicy.FAIL;
    this.endings = endingsOf(checked);
    this._expected = expectedArguments(checked);
    this._snapshot = checked.recoveryPoint._snapshotFor(this, checked);
    this._resource = new JobResource(this, 'Resource', jobConfig(checked, this._snapshot));
    this._resource.raw = checked.target._settings.raw ?? {};
    nameResourceAfter(this, this._resource);
  }

  /**
   * Address of the resource in an expression.
   *
   * @internal
   */
  public get _address(): string {
    return `alirestore_job.${this._resource.friendlyUniqueId}`;
  }

  /**
   * Tells the provider what the job must not overwrite.
   *
   * @internal
   */
  public _guardWith(guard: { [name: string]: unknown }): void {
    this._resource.guard = guard;
  }

  /**
   * What a gate is told of it. A job that could not be started has no ID, but a reason.
   *
   * @internal
   */
  public _gateEntry(): { [argument: string]: any } {
    return withoutUndefined<unknown>({
      ...this._expected,
      restore_id: this.id,
      restore_type: this.restoreType,
      edition: asText(this.edition),
      error_message: this._onFailure !== FailurePolicy.FAIL ? this.errorMessage : undefined,
    });
  }

  /** @internal */
  protected override _endings(): Endings {
    return this.endings;
  }

  /**
   * How the restore went, as a text: `COMPLETE: 1073741824 bytes in 128 s, ended 2026-01-01T00:02:08Z`. It holds as much as is
   * known: `skipped` for a restore that was not started, `RUNNING` for one that nobody waits for, the reason of a failure.
   */
  public get summary(): string {
    const address = this._address;
    return restoreSummary(this._resource.oneRestore('summary'), {
      address,
      head: ['status', 'verdict'],
      done: `format("%s bytes in %s s", ${address}.bytes_done, ${address}.duration_seconds)`,
      endedAt: 'completed_at',
    });
  }

  /** ID of the snapshot that is restored. */
  public get snapshotId(): string {
    return this._resource.snapshotId;
  }

  /** ID of the vault that holds the snapshot. */
  public get vaultId(): string {
    return this._resource.vaultId;
  }
}

/** What a gate judges the job by, too. */
function expectedArguments({ onEmpty, expect, acceptPartial }: RestoreJobProps) {
  const [wanted, accepted] = [expectArgument(expect), toleranceArgument(acceptPartial)];
  return withoutUndefined<unknown>({ on_empty: asText(onEmpty), expect: wanted, accept_partial: accepted });
}

function refuseIdleTimeout({ onDestroy, cancelTimeout }: RestoreJobProps): void {
  if (!cancelTimeout || onDestroy !== DestroyPolicy.KEEP) return;
  throw new Error(
    `${propName('cancelTimeout')} has no effect: got ${lengthOf(cancelTimeout)}, but DestroyPolicy.KEEP cancels nothing; leave it out, or choose DestroyPolicy.CANCEL`,
  );
}
