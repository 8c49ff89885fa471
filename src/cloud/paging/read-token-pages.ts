import { type AnsweredBy, CloudError } from '../cloud-error';
import { PageCollector, type Wanted } from './page-collector';

export interface TokenPage<T> {
  readonly entries: readonly T[];
  /** Where the next page begins; absent or empty on the last one. */
  readonly nextToken?: string;
  /** How many entries there are on all pages together, where the service tells. */
  readonly total?: number;
  /** Of the answer, for errors. */
  readonly answeredBy?: AnsweredBy;
}

export interface TokenReading<T> extends Wanted<T> {
  /** For errors. */
  readonly action: string;
  /** Reads one page; the first one without a token. */
  page(token: string | undefined): Promise<TokenPage<T>>;
}

/** A page may be empty and not the last one, where the service filters after it has paged; but so many in a row are none. */
const MAX_EMPTY_PAGES = 100;

/**
 * Reads the pages of a list that is continued by tokens, all or as many as it takes to reach the limit. A service that
 * hands out a token a second time, or page after page with nothing new, would be asked for ever: that is the end where
 * everything is there, and else an error, since a part must not look like the whole.
 */
export async function readTokenPages<T>(reading: TokenReading<T>): Promise<T[]> {
  const collector = new PageCollector<T>(reading);
  const followed = new Set<string>();
  let token: string | undefined;
  let emptyPages = 0;
  let fewest = Number.POSITIVE_INFINITY; // what came only while it was read may be missing
  for (;;) {
    const { entries, nextToken, total, answeredBy = {} } = await reading.page(token);
    const seenBefore = collector.seenCount;
    collector.add(entries);
    if (collector.isFull) break;
    fewest = Math.min(fewest, total ?? 0);
    const isWhole = collector.seenCount >= fewest;
    if (!nextToken) {
      if (isWhole) break;
      throw endless(reading.action, answeredBy, collector.seenCount, total, 'ended the list');
    }
    emptyPages = entries.length === 0 ? emptyPages + 1 : 0;
    const isStuck = emptyPages > MAX_EMPTY_PAGES || (entries.length > 0 && collector.seenCount === seenBefore);
    if (followed.has(nextToken) || isStuck) {
      if (isWhole && total !== undefined) break;
      const what = followed.has(nextToken) ? 'sent the same NextToken twice' : 'keeps sending pages with nothing new';
      throw endless(reading.action, answeredBy, collector.seenCount, total, what);
    }
    followed.add(nextToken);
    token = nextToken;
  }
  return collector.entries();
}

function endless(
  action: string,
  answeredBy: AnsweredBy,
  read: number,
  total: number | undefined,
  what: string,
): CloudError {
  const problem = `the service ${what} after ${read}${total === undefined ? '' : ` of ${total}`} entries`;
  return CloudError.ofAnswer(
    { action },
    answeredBy,
    problem,
    'Try again. If it happens again, tell the support of Alibaba Cloud the request id.',
  );
}
