import type { Long } from '../../api/field';

/** Puts entries into the order of every list: newest first, what has no time last, equal times by id. */
export function newestFirst<T>(
  entries: readonly T[],
  timeOf: (entry: T) => Long | undefined,
  idOf: (entry: T) => string | undefined,
): T[] {
  const keyed = entries.map((entry) => ({ entry, time: Number(timeOf(entry) ?? 0), id: idOf(entry) ?? '' }));
  keyed.sort((a, b) => b.time - a.time || byCodeUnits(a.id, b.id));
  return keyed.map(({ entry }) => entry);
}

/** Not localeCompare: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
