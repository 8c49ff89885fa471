import { type ITerraformDependable, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { spanText } from '../../amounts/span-text';
import type { JobConfig } from '../generated/job';
import { JobOutputs } from '../generated/job-outputs';
import type { Edition } from '../policies/edition';
import { FailurePolicy } from '../policies/failure-policy';
import { PartialPolicy } from '../policies/partial-policy';
import type { ChosenPoint } from '../recovery-point/choose-point';
import { nameAfter } from '../synthesis/name-after';
import { requireText } from '../synthesis/require-text';
import { checkPaths } from './check-paths';
import { DestroyPolicy } from './destroy-policy';
import { JobResource } from './job-resource';
import type { RestoreJobProps } from './restore-job-props';

/**
 * Restores a snapshot, once, and waits until the restore has ended: the apply succeeds when the data is back, and fails,
 * with the reason, when it is not.
 */
export class RestoreJob extends JobOutputs implements ITerraformDependable {
  /**
   * Takes over a job that something else started, and starts none.
   *
   * @param restoreId ID of the job, such as `r-000a1b2c3d4e5f`.
   * @param props What the job restores, and where to.
   */
  public static fromRestoreId(scope: Construct, id: string, restoreId: string, props: RestoreJobProps): RestoreJob {
    const job = new RestoreJob(scope, id, props);
    const known = requireText('restoreId', restoreId, 'the ID of a restore job, such as r-000a1b2c3d4e5f');
    const edition = props.edition === undefined ? '' : `:${props.edition}`;
    job._resource.importFrom(`${props.target.restoreType}:${known}${edition}`, props.provider);
    return job;
  }

  /** Type of the job, in the word of the service. */
  public readonly restoreType: string;

  /** Edition of Cloud Backup; the standard edition where there is none. */
  public readonly edition?: Edition;

  /** @internal */
  public readonly _onPartial: PartialPolicy;

  /** @internal */
  public readonly _onFailure: FailurePolicy;

  /** @internal */
  public readonly _point: ChosenPoint;

  /** @internal */
  protected readonly _resource: JobResource;

  public constructor(scope: Construct, id: string, props: RestoreJobProps) {
    super(scope, id);
    refuseIdleTimeouts(props);
    checkPaths(this, props);
    this.restoreType = props.target.restoreType;
    this.edition = props.edition;
    this._onFailure = props.onFailure ?? FailurePolicy.FAIL;
    this._onPartial = props.onPartial ?? PartialPolicy.FAIL;
    this._point = props.recoveryPoint._chosenFor(this, props);
    this._resource = new JobResource(this, 'Resource', jobConfig(props, this._point));
    for (const [name, value] of Object.entries(props.target._settings.raw ?? {})) {
      this._resource.addOverride(name, value);
    }
    nameAfter(this, this._resource);
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
   * What the provider must not let it overwrite.
   *
   * @internal
   */
  public _guardWith(guard: { [name: string]: unknown }): void {
    this._resource.guard = guard;
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

function jobConfig(props: RestoreJobProps, point: ChosenPoint): JobConfig {
  const { target, crossAccount, timeout, cancelTimeout } = props;
  return {
    restoreType: target.restoreType,
    sourceType: target.sourceType,
    vaultId: point.vaultId,
    ...snapshotOf(point),
    waitForCompletion: props.waitForCompletion,
    startWhen: props.startWhen,
    onFailure: props.onFailure,
    onPartial: props.onPartial,
    onDestroy: props.onDestroy,
    timeouts: (timeout || cancelTimeout) && { create: timeout?.toString(), delete: cancelTimeout?.toString() },
    triggers: props.triggers,
    edition: props.edition,
    crossAccountType: crossAccount && 'CROSS_ACCOUNT',
    crossAccountUserId:
      crossAccount && Token.asNumber(requireText('userId', crossAccount.userId, 'the ID of an account')),
    crossAccountRoleName: crossAccount && requireText('roleName', crossAccount.roleName, 'the name of a RAM role'),
    provider: props.provider,
    dependsOn: props.dependsOn,
    ...target._settings.arguments, // last, since V8 is slow with what follows a spread
  };
}

/** What a query chooses is taken when the restore starts; a newer snapshot alone starts none. */
function snapshotOf({ snapshotId, snapshotHash, choice }: ChosenPoint): Pick<JobConfig, SnapshotArguments> {
  if (!choice) return { snapshotId, snapshotHash };
  return { chosenSnapshot: { snapshot_id: snapshotId, snapshot_hash: snapshotHash, ...choice } };
}

type SnapshotArguments = 'snapshotId' | 'snapshotHash' | 'chosenSnapshot';

function refuseIdleTimeouts({ waitForCompletion, timeout, onDestroy, cancelTimeout }: RestoreJobProps): void {
  if (timeout && waitForCompletion === false) {
    throw new Error(
      `timeout has no effect: got ${spanText(timeout.toSeconds())} with waitForCompletion false; leave timeout out, or wait for the job`,
    );
  }
  if (cancelTimeout && onDestroy === DestroyPolicy.KEEP) {
    throw new Error(
      `cancelTimeout has no effect: got ${spanText(cancelTimeout.toSeconds())} with DestroyPolicy.KEEP; leave cancelTimeout out, or cancel the job`,
    );
  }
}
