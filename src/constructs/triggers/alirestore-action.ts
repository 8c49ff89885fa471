import { Construct } from 'constructs';
import type { TerraformResource } from '../../framework';
import { nameResourceAfter } from '../synthesis/name-resource-after';
import { requireFramework } from '../synthesis/require-framework';
import { ActionElement, type ActionSettings } from './action-element';
import { type ActionTriggerProps, triggerAction } from './action-trigger';
import { engineFaults, SINCE } from './engine-faults';

/**
 * Something that Terraform does when it is told to, by `terraform apply -invoke=ADDRESS`, or when a resource is created or
 * updated. It leaves nothing in the state, so what failed is forgotten. Terraform 1.14 and later know actions; OpenTofu does not.
 */
export abstract class AlirestoreAction extends Construct {
  private element?: ActionElement;

  /**
   * @param scope The stack, or a construct in it.
   * @param id Name of this construct, which no other one in the scope has.
   */
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    requireFramework(this);
  }

  /** Address in Terraform, for `terraform apply -invoke`. No expression can refer to it. */
  public get address(): string {
    return (this.element as ActionElement).address;
  }

  /**
   * Runs this action around changes of a resource, of any provider. Constructs of this package have `runAction`.
   *
   * @param resource The resource, in the same stack.
   * @param props When, and what a failure of the action means.
   */
  public runOn(resource: TerraformResource, props: ActionTriggerProps = {}): void {
    triggerAction(this, resource, props);
  }

  /** @internal */
  protected _define(settings: ActionSettings): void {
    this.element = new ActionElement(this, settings);
    nameResourceAfter(this, this.element);
    this.node.addValidation({ validate: () => engineFaults(this, 'an action', SINCE.actions) });
  }
}
