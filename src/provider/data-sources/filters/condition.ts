import { parseTime } from '../../../amounts/time';
import type { FilterOperator } from '../../../api/filters';
import { own } from '../../../plugin/own';

/** How the values of a key compare. Times are written as everywhere, and compared in seconds since 1970. */
export type KeyKind = 'text' | 'number' | 'time';

/** What must hold for an entry, in the API's words. Times are in seconds since 1970 by now. */
export interface Condition {
  readonly key: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

/** An argument that is short for a condition. */
export interface TypedCondition {
  readonly attribute: string;
  readonly key: string;
  readonly operator: FilterOperator;
  readonly kind?: KeyKind;
  /** The service has no such filter, so the provider chooses among what it reads. Does not count toward the limit. */
  readonly byProvider?: true;
}

/** The operator of a block without one, as the service assumes it. */
export const DEFAULT_OPERATOR = 'IN' satisfies FilterOperator;

export interface FilterBlock {
  readonly key: string | null;
  readonly operator: string | null;
  readonly values: readonly (string | null)[] | null;
}

type Values = object;

/** The conditions that typed arguments mean; those that are not set mean none. */
export function typedConditions(config: Values, typed: readonly TypedCondition[]): Condition[] {
  return typed.flatMap(({ attribute, key, operator, kind }) => {
    const value = (config as Readonly<Record<string, unknown>>)[attribute];
    if (value === null || value === undefined) return [];
    return [{ key, operator, values: [comparable(String(value), kind)] }];
  });
}

/** The conditions of filter blocks, which have been checked. */
export function blockConditions(
  blocks: readonly (FilterBlock | null)[],
  kinds: Readonly<Record<string, KeyKind>>,
): Condition[] {
  return blocks.flatMap((block) => {
    if (!block?.key) return [];
    const { key, operator, values } = block;
    const texts = (values ?? []).map((value) => comparable(value ?? '', own(kinds, key)));
    return [{ key, operator: (operator ?? DEFAULT_OPERATOR) as FilterOperator, values: texts }];
  });
}

function comparable(text: string, kind: KeyKind | undefined): string {
  return kind === 'time' ? String(parseTime(text) ?? text) : text;
}
