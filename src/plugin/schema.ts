import type { Decimal } from './decimal';
import type { Dynamic } from './dynamic';
import type { Unknown } from './unknown';

/** A Terraform type, written as data. */
export type Type =
  | 'string'
  | 'number'
  | 'bool'
  | 'dynamic'
  | { readonly list: Type }
  | { readonly set: Type }
  | { readonly map: Type }
  | { readonly object: { readonly [name: string]: Type } };

interface Described {
  /** Markdown: it is shown by editors and becomes the docs page. */
  readonly description: string;
  readonly deprecated?: string;
}

interface Mode {
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly sensitive?: true;
  /** Stands in the configuration alone: null in every plan and state. Terraform 1.11 or later. */
  readonly writeOnly?: true;
  /** A change of it does the work of the resource again: by a new resource, unless `plan` says that it is done in place. */
  readonly runsAgain?: true;
}

export interface ValueAttribute extends Described, Mode {
  readonly type: Type;
}

export interface NestedAttribute extends Described, Mode {
  readonly nesting: 'single' | 'list' | 'set' | 'map';
  readonly attributes: Attributes;
}

export type Attribute = ValueAttribute | NestedAttribute;
export type Attributes = { readonly [name: string]: Attribute };

export interface NestedBlock extends Described {
  readonly nesting: 'single' | 'list' | 'set';
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
  readonly minItems?: number;
  readonly maxItems?: number;
}
export type Blocks = { readonly [name: string]: NestedBlock };

/** What a user writes for a provider, a resource or a data source. The wire form, types, docs and bindings derive from it. */
export interface Schema extends Described {
  /** Version of the state's form; UpgradeResourceState bridges older ones. */
  readonly version: number;
  readonly attributes: Attributes;
  readonly blocks?: Blocks;
}

/** What names a resource for import, apart from its attributes. */
export interface IdentitySchema {
  readonly version: number;
  readonly attributes: {
    readonly [name: string]: { readonly type: Type; readonly description: string; readonly requiredForImport: boolean };
  };
}

/** Terraform numbers are decimals of any size: what a JavaScript number does not equal comes as bigint or Decimal. */
export type TerraformNumber = number | bigint | Decimal;

type Infer<T, U> = T extends 'string'
  ? string
  : T extends 'number'
    ? TerraformNumber
    : T extends 'bool'
      ? boolean
      : T extends 'dynamic'
        ? Dynamic
        : T extends { list: infer E } | { set: infer E }
          ? readonly (Infer<E, U> | null | U)[]
          : T extends { map: infer E }
            ? { readonly [key: string]: Infer<E, U> | null | U }
            : T extends { object: infer F }
              ? { readonly [K in keyof F]: Infer<F[K], U> | null | U }
              : never;

type NestingOf<N, V, U> = N extends 'single'
  ? V | null | U
  : N extends 'map'
    ? { readonly [key: string]: V | null | U } | null | U
    : readonly (V | null | U)[] | null | U;

type InferAttribute<A, U> = A extends { type: infer T }
  ? Infer<T, U> | null | U
  : A extends { nesting: infer N; attributes: infer S }
    ? NestingOf<N, InferAttributes<S, U>, U>
    : never;

type InferAttributes<S, U> = { readonly [K in keyof S]: InferAttribute<S[K], U> };

/** Blocks made by a `dynamic` block are unknown as a whole while its for_each is. */
type InferBlock<B, U> = (B extends { nesting: 'single' } ? InferBody<B, U> | null : readonly InferBody<B, U>[]) | U;
type InferBlocks<B, U> = { readonly [K in keyof B]: InferBlock<B[K], U> };
type InferBody<S, U> = (S extends { attributes: infer A } ? InferAttributes<A, U> : {}) &
  (S extends { blocks: infer B } ? InferBlocks<B, U> : {});

/** Values of a schema as a state holds them: everything is known. */
export type StateOf<S> = InferBody<S, never>;

/** Values of a schema as a configuration or a plan holds them: anything may be unknown. */
export type PlanOf<S> = InferBody<S, Unknown>;

export type IdentityOf<I> = I extends { attributes: infer A }
  ? { readonly [K in keyof A]: A[K] extends { type: infer T } ? Infer<T, never> | null : never }
  : never;
