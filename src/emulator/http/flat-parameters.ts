/** Parameters of a call as they travel: `Filters.1.Key`. Query and form are merged: clients put them in either. */
export type FlatParameters = ReadonlyMap<string, string>;

/** The paths of a list's entries (`Filters.1`, `Filters.2`), in the order of their numbers. Gaps are closed. */
export function entryPaths(list: string, parameters: FlatParameters): string[] {
  const numbers = new Set<number>();
  for (const name of parameters.keys()) {
    const number = name.startsWith(`${list}.`) ? Number(name.slice(list.length + 1).split('.', 1)[0]) : Number.NaN;
    if (number > 0 && Number.isInteger(number)) numbers.add(number);
  }
  return [...numbers].sort((a, b) => a - b).map((number) => `${list}.${number}`);
}
