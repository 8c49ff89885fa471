import type { Construct } from 'constructs';
import { Annotations, type IResolvable, type ITerraformDependable } from '../../framework';
import type { ComputeNestRestoreTask } from '../compute-nest/compute-nest-restore-task';
import type { DbsRestoreTask } from '../dbs/dbs-restore-task';
import { Gate, type GateConfig } from '../generated/gate';
import { GateOutputs, type GateResult } from '../generated/gate-outputs';
import type { RestoreJob } from '../job/restore-job';
import type { Duration } from '../policies/duration';
import type { Edition } from '../policies/edition';
import type { EmptyPolicy } from '../policies/empty-policy';
import { FailurePolicy } from '../policies/failure-policy';
import { PartialPolicy } from '../policies/partial-policy';
import { type PartialTolerance, toleranceArgument } from '../policies/partial-tolerance';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { endingsOf } from '../restore/endings-of';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { propName } from '../synthesis/prop-name';
import { requireFramework } from '../synthesis/require-framework';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { Endings } from '../triggers/acting-construct';
import { gateSummary } from './gate-summary';

/** A restore of this stack. */
interface Gated {
  _gateEntry(): { [argument: string]: any };
}

/** What a gate waits for, and what it does in the end. You choose the names; the results have the same ones. */
export interface RestoreGateProps {
  /**
   * Restore jobs of this stack. Make them with `waitForCompletion: false`, so that all of them run at once.
   *
   * @default - none
   */
  readonly restoreJobs?: { [name: string]: RestoreJob };

  /**
   * Restore jobs that were started elsewhere, by another stack for instance.
   *
   * @default - none
   */
  readonly otherRestoreJobs?: { [name: string]: OtherRestoreJob };

  /**
   * Restore tasks of Database Backup (DBS) of this stack. Make them with `waitForCompletion: false`, too.
   *
   * @default - none
   */
  readonly dbsRestoreTasks?: { [name: string]: DbsRestoreTask };

  /**
   * Restore tasks of Database Backup (DBS) that were started elsewhere.
   *
   * @default - none
   */
  readonly otherDbsRestoreTasks?: { [name: string]: OtherDbsRestoreTask };

  /**
   * Restore tasks of Compute Nest of this stack. Make them with `waitForCompletion: false`, too.
   *
   * @default - none
   */
  readonly computeNestRestoreTasks?: { [name: string]: ComputeNestRestoreTask };

  /**
   * Restore tasks of Compute Nest that were started elsewhere.
   *
   * @default - none
   */
  readonly otherComputeNestRestoreTasks?: { [name: string]: OtherComputeNestRestoreTask };

  /**
   * What to do when a restore left out some files. Each job has such a policy, too: give it the same one, or the next apply runs
   * the job again.
   *
   * @default PartialPolicy.FAIL
   */
  readonly onPartial?: PartialPolicy | IResolvable;

  /**
   * What to do when a restore has restored nothing although the snapshot holds something.
   *
   * @default EmptyPolicy.WARN
   */
  readonly onEmpty?: EmptyPolicy | IResolvable;

  /**
   * How much a restore may leave out and still be accepted. What leaves out more, `onPartial` decides.
   *
   * @default - nothing
   */
  readonly acceptPartial?: PartialTolerance;

  /**
   * What to do when a restore failed, or did not end in time.
   *
   * @default FailurePolicy.FAIL
   */
  readonly onFailure?: FailurePolicy | IResolvable;

  /**
   * How long an apply waits for all of them. The restores go on after that, and the next apply goes on waiting.
   *
   * @default Duration.hours(24)
   */
  readonly timeout?: Duration;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Resources that must exist before the gate starts to wait.
   *
   * @default - nothing but what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** A restore job of Cloud Backup that was started elsewhere. */
export interface OtherRestoreJob {
  /** ID of the job, such as `r-000a1b2c3d4e5f`. */
  readonly restoreId: string;

  /** Type of the job, as the service spells it, such as `ECS_FILE`. */
  readonly restoreType: string;

  /**
   * Edition of Cloud Backup.
   *
   * @default Edition.STANDARD
   */
  readonly edition?: Edition | IResolvable;
}

/** A restore task of Database Backup (DBS) that was started elsewhere. */
export interface OtherDbsRestoreTask {
  /** ID of the task. */
  readonly restoreTaskId: string;

  /**
   * ID of its backup plan, which errors then name.
   *
   * @default - errors name the task alone
   */
  readonly backupPlanId?: string;
}

/** A restore task of Compute Nest that was started elsewhere. */
export interface OtherComputeNestRestoreTask {
  /** ID of the task. */
  readonly restoreTaskId: string;
}

/**
 * Waits for many restores at once. If some did not succeed, the apply fails, with one table of them. Terraform runs ten
 * operations at a time: with jobs that do not wait (`waitForCompletion: false`) and one gate that does, a thousand restores
 * run at once.
 */
export class RestoreGate extends GateOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: Gate;

  /** @internal */
  public override readonly _onFailure: FailurePolicy | IResolvable;

  private readonly names: readonly string[];
  private readonly endings: Endings;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string, props: RestoreGateProps) {
    super(scope, id);
    requireFramework(this);
    const checked = checkProps('RestoreGateProps', props, this);
    this.names = requireGateNames(checked);
    this._onFailure = checked.onFailure ?? FailurePolicy.FAIL;
    this.endings = endingsOf(checked);
    this._resource = new Gate(this, 'Resource', gateConfig(checked));
    nameResourceAfter(this, this._resource);
    this.warnOfOpposedPolicies(checked);
  }

  /**
   * How one restore ended.
   *
   * @param name Its name, as the props have it.
   */
  public override result(name: string): GateResult {
    if (this.names.includes(name)) return super.result(name);
    throw new Error(`no such restore: got "${name}", expected one of ${this.names.join(', ')}`);
  }

  /** How the restores went, as a text: `failed: 2 failed, 18 succeeded, in 412 s`. */
  public get summary(): string {
    return gateSummary(this._resource);
  }

  /** @internal */
  protected override _endings(): Endings {
    return this.endings;
  }

  /** Such a job would be restored again at each apply, though the gate is content with it. */
  private warnOfOpposedPolicies({ onPartial = PartialPolicy.FAIL, restoreJobs = {} }: RestoreGateProps): void {
    if (onPartial === PartialPolicy.FAIL || typeof onPartial === 'object') return;
    const opposed = Object.entries(restoreJobs).filter(([, job]) => job._onPartial === PartialPolicy.FAIL);
    if (opposed.length === 0) return;
    Annotations.of(this).addWarning(
      `The gate accepts restores that leave files out (its ${propName('onPartial')} is "${onPartial}"), but these jobs do not (theirs is "fail"): ${opposed.map(([name]) => name).join(', ')}. Each apply would restore them again. Set theirs to "${onPartial}", too.`,
    );
  }
}

function gateConfig(props: RestoreGateProps): GateConfig {
  return {
    restoreJobs: entries(props.restoreJobs, props.otherRestoreJobs, otherJob),
    dbsRestoreTasks: entries(props.dbsRestoreTasks, props.otherDbsRestoreTasks, otherDbsTask),
    computeNestRestoreTasks: entries(
      props.computeNestRestoreTasks,
      props.otherComputeNestRestoreTasks,
      otherComputeNestTask,
    ),
    onPartial: asText(props.onPartial),
    onEmpty: asText(props.onEmpty),
    acceptPartial: toleranceArgument(props.acceptPartial),
    onFailure: asText(props.onFailure),
    timeouts: props.timeout && { create: props.timeout.toString() },
    provider: props.provider,
    dependsOn: props.dependsOn,
  };
}

function otherJob({ restoreId: restore_id, restoreType: restore_type, edition }: OtherRestoreJob) {
  return withoutUndefined({ restore_id, restore_type, edition: asText(edition) });
}

function otherDbsTask({ restoreTaskId, backupPlanId }: OtherDbsRestoreTask) {
  return withoutUndefined({ restore_task_id: restoreTaskId, backup_plan_id: backupPlanId });
}

function otherComputeNestTask({ restoreTaskId }: OtherComputeNestRestoreTask) {
  return { restore_task_id: restoreTaskId };
}

type Members<V> = { readonly [name: string]: V } | undefined;

/** Those of this stack, and those that were started elsewhere. */
function entries<O>(own: Members<Gated>, others: Members<O>, entryOf: (other: O) => { [argument: string]: any }) {
  if (!own && !others) return undefined;
  return {
    ...mapMembers(own, (restore) => restore._gateEntry()),
    ...mapMembers(others, entryOf),
  };
}

function mapMembers<V, R>(members: Members<V>, map: (member: V) => R) {
  return members && Object.fromEntries(Object.entries(members).map(([name, value]) => [name, map(value)]));
}

/** The props that name restores. */
const MAPS = [
  'restoreJobs',
  'otherRestoreJobs',
  'dbsRestoreTasks',
  'otherDbsRestoreTasks',
  'computeNestRestoreTasks',
  'otherComputeNestRestoreTasks',
] as const;

/** The names of all that a gate waits for. Throws where there are none, or where one of them cannot be a name. */
function requireGateNames(props: RestoreGateProps): string[] {
  const places = MAPS.flatMap((prop) => Object.keys(props[prop] ?? {}).map((name) => ({ prop, name })));
  if (places.length === 0) {
    throw new Error(
      'a gate with nothing to wait for: got none, expected at least one restore job, or restore task of Database Backup or Compute Nest',
    );
  }
  for (const { prop, name } of places) {
    if (name.trim() === '') {
      throw new Error(`empty name in ${propName(prop)}: got "${name}", expected a name, by which to find the result`);
    }
    const first = places.find((place) => place.name === name)?.prop;
    if (first === prop) continue;
    throw new Error(
      `one name for two restores: got "${name}" in ${propName(first ?? '')} and in ${propName(prop)}, expected different names, since a result is found by its name; rename one`,
    );
  }
  return places.map(({ name }) => name);
}
