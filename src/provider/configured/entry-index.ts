/** By what an entry is found again: entries with other looks are no twins. */
export interface Indexing<Entry, Wanted> {
  idOf(entry: Entry): string | undefined;
  /** One for each form in which it may be wanted. */
  looksOf(entry: Entry): readonly string[];
  looksOfWanted(wanted: Wanted): string;
}

/** What finds a restore among ten thousand without looking at each. */
export class EntryIndex<Entry, Wanted> {
  private readonly byLooks = new Map<string, Entry[]>();
  private readonly ids = new Set<string>();

  constructor(
    private readonly indexing: Indexing<Entry, Wanted>,
    entries: readonly Entry[],
  ) {
    this.add(entries);
  }

  add(entries: readonly Entry[]): void {
    const { idOf, looksOf } = this.indexing;
    for (const entry of entries.filter((one) => !this.ids.has(idOf(one) ?? ''))) {
      this.ids.add(idOf(entry) ?? '');
      for (const key of looksOf(entry)) {
        const alike = this.byLooks.get(key);
        if (alike) alike.push(entry);
        else this.byLooks.set(key, [entry]);
      }
    }
  }

  /** Those that may be what is wanted. */
  like(wanted: Wanted): readonly Entry[] {
    return this.byLooks.get(this.indexing.looksOfWanted(wanted)) ?? [];
  }
}
