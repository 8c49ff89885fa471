/** The member of that name which a table has itself: texts like "constructor" are members of every object. */
export function own<T>(table: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
