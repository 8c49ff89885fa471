import type { CountedItems, Tolerance } from '../../policies/tolerates';
import type { Expectation } from '../../record/judge-restore';
import { isNumber } from './number-checks';

type Values = Readonly<Record<string, unknown>>;

/** What `expect` asks for, as far as it is known. */
export function expectationOf(expect: unknown): Expectation {
  const { min_items, min_bytes, complete } = valuesOf(expect);
  return {
    ...numbered('minItems', min_items),
    ...numbered('minBytes', min_bytes),
    ...(complete === true && { complete }),
  };
}

/** What `accept_partial` puts up with. */
export function toleranceOf(acceptPartial: unknown): Tolerance {
  const { max_failed_items, max_failed_percent } = valuesOf(acceptPartial);
  return { ...numbered('maxFailedItems', max_failed_items), ...numbered('maxFailedPercent', max_failed_percent) };
}

/** Of a state, or of a result. */
export function countsOf(values: object): CountedItems {
  const { items_total, items_done } = values as Values;
  return { itemsTotal: amountOf(items_total), itemsDone: amountOf(items_done) };
}

function amountOf(value: unknown): number | null {
  return isNumber(value) ? Number(value) : null;
}

function numbered<N extends string>(name: N, value: unknown): { readonly [K in N]?: number } {
  return (isNumber(value) ? { [name]: Number(value) } : {}) as { readonly [K in N]?: number };
}

function valuesOf(value: unknown): Values {
  return (typeof value === 'object' ? (value ?? {}) : {}) as Values;
}
