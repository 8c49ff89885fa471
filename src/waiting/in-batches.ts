/** Looks ids up batch by batch, one after the other, and puts what was found into one map. */
export async function inBatches<T>(
  ids: readonly string[],
  size: number,
  look: (batch: readonly string[]) => Promise<readonly (readonly [id: string, found: T])[]>,
): Promise<ReadonlyMap<string, T>> {
  const found = new Map<string, T>();
  for (let start = 0; start < ids.length; start += size) {
    for (const [id, entry] of await look(ids.slice(start, start + size))) found.set(id, entry);
  }
  return found;
}
