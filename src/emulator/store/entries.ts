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

type Placed<E> = Position & { readonly entry: E };
type Sorted<E> = { list: Placed<E>[]; sorted: boolean; readonly order: EntryOrder<E> };

/** Each order that somebody asked for is kept: a page of 100,000 entries then costs a scan of a few milliseconds. */
export function createEntries<E extends object>(idName: keyof E & string): Entries<E> {
  const byId = new Map<string, E>();
  const orders = new Map<string, Sorted<E>>();
  const idOf = (entry: E) => String(entry[idName]);
  const place = (entry: E, { by }: EntryOrder<E>) => ({ entry, id: idOf(entry), value: toSortValue(entry[by]) });

  const inOrder = (order: EntryOrder<E>): readonly Placed<E>[] => {
    const key = `${order.by} ${order.descending}`;
    const kept = orders.get(key) ?? {
      list: [...byId.values()].map((each) => place(each, order)),
      sorted: false,
      order,
    };
    orders.set(key, kept);
    if (!kept.sorted) kept.list.sort((a, b) => comparePositions(a, b, order.descending));
    kept.sorted = true;
    return kept.list;
  };

  return {
    add(entry) {
      byId.set(idOf(entry), entry);
      for (const kept of orders.values()) {
        kept.list.push(place(entry, kept.order));
        kept.sorted = false;
      }
    },
    get: (id) => byId.get(id),
    remove(id) {
      const before = byId.size;
      if (id === undefined) byId.clear();
      else byId.delete(id);
      for (const kept of orders.values()) kept.list = kept.list.filter((each) => byId.has(each.id));
      return before - byId.size;
    },
    all: () => [...byId.values()],
    list: (query) => page(inOrder(query.order), query),
  };
}

function page<E>(placed: readonly Placed<E>[], query: EntryQuery<E>): EntryListing<E> {
  const { matches, first = 0, after, size, order } = query;
  const found: Placed<E>[] = [];
  let [totalCount, skipped, more] = [0, 0, false];
  for (const each of placed) {
    if (!matches(each.entry)) continue;
    totalCount++;
    if (after && comparePositions(each, after, order.descending) <= 0) continue;
    if (skipped < first) skipped++;
    else if (found.length < size) found.push(each);
    else more = true;
  }
  const last = found.at(-1);
  return {
    entries: found.map(({ entry }) => entry),
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
