import type { ResourceContext } from './call-context';
import type { Diagnostic } from './diagnostic';
import type { PlanOf, Schema, StateOf } from './schema';

export interface InvocationContext<Configured> extends ResourceContext<Configured> {
  /** Shows a line in the terminal at once, as it is: say only what has changed. */
  progress(message: string): void;
}

/** Something that is done when it is asked for, and of which nothing is kept: no state, no result. Terraform 1.14 or later. */
export interface Action<S extends Schema, Configured> {
  readonly schema: S;
  /** Looks at known values; unknown ones are never refused. */
  validate?(config: PlanOf<S>): readonly Diagnostic[];
  /** What is known in a plan already. Runs without a configured provider when that is unknown. */
  plan?(config: PlanOf<S>, context: ResourceContext<Configured | undefined>): Promise<readonly Diagnostic[]>;
  /** An error among what it answers fails the action. */
  invoke(config: StateOf<S>, context: InvocationContext<Configured>): Promise<readonly Diagnostic[]>;
}

/** Keeps the types of one action while it is put into the provider's table. */
export function action<S extends Schema, C>(definition: Action<S, C>): Action<S, C> {
  return definition;
}
