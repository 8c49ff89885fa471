import type { Diagnostic } from '../../../plugin/diagnostic';
import { checkWhole } from '../../values/number-checks';

/** The argument that bounds the reading of every list. */
export const maxResults = {
  type: 'number',
  optional: true,
  description: 'Most entries to read; all when not set.',
} as const;

export function checkMaxResults({ max_results: value }: { readonly max_results: unknown }): Diagnostic[] {
  return checkWhole(value, ['max_results'], { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
}

/** Where the reading may end. */
export function limitOf({ max_results: value }: { readonly max_results: unknown }): { readonly limit?: number } {
  return value === null ? {} : { limit: Number(value) };
}
