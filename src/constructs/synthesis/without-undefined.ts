/** The members that are set. */
export function withoutUndefined<V>(values: { readonly [name: string]: V | undefined }): { [name: string]: V } {
  const set: { [name: string]: V } = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) set[name] = value;
  return set;
}
