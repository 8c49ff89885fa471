import type { QueryProps } from './query-props';

/** The props that all lists have, as the bindings name them. */
export function queryArguments({ filters, provider }: QueryProps) {
  return { filter: filters, provider };
}
