import { Annotations, type ITerraformDependable } from 'cdktf';
import type { Construct } from 'constructs';
import { Gate } from '../generated/gate';
import { GateOutputs, type GateResult } from '../generated/gate-outputs';
import { PartialPolicy } from '../policies/partial-policy';
import { nameAfter } from '../synthesis/name-after';
import { gateConfig } from './gate-config';
import { requireGateNames } from './require-gate-names';
import type { RestoreGateProps } from './restore-gate-props';

/**
 * Waits for many restores at once, and fails the apply with one table of those that did not succeed. Terraform runs ten
 * operations at a time; jobs made with `waitForCompletion: false` and one gate let a thousand run at once.
 */
export class RestoreGate extends GateOutputs implements ITerraformDependable {
  /** @internal */
  protected readonly _resource: Gate;

  private readonly names: readonly string[];

  public constructor(scope: Construct, id: string, props: RestoreGateProps) {
    super(scope, id);
    const { restoreJobs, otherRestoreJobs, dbsRestoreTasks, computeNestRestoreTasks } = props;
    this.names = requireGateNames({ restoreJobs, otherRestoreJobs, dbsRestoreTasks, computeNestRestoreTasks });
    this._resource = new Gate(this, 'Resource', gateConfig(props));
    nameAfter(this, this._resource);
    this.warnOfOpposedPolicies(props);
  }

  /**
   * How one restore ended.
   *
   * @param name Its name in the props.
   */
  public result(name: string): GateResult {
    if (this.names.includes(name)) return this.results.get(name);
    throw new Error(`no such restore: got "${name}", expected one of ${this.names.join(', ')}`);
  }

  /** Such a job would be restored again at each apply, though the gate is content with it. */
  private warnOfOpposedPolicies({ onPartial = PartialPolicy.FAIL, restoreJobs = {} }: RestoreGateProps): void {
    if (onPartial === PartialPolicy.FAIL) return;
    const opposed = Object.entries(restoreJobs).filter(([, job]) => job._onPartial === PartialPolicy.FAIL);
    if (opposed.length === 0) return;
    Annotations.of(this).addWarning(
      `onPartial of this gate is "${onPartial}", but that of ${opposed.map(([name]) => name).join(', ')} is "fail": when a restore leaves files out, the next apply restores it again. Set onPartial of the jobs, too.`,
    );
  }
}
