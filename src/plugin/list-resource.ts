import type { ResourceContext } from './call-context';
import type { Diagnostic } from './diagnostic';
import type { PlanOf, Schema, StateOf } from './schema';

export interface ListContext<Configured> extends ResourceContext<Configured> {
  /** Terraform reads no more than so many, and says nothing of what it leaves. */
  readonly limit: number;
  /** Whether `resource` is wanted. */
  readonly includeResource: boolean;
}

/** One of what a list found. */
export interface Listed {
  /** By the identity schema of the resource of the same name. */
  readonly identity: object;
  /** Shown and logged as it is. */
  readonly displayName: string;
  /** Its state, by the schema of the resource of the same name. */
  readonly resource?: object;
}

/** Finds what there is of a resource of the provider, which has the same name and an identity. Terraform 1.14 or later. */
export interface ListResource<S extends Schema, Configured> {
  /** The arguments alone: Terraform puts them into a block of its own. */
  readonly schema: S;
  /** Looks at known values; unknown ones are never refused. */
  validate?(config: PlanOf<S>): readonly Diagnostic[];
  /** An error ends the list. A warning stands best before the last of what is found: nobody reads on at the limit. */
  list(config: StateOf<S>, context: ListContext<Configured>): AsyncIterable<Listed | Diagnostic>;
}

/** Keeps the types of one list while it is put into the provider's table. */
export function listResource<S extends Schema, C>(definition: ListResource<S, C>): ListResource<S, C> {
  return definition;
}
