import type { FlatParameters } from '../http/flat-parameters';

/** Whether a call has all these parameters, with exactly these values. */
export function matchesParameters(
  match: { readonly [name: string]: unknown } | undefined,
  parameters: FlatParameters,
): boolean {
  return Object.entries(match ?? {}).every(([name, value]) => parameters.get(name) === value);
}
