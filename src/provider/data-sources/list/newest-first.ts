import type { Long } from '../../../api/field';

export interface Order<E> {
  timeOf(entry: E): Long | undefined;
  idOf(entry: E): string | undefined;
}

/** The entries in the order of every list, newest first, no more than `max`: what has no time comes last, equal times by id. */
export function newestFirst<E>(entries: readonly E[], { timeOf, idOf }: Order<E>, max: unknown): E[] {
  const keyed = entries.map((entry) => ({ entry, time: Number(timeOf(entry) ?? 0), id: idOf(entry) ?? '' }));
  keyed.sort((a, b) => b.time - a.time || byCodeUnits(a.id, b.id));
  return keyed.slice(0, Number(max ?? entries.length)).map(({ entry }) => entry);
}

/** Not localeCompare: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
