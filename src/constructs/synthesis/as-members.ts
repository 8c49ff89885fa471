import { withoutUndefined } from './without-undefined';

/** What is set, by the names that Terraform has for it. */
export function asMembers(values: { readonly [name: string]: unknown }): { [name: string]: any } {
  const named = Object.entries(values).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    value,
  ]);
  return withoutUndefined(Object.fromEntries(named));
}
