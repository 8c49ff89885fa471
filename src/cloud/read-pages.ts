import { PageCollector, type Wanted } from './page-collector';

export interface Page<T> {
  readonly entries: readonly T[];
  /** How many entries there are on all pages together. */
  readonly total: number;
}

export interface PagedReading<T> extends Wanted<T> {
  /** Reads one page, counted from 1. */
  page(number: number): Promise<Page<T>>;
}

/** A list that changes all the time must not be read for ever; three readings miss only what moved in each of them. */
const MAX_READINGS = 3;

/**
 * Reads all pages of a list that may change meanwhile, or as many as it takes to reach the limit. Entries move between
 * pages when others come and go, so an entry can be met twice (the later sight counts) or missed: the total tells whether
 * that can have happened, and then the list is read again.
 */
export async function readPages<T>(reading: PagedReading<T>): Promise<T[]> {
  const ever = new PageCollector<T>(reading);
  for (let count = 1; ; count++) {
    const { collector, steady } = await readOnce(reading, ever);
    if (steady) return collector.entries();
    if (count === MAX_READINGS) return ever.entries();
  }
}

interface Reading<T> {
  readonly collector: PageCollector<T>;
  /** Nothing came or went while it was read. */
  readonly steady: boolean;
}

async function readOnce<T>(reading: PagedReading<T>, ever: PageCollector<T>): Promise<Reading<T>> {
  const collector = new PageCollector<T>(reading);
  const totals = new Set<number>();
  for (let number = 1; ; number++) {
    const { entries, total } = await reading.page(number);
    collector.add(entries);
    ever.add(entries);
    totals.add(total);
    const isLast = entries.length === 0 || collector.metCount >= total;
    if (isLast || collector.isFull) {
      const expected = isLast ? total : collector.metCount;
      return { collector, steady: totals.size === 1 && collector.seenCount === expected };
    }
  }
}
