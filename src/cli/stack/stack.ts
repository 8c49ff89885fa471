import type { Body } from '../../plugin/values/value-type';
import { contents } from '../../provider/provider';

export type Values = Readonly<Record<string, unknown>>;

/** A resource, data source or action of ours, as a stack declares it. */
export interface StackObject {
  /** As Terraform names it: `alirestore_job.orders`, `data.alirestore_snapshots.orders`. */
  readonly address: string;
  readonly mode: Mode;
  readonly type: string;
  /** By the schema of the type, with null for what is not set and Unknown for what only an apply can tell. */
  readonly values: Values;
  /** The arguments alone, of a plan, whose values also hold what the provider has filled in. */
  readonly configured?: Values;
  /** As it was written, expressions included: equal expressions mean equal values. */
  readonly written: Values;
  /** `alirestore`, or `alirestore.<alias>`. */
  readonly provider: string;
  /** False for what a plan leaves as it is. */
  readonly isNew: boolean;
  /** An action of a configuration: it runs when somebody invokes it, or around a change. */
  readonly isOnCall?: boolean;
  /** How many there are of it, where a configuration says so by count or for_each; a plan has each by itself. */
  readonly instances?: number | 'unknown';
}

export type Mode = 'managed' | 'data' | 'action';

/** What keeps all of it from being applied, or from doing what was meant. */
export interface StackFault {
  readonly severity: 'error' | 'warning';
  readonly attribute: string;
  readonly summary: string;
  readonly advice: string;
}

/** What does not fit a schema, and so would not even be planned. */
export interface Misfit {
  readonly address: string;
  readonly attribute: string;
  readonly problem: string;
}

/** What was read of a stack, or of a plan for one. */
export interface Stack {
  readonly name: string;
  readonly objects: readonly StackObject[];
  /** Provider blocks of ours, by `alirestore` or `alirestore.<alias>`. */
  readonly providers: Readonly<Record<string, Values>>;
  readonly misfits: readonly Misfit[];
  readonly faults: readonly StackFault[];
  /** What was not looked at, and why. */
  readonly remarks: readonly string[];
}

export const OURS = 'alirestore';

/** Undefined for a type that this version does not know. */
export function schemaOf(mode: StackObject['mode'], type: string): Body | undefined {
  const known = contentsOf(mode);
  return Object.hasOwn(known, type) ? known[type].schema : undefined;
}

/** All that there is of a mode, by its type. */
export function contentsOf(
  mode: Mode,
): Readonly<Record<string, { readonly schema: Body; readonly validate?: unknown }>> {
  return { managed: contents.resources, data: contents.dataSources, action: contents.actions ?? {} }[mode];
}
