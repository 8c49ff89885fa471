import type { Construct } from 'constructs';
import {
  DefaultTokenResolver,
  type IResolvable,
  StringConcat,
  type TerraformResource,
  TerraformStack,
  Tokenization,
} from '../../framework';
import { asText } from '../synthesis/as-text';
import { checkProps } from '../synthesis/check-props';
import { propName } from '../synthesis/prop-name';
import { withoutUndefined } from '../synthesis/without-undefined';
import { engineFaults, SINCE } from './engine-faults';
import { withTriggerBlocks } from './with-trigger-blocks';

/** When a resource runs an action, and what a failure of the action means. */
export interface ActionTriggerProps {
  /**
   * Around which changes of the resource.
   *
   * @default [ActionEvent.AFTER_CREATE, ActionEvent.AFTER_UPDATE]
   */
  readonly events?: ActionEvent[];

  /**
   * What must be true, too: an expression, in which `self` is the resource, such as `${self.verdict == "failed"}`. With `self`, it
   * needs Terraform 1.16.
   *
   * @default - nothing
   */
  readonly condition?: string | IResolvable;

  /**
   * What a failure of the action means to the apply. Needs Terraform 1.16.
   *
   * @default ActionFailure.HALT
   */
  readonly onFailure?: ActionFailure;
}

/** A change of a resource that runs an action. */
export enum ActionEvent {
  /** Before it is created. */
  BEFORE_CREATE = 'before_create',

  /** After it was created. */
  AFTER_CREATE = 'after_create',

  /** Before it is updated. A restore that runs again is an update. */
  BEFORE_UPDATE = 'before_update',

  /** After it was updated. A restore that ran again is an update; so is another time limit. */
  AFTER_UPDATE = 'after_update',

  /** Before it is destroyed. Needs Terraform 1.16. */
  BEFORE_DESTROY = 'before_destroy',

  /** After it was destroyed. Needs Terraform 1.16. */
  AFTER_DESTROY = 'after_destroy',
}

/** What a failed action means to the apply that ran it. */
export enum ActionFailure {
  /** The apply fails; the next one does not run the action again. */
  HALT = 'halt',

  /** The apply fails, and the next one makes the resource anew, which runs the action again. Only after it was created. */
  TAINT = 'taint',

  /** The apply goes on. */
  CONTINUE = 'continue',
}

/** An action, where it lies. */
export interface Triggered extends Construct {
  readonly address: string;
}

/** Terraform runs them one after the other. */
const triggersOf = new WeakMap<TerraformResource, object[]>();

export function triggerAction(action: Triggered, resource: TerraformResource, props: ActionTriggerProps): void {
  const checked = checkProps('ActionTriggerProps', props, action);
  const { events = [ActionEvent.AFTER_CREATE, ActionEvent.AFTER_UPDATE], condition, onFailure } = checked;
  requireOneStack(action, resource);
  requireEvents(action, events, onFailure);
  const trigger = { events, condition: asText(condition), on_failure: onFailure, actions: [action.address] };
  const known = triggersOf.get(resource);
  if (!known) withTriggerBlocks(resource);
  const triggers = [...(known ?? []), withoutUndefined<unknown>(trigger)];
  triggersOf.set(resource, triggers);
  resource.addOverride('lifecycle.action_trigger', triggers);
  action.node.addValidation({
    validate: () => newIn(action, checked).flatMap((what) => engineFaults(action, what, SINCE.conditions)),
  });
}

/** What a trigger has that the first engines with actions do not know. */
function newIn(action: Triggered, { events = [], condition, onFailure }: ActionTriggerProps): string[] {
  const event = events.find((one) => one.endsWith('_destroy'));
  if (event) return [`a trigger on the event "${event}"`];
  if (onFailure) return [`a trigger with ${propName('onFailure')}`];
  return tellsOfSelf(action, condition) ? ['a trigger on a verdict, or another condition on self,'] : [];
}

/** Before 1.16, a condition cannot tell of the resource that it is of. */
function tellsOfSelf(scope: Construct, condition: string | IResolvable | undefined): boolean {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return /\bself\b/.test(String(Tokenization.resolve(condition, { scope, resolver, preparing: false })));
}

function requireOneStack(action: Triggered, resource: TerraformResource): void {
  const [own, other] = [TerraformStack.of(action), TerraformStack.of(resource)];
  if (own === other) return;
  throw new Error(
    `"${action.node.path}" cannot run on "${resource.node.path}": got a resource of the stack "${other.node.id}", expected one of "${own.node.id}", since Terraform runs actions of the same stack alone; make an action there`,
  );
}

function requireEvents({ node }: Triggered, events: readonly ActionEvent[], onFailure?: ActionFailure): void {
  if (events.length === 0) {
    throw new Error(
      `"${node.path}" would never run: got [] as events, expected at least one, such as ActionEvent.AFTER_CREATE; name one, or leave events out`,
    );
  }
  const other = events.find((event) => event !== ActionEvent.AFTER_CREATE);
  if (onFailure !== ActionFailure.TAINT || other === undefined) return;
  throw new Error(
    `"${node.path}": ${propName('onFailure')} is ActionFailure.TAINT: got the event "${other}", expected [ActionEvent.AFTER_CREATE] alone as events, since Terraform taints what was created; make a trigger of its own for the others`,
  );
}
