import { type ITerraformDependable, TerraformStack, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { completionCondition } from './completion-condition';
import { DestroyPolicy } from './destroy-policy';
import type { JobConfig } from './generated/job';
import { JobOutputs } from './generated/job-outputs';
import { JobResource } from './job-resource';
import { requireText } from './require-text';
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
    job._resource.importFrom(`${props.target.restoreType}:${known}`, props.provider?._resource);
    return job;
  }

  /** @internal */
  protected readonly _resource: JobResource;

  public constructor(scope: Construct, id: string, props: RestoreJobProps) {
    super(scope, id);
    refuseIdleTimeouts(props);
    this._resource = new JobResource(this, 'Resource', jobConfig(props));
    for (const [name, value] of Object.entries(props.target._settings.raw ?? {})) {
      this._resource.addOverride(name, value);
    }
    // The address in Terraform is what a person types at 3 a.m.: alirestore_job.orders, without a hash.
    this._resource.overrideLogicalId(TerraformStack.of(this).getLogicalId(this.node));
  }

  /** Address of the resource in Terraform. */
  public get fqn(): string {
    return this._resource.fqn;
  }
}

function jobConfig(props: RestoreJobProps): JobConfig {
  const { recoveryPoint, target, crossAccount, timeout, cancelTimeout } = props;
  const waits = props.waitForCompletion !== false;
  return {
    restoreType: target.restoreType,
    sourceType: target.sourceType,
    vaultId: recoveryPoint.vaultId,
    snapshotId: recoveryPoint.snapshotId,
    snapshotHash: recoveryPoint.snapshotHash,
    waitForCompletion: props.waitForCompletion,
    onPartial: props.onPartial,
    onTimeout: waits ? 'resume' : undefined,
    onDestroy: props.onDestroy,
    timeouts: (timeout || cancelTimeout) && { create: timeout?.toString(), delete: cancelTimeout?.toString() },
    triggers: props.triggers,
    edition: props.edition,
    crossAccountType: crossAccount && 'CROSS_ACCOUNT',
    crossAccountUserId:
      crossAccount && Token.asNumber(requireText('userId', crossAccount.userId, 'the ID of an account')),
    crossAccountRoleName: crossAccount && requireText('roleName', crossAccount.roleName, 'the name of a RAM role'),
    provider: props.provider?._resource,
    dependsOn: props.dependsOn,
    lifecycle: waits ? completionCondition : undefined,
    ...target._settings.arguments, // last, since V8 is slow with what follows a spread
  };
}

function refuseIdleTimeouts({ waitForCompletion, timeout, onDestroy, cancelTimeout }: RestoreJobProps): void {
  if (timeout && waitForCompletion === false) {
    throw new Error(
      `timeout has no effect: got ${timeout} with waitForCompletion false; leave timeout out, or wait for the job`,
    );
  }
  if (cancelTimeout && onDestroy === DestroyPolicy.KEEP) {
    throw new Error(
      `cancelTimeout has no effect: got ${cancelTimeout} with DestroyPolicy.KEEP; leave cancelTimeout out, or cancel the job`,
    );
  }
}
