import { type AnsweredBy, CloudError } from '../cloud-error';
import { PageCollector, type Wanted } from './page-collector';

export interface Page<T> {
  readonly entries: readonly T[];
  /** How many entries there are on all pages together; absent where the service does not tell. */
  readonly total?: number;
  /** Of the answer, for errors. */
  readonly answeredBy?: AnsweredBy;
}

export interface PagedReading<T> extends Wanted<T> {
  /**
   * The operation, for those to whom a part must not look like the whole: entries that stay missing are an error then, and
   * so are entries without an id.
   */
  readonly action?: string;
  /** Reads one page, counted from 1. `isFurther`: it is not the first one that is read. */
  page(number: number, isFurther: boolean): Promise<Page<T>>;
}

/** A list that changes all the time must not be read for ever; three readings miss only what moved in each of them. */
const MAX_READINGS = 3;

/**
 * Reads all pages of a list that may change meanwhile, or as many as it takes to reach the limit. Entries move between
 * pages when others come and go, so an entry can be met twice (the later sight counts) or missed. The total tells whether
 * that can have happened: it changed, or other than so many different entries came. Then the list is read again, and after
 * the last reading everything that was ever seen counts. A page that brings nothing new ends a reading, whatever the total:
 * a service that gives the same page for every number would be asked for ever.
 */
export async function readPages<T>(reading: PagedReading<T>): Promise<T[]> {
  const ever = new PageCollector<T>(reading);
  for (let count = 1; ; count++) {
    const { collector, steady, totals, answeredBy } = await readOnce(reading, ever, count > 1);
    if (steady) return collector.entries();
    if (count < MAX_READINGS) continue;
    // What came only just now may be missing; what was there all the time may not. Nor can there be more than there are.
    const isWhole = ever.seenCount >= totals.fewest && collector.seenCount <= totals.most;
    if (!reading.action || isWhole) return ever.entries();
    throw contradictory(reading.action, answeredBy, ever.seenCount, totals);
  }
}

interface Reading<T> {
  readonly collector: PageCollector<T>;
  /** Nothing came or went while it was read. */
  readonly steady: boolean;
  /** How many entries there were while it was read, as far as the service told. */
  readonly totals: Totals;
  readonly answeredBy: AnsweredBy;
}

interface Totals {
  readonly fewest: number;
  readonly most: number;
}

async function readOnce<T>(reading: PagedReading<T>, ever: PageCollector<T>, isAgain: boolean): Promise<Reading<T>> {
  const collector = new PageCollector<T>(reading);
  const totals: (number | undefined)[] = [];
  for (let number = 1; ; number++) {
    const { entries, total, answeredBy = {} } = await reading.page(number, isAgain || number > 1);
    const seenBefore = collector.seenCount;
    collector.add(entries);
    ever.add(entries);
    if (reading.action && collector.hasNameless) throw nameless(reading.action, answeredBy);
    totals.push(total);
    const isNew = collector.seenCount > seenBefore;
    const isLast = !isNew || collector.metCount >= (total ?? Number.POSITIVE_INFINITY);
    if (isLast || collector.isFull) {
      const expected = (isLast ? total : undefined) ?? collector.metCount;
      const steady = totals.every((each) => each === total) && collector.seenCount === expected;
      return { collector, steady, totals: rangeOf(totals, expected), answeredBy };
    }
  }
}

function rangeOf(totals: readonly (number | undefined)[], expected: number): Totals {
  const told = totals.map((each) => each ?? expected);
  return { fewest: Math.min(expected, ...told), most: Math.max(expected, ...told) };
}

function contradictory(action: string, answeredBy: AnsweredBy, read: number, { fewest, most }: Totals): CloudError {
  const total = read < fewest ? fewest : most;
  const problem = `the service says that the list has ${counted(total)}, but its pages contained ${read}, each of the ${MAX_READINGS} times that they were read`;
  return CloudError.ofAnswer({ action }, answeredBy, problem, 'Try again, or narrow the list down with filters.');
}

function nameless(action: string, answeredBy: AnsweredBy): CloudError {
  return CloudError.ofAnswer({ action }, answeredBy, 'the service lists an entry without an id');
}

function counted(entries: number): string {
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
