import { type Diagnostic, errorDiagnostic } from '../../plugin/diagnostic';
import { isUnknown } from '../../plugin/unknown';

/** The argument that bounds the reading of every list. */
export const maxResults = {
  type: 'number',
  optional: true,
  description: 'How many entries are read at most; all when not set.',
} as const;

export function checkMaxResults(config: object): Diagnostic[] {
  const { max_results: value } = config as Readonly<Record<string, unknown>>;
  if (value === null || isUnknown(value)) return [];
  if (Number.isSafeInteger(Number(value)) && Number(value) >= 1) return [];
  return [errorDiagnostic('Invalid max_results', `Got ${value}, expected an integer from 1.`, ['max_results'])];
}

/** Where the reading may end. */
export function limitOf({ max_results: value }: { readonly max_results: unknown }): { readonly limit?: number } {
  return value === null ? {} : { limit: Number(value) };
}
