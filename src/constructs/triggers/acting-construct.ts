import { Construct } from 'constructs';
import type { IResolvable, TerraformResource } from '../../framework';
import { FailurePolicy } from '../policies/failure-policy';
import { propName } from '../synthesis/prop-name';
import { type ActionTriggerProps, triggerAction } from './action-trigger';
import type { AlirestoreAction } from './alirestore-action';

/** How it may end. Those in neither list are no end of it, or nobody's fault. */
export interface Endings {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/**
 * What has a resource that ends in a verdict, and may run actions.
 *
 * @internal
 */
export abstract class ActingConstruct extends Construct {
  /** @internal */
  protected abstract readonly _resource: TerraformResource;

  /** @internal */
  public readonly _onFailure?: FailurePolicy | IResolvable;

  /**
   * Runs an action around changes of this resource. Needs Terraform 1.14.
   *
   * @param action An action of the same stack.
   * @param props When, and what a failure of the action means.
   */
  public runAction(action: AlirestoreAction, props: ActionTriggerProps = {}): void {
    triggerAction(action, this._resource, props);
  }

  /**
   * Runs an action whenever this has been created or updated, and has ended well: as it should, or in a way that its policies let
   * pass. Needs Terraform 1.16.
   *
   * @param action An action of the same stack.
   */
  public onSuccess(action: AlirestoreAction): void {
    this.runOnVerdict(action, this._endings().good);
  }

  /**
   * Runs an action whenever this has been created or updated, and has not ended well. Needs Terraform 1.16, and
   * `FailurePolicy.REPORT` where there is such a policy: nothing runs after a resource that fails.
   *
   * @param action An action of the same stack.
   */
  public onFailure(action: AlirestoreAction): void {
    if (this._onFailure === FailurePolicy.FAIL) throw nothingRuns(this);
    this.runOnVerdict(action, this._endings().bad);
  }

  /**
   * Restores know the first of each, drills the second.
   *
   * @internal
   */
  protected _endings(): Endings {
    return { good: ['succeeded', 'met'], bad: ['failed', 'missed'] };
  }

  private runOnVerdict(action: AlirestoreAction, verdicts: readonly string[]): void {
    triggerAction(action, this._resource, { condition: `\${contains(${JSON.stringify(verdicts)}, self.verdict)}` });
  }
}

function nothingRuns({ node }: Construct): Error {
  return new Error(
    `"${node.path}": ${propName('onFailure')} would run nothing: got FailurePolicy.FAIL, expected FailurePolicy.REPORT, since Terraform runs no action after a resource that fails; set its ${propName('onFailure')} to FailurePolicy.REPORT`,
  );
}
