/** What listings sort by. Where it is absent, the entry comes first. */
export type SortValue = number | string | undefined;

/** A place between two entries of a listing, which holds when entries come and go. */
export interface Position {
  readonly value: SortValue;
  readonly id: string;
}

export interface EntryOrder<E> {
  readonly by: keyof E & string;
  readonly descending: boolean;
}

export interface EntryQuery<E> {
  readonly order: EntryOrder<E>;
  matches(entry: E): boolean;
  /** How many matching entries are skipped; none when absent. */
  readonly first?: number;
  /** Where the listing goes on; at its begin when absent. */
  readonly after?: Position;
  readonly size: number;
}

export interface EntryListing<E> {
  readonly entries: readonly E[];
  readonly totalCount: number;
  /** Absent when nothing follows. */
  readonly next?: Position;
}

/** Things of one kind, by their id. */
export interface Entries<E> {
  add(entry: E): void;
  get(id: string): E | undefined;
  /** All of them when no id is given. Returns how many there were. */
  remove(id?: string): number;
  all(): E[];
  list(query: EntryQuery<E>): EntryListing<E>;
}

/** Where an entry stands in a listing, and in the store. */
type Placed = Position & { readonly slot: number };

interface Sorting<E> {
  readonly order: EntryOrder<E>;
  readonly list: Placed[];
  /** The slots in this order; absent until somebody looks after a change. */
  slots?: Int32Array;
}

/**
 * Keeps each order that somebody asked for. A page of 100,000 entries costs one scan of a few milliseconds, because the
 * scan goes through the store in the order in which memory holds it, and only its result is put into order.
 */
export function createEntries<E extends object>(idName: keyof E & string): Entries<E> {
  const byId = new Map<string, E>();
  const sortings = new Map<string, Sorting<E>>();
  let stored: E[] = [];
  const place = (entry: E, slot: number, { by }: EntryOrder<E>): Placed => {
    return { slot, id: String(entry[idName]), value: toSortValue(entry[by]) };
  };

  const sortingFor = (order: EntryOrder<E>): Sorting<E> => {
    const key = `${order.by} ${order.descending}`;
    const kept = sortings.get(key) ?? { order, list: stored.map((entry, slot) => place(entry, slot, order)) };
    sortings.set(key, kept);
    if (!kept.slots) kept.list.sort((a, b) => comparePositions(a, b, order.descending));
    kept.slots ??= Int32Array.from(kept.list, ({ slot }) => slot);
    return kept;
  };

  return {
    add(entry) {
      byId.set(String(entry[idName]), entry);
      const slot = stored.push(entry) - 1;
      for (const kept of sortings.values()) {
        kept.list.push(place(entry, slot, kept.order));
        kept.slots = undefined;
      }
    },
    get: (id) => byId.get(id),
    remove(id) {
      const before = byId.size;
      if (id === undefined) byId.clear();
      else byId.delete(id);
      stored = [...byId.values()];
      sortings.clear();
      return before - byId.size;
    },
    all: () => [...stored],
    list: (query) => page(stored, sortingFor(query.order), query),
  };
}

function page<E>(stored: readonly E[], { list, slots }: Sorting<E>, query: EntryQuery<E>): EntryListing<E> {
  const { matches, first = 0, after, size, order } = query;
  const matching = new Uint8Array(stored.length);
  stored.forEach((entry, slot) => {
    if (matches(entry)) matching[slot] = 1;
  });
  const found: Placed[] = [];
  let [totalCount, skipped, more] = [0, 0, false];
  slots!.forEach((slot, i) => {
    if (matching[slot] === 0) return;
    totalCount++;
    if (more || (after && comparePositions(list[i], after, order.descending) <= 0)) return;
    if (skipped < first) skipped++;
    else if (found.length < size) found.push(list[i]);
    else more = true;
  });
  const last = found.at(-1);
  return {
    entries: found.map(({ slot }) => stored[slot]),
    totalCount,
    ...(more && last && { next: { value: last.value, id: last.id } }),
  };
}

/** Equal values go by ascending ids, whatever the direction. */
function comparePositions(a: Position, b: Position, descending: boolean): number {
  const byValue = compareValues(a.value, b.value);
  if (byValue !== 0) return descending ? -byValue : byValue;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

function compareValues(a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (typeof a !== typeof b) return rank(a) - rank(b);
  return a! < b! ? -1 : 1;
}

function rank(value: SortValue): number {
  return ['undefined', 'number', 'string'].indexOf(typeof value);
}

/** 64-bit integers may be written as strings. */
function toSortValue(value: unknown): SortValue {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return value === undefined ? undefined : JSON.stringify(value);
  return /^[0-9]{1,19}$/.test(value) ? Number(value) : value;
}
