import type { Construct } from 'constructs';
import { spanText } from '../../amounts/span-text';
import type { IResolvable, ITerraformDependable } from '../../framework';
import type { JobConfig } from '../generated/job';
import { JobOutputs } from '../generated/job-outputs';
import type { CrossAccount } from '../policies/cross-account';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import { FailurePolicy } from '../policies/failure-policy';
import { PartialPolicy } from '../policies/partial-policy';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import type { JobSnapshot } from '../recovery-point/choose-snapshot';
import type { RecoveryPoint } from '../recovery-point/recovery-point';
import { crossAccountArguments } from '../synthesis/cross-account-arguments';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { propName } from '../synthesis/prop-name';
import { requireFramework } from '../synthesis/require-framework';
import { requireText } from '../synthesis/require-text';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { RestoreTarget } from '../targets/restore-target';
import { checkPaths } from './check-paths';
import { JobResource } from './job-resource';
import { jobSummary } from './job-summary';

/** What is restored, where to, and what happens in the end. */
export interface RestoreJobProps {
  /** What is restored. */
  readonly recoveryPoint: RecoveryPoint;

  /** Where it is restored to. */
  readonly target: RestoreTarget;

  /**
   * Whether the apply waits until the job has ended. If not, it succeeds as soon as the job is started.
   *
   * @default true
   */
  readonly waitForCompletion?: boolean | IResolvable;

  /**
   * Whether to start the restore. It may depend on how other restores end. A restore that was not started has the verdict
   * `skipped`; it is started by the first apply for which this is true.
   *
   * @default true
   */
  readonly startWhen?: boolean | IResolvable;

  /**
   * What to do when the restore failed, or could not be started.
   *
   * @default FailurePolicy.FAIL
   */
  readonly onFailure?: FailurePolicy;

  /**
   * What to do when the restore left out some files.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy;

  /**
   * How long an apply waits for the job. After that the apply fails; the job goes on, and the next apply goes on waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * What happens to a job that still runs when the resource is destroyed.
   *
   * @default DestroyPolicy.CANCEL
   */
  readonly onDestroy?: DestroyPolicy;

  /**
   * How long a destroy waits for the end of a job that it has cancelled.
   *
   * @default Duration.minutes(10)
   */
  readonly cancelTimeout?: Duration;

  /**
   * Any values. When one of them changes, the restore runs again.
   *
   * @default - it runs again only when it failed, or when its recovery point or target changes
   */
  readonly triggers?: { [name: string]: string };

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition;

  /**
   * The other account that owns the backup.
   *
   * @default - the backup belongs to this account
   */
  readonly crossAccount?: CrossAccount;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Resources that must exist before the restore starts.
   *
   * @default - nothing but what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** What happens to a job that still runs when its resource is destroyed. A job that has ended is never touched. */
export enum DestroyPolicy {
  /** Cancel the job, and wait until it has ended. */
  CANCEL = 'cancel',

  /** Let the job go on. */
  KEEP = 'keep',
}

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
   * @param restoreId ID of the job, such as `r-000a1b2c3d4e5f`.
   * @param props What that job restores, and where to.
   */
  public static fromRestoreId(scope: Construct, id: string, restoreId: string, props: RestoreJobProps): RestoreJob {
    const job = new RestoreJob(scope, id, props);
    const known = requireText('restoreId', restoreId, 'the ID of a restore job, such as r-000a1b2c3d4e5f');
    const edition = props.edition === undefined ? '' : `:${props.edition}`;
    job._resource.importFrom(`${props.target.restoreType}:${known}${edition}`, props.provider);
    return job;
  }

  /** Type of the job, as the service spells it. */
  public readonly restoreType: string;

  /** Edition of Cloud Backup. Undefined means the standard edition. */
  public readonly edition?: Edition;

  /** @internal */
  public readonly _onPartial: PartialPolicy;

  /** @internal */
  public readonly _onFailure: FailurePolicy;

  /** @internal */
  public readonly _snapshot: JobSnapshot;

  /** @internal */
  protected readonly _resource: JobResource;

  public constructor(scope: Construct, id: string, props: RestoreJobProps) {
    super(scope, id);
    requireFramework(this);
    refuseIdleTimeouts(props);
    checkPaths(this, props);
    this.restoreType = props.target.restoreType;
    this.edition = props.edition;
    this._onFailure = props.onFailure ?? FailurePolicy.FAIL;
    this._onPartial = props.onPartial ?? PartialPolicy.FAIL;
    this._snapshot = props.recoveryPoint._snapshotFor(this, props);
    this._resource = new JobResource(this, 'Resource', jobConfig(props, this._snapshot));
    for (const [name, value] of Object.entries(props.target._settings.raw ?? {})) {
      this._resource.addOverride(name, value);
    }
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
  public _gateEntry(): { [argument: string]: string } {
    return withoutUndefined({
      restore_id: this.id,
      restore_type: this.restoreType,
      edition: this.edition,
      error_message: this._onFailure === FailurePolicy.REPORT ? this.errorMessage : undefined,
    });
  }

  /**
   * How the restore went, as a text: `COMPLETE: 1073741824 bytes in 128 s, ended 2026-01-01T00:02:08Z`. It holds as much as is
   * known: `skipped` for a restore that was not started, `RUNNING` for one that nobody waits for, the reason of a failure.
   */
  public get summary(): string {
    return jobSummary(this._resource, this._address);
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

function jobConfig(props: RestoreJobProps, snapshot: JobSnapshot): JobConfig {
  const { target, crossAccount, timeout, cancelTimeout } = props;
  return {
    restoreType: target.restoreType,
    sourceType: target.sourceType,
    vaultId: snapshot.vaultId,
    ...snapshotArguments(snapshot),
    waitForCompletion: props.waitForCompletion,
    startWhen: props.startWhen,
    onFailure: props.onFailure,
    onPartial: props.onPartial,
    onDestroy: props.onDestroy,
    timeouts: (timeout || cancelTimeout) && { create: timeout?.toString(), delete: cancelTimeout?.toString() },
    triggers: props.triggers,
    edition: props.edition,
    provider: props.provider,
    dependsOn: props.dependsOn,
    ...crossAccountArguments(crossAccount), // last, since V8 is slow with what follows a spread
    ...target._settings.arguments,
  };
}

/** What a query chooses is taken when the restore starts; a newer snapshot alone starts none. */
function snapshotArguments({ snapshotId, snapshotHash, choice }: JobSnapshot): Pick<JobConfig, SnapshotArguments> {
  if (!choice) return { snapshotId, snapshotHash };
  return { chosenSnapshot: { snapshot_id: snapshotId, snapshot_hash: snapshotHash, ...choice } };
}

type SnapshotArguments = 'snapshotId' | 'snapshotHash' | 'chosenSnapshot';

function refuseIdleTimeouts({ waitForCompletion, timeout, onDestroy, cancelTimeout }: RestoreJobProps): void {
  if (timeout && waitForCompletion === false) {
    throw new Error(
      `timeout has no effect: got ${spanText(timeout.toSeconds())}, but ${propName('waitForCompletion')} is false; leave timeout out, or let the apply wait for the job`,
    );
  }
  if (cancelTimeout && onDestroy === DestroyPolicy.KEEP) {
    throw new Error(
      `${propName('cancelTimeout')} has no effect: got ${spanText(cancelTimeout.toSeconds())}, but DestroyPolicy.KEEP cancels nothing; leave it out, or choose DestroyPolicy.CANCEL`,
    );
  }
}
