/** Which entries of a list are wanted, and how many. */
export interface Wanted<T> {
  idOf(entry: T): string | undefined;
  /** Entries to keep; all when absent. */
  keep?(entry: T): boolean;
  /** Reading ends when so many are kept; there is no limit when absent. */
  readonly limit?: number;
}

/** Gathers the entries of one reading of a list, whose entries may be met twice because they move between pages. */
export class PageCollector<T> {
  private readonly seen = new Set<string>();
  private readonly kept = new Map<string, T>();
  private met = 0;
  private nameless = 0;

  constructor(private readonly wanted: Wanted<T>) {}

  /** Of an entry that comes twice, the later one counts. */
  add(entries: readonly T[]): void {
    for (const entry of entries) {
      const ownId = this.wanted.idOf(entry);
      if (!ownId) this.nameless += 1;
      const id = ownId || `without an id, number ${this.met}`;
      this.met += 1;
      this.seen.add(id);
      if (this.wanted.keep?.(entry) ?? true) this.kept.set(id, entry);
      else this.kept.delete(id);
    }
  }

  /** What was kept, each once, in the order in which they first came. */
  entries(): T[] {
    return [...this.kept.values()];
  }

  /** How many entries came, those that came twice counted twice. */
  get metCount(): number {
    return this.met;
  }

  /** How many different entries came, kept or not. */
  get seenCount(): number {
    return this.seen.size;
  }

  get hasNameless(): boolean {
    return this.nameless > 0;
  }

  get isFull(): boolean {
    return this.kept.size >= (this.wanted.limit ?? Number.POSITIVE_INFINITY);
  }
}
