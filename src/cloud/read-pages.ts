import { CloudError } from './cloud-error';
import { PageCollector, type Wanted } from './page-collector';

export interface Page<T> {
  readonly entries: readonly T[];
  /** How many entries there are on all pages together; absent where the service does not tell. */
  readonly total?: number;
}

export interface PagedReading<T> extends Wanted<T> {
  /** The operation, for those to whom a part must not look like the whole: entries that stay missing are an error then. */
  readonly action?: string;
  /** Reads one page, counted from 1. */
  page(number: number): Promise<Page<T>>;
}

/** A list that changes all the time must not be read for ever; three readings miss only what moved in each of them. */
const MAX_READINGS = 3;

/**
 * Reads all pages of a list that may change meanwhile, or as many as it takes to reach the limit. Entries move between
 * pages when others come and go, so an entry can be met twice (the later sight counts) or missed. The total tells whether
 * that can have happened: it changed, or other than so many different entries came. Then the list is read again, and after
 * the last reading everything that was ever seen counts.
 */
export async function readPages<T>(reading: PagedReading<T>): Promise<T[]> {
  const ever = new PageCollector<T>(reading);
  for (let count = 1; ; count++) {
    const { collector, steady, fewest } = await readOnce(reading, ever);
    if (steady) return collector.entries();
    if (count < MAX_READINGS) continue;
    // What came only just now may be missing; what was there all the time may not.
    if (reading.action && ever.seenCount < fewest) throw incomplete(reading.action, ever.seenCount, fewest);
    return ever.entries();
  }
}

interface Reading<T> {
  readonly collector: PageCollector<T>;
  /** Nothing came or went while it was read. */
  readonly steady: boolean;
  /** How many entries there were at least while it was read. */
  readonly fewest: number;
}

async function readOnce<T>(reading: PagedReading<T>, ever: PageCollector<T>): Promise<Reading<T>> {
  const collector = new PageCollector<T>(reading);
  const totals: (number | undefined)[] = [];
  for (let number = 1; ; number++) {
    const { entries, total } = await reading.page(number);
    const seenBefore = collector.seenCount;
    collector.add(entries);
    ever.add(entries);
    totals.push(total);
    // Without a total, a service that gives the same page for every number would be asked for ever.
    const isNew = total !== undefined || collector.seenCount > seenBefore;
    const isLast = !isNew || entries.length === 0 || collector.metCount >= (total ?? Number.POSITIVE_INFINITY);
    if (isLast || collector.isFull) {
      const expected = (isLast ? total : undefined) ?? collector.metCount;
      const steady = totals.every((each) => each === total) && collector.seenCount === expected;
      return { collector, steady, fewest: Math.min(expected, ...totals.map((each) => each ?? expected)) };
    }
  }
}

function incomplete(action: string, read: number, total: number): CloudError {
  return new CloudError({
    action,
    problem: `the service says that there are ${total} entries, but its pages held ${read}, ${MAX_READINGS} times over`,
    advice: 'Read again, or ask for fewer entries.',
    category: 'protocol',
    execution: 'unknown',
  });
}
