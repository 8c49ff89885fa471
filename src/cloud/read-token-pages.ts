import { CloudError } from './cloud-error';
import { PageCollector, type Wanted } from './page-collector';

export interface TokenPage<T> {
  readonly entries: readonly T[];
  /** Where the next page begins; absent or empty on the last one. */
  readonly nextToken?: string;
  /** How many entries there are on all pages together, where the service tells. */
  readonly total?: number;
}

export interface TokenReading<T> extends Wanted<T> {
  /** For errors. */
  readonly action: string;
  /** Reads one page; the first one without a token. */
  page(token: string | undefined): Promise<TokenPage<T>>;
}

/**
 * Reads the pages of a list that is continued by tokens, all or as many as it takes to reach the limit. A page may be
 * empty and not the last one. A service that hands out a token a second time would be asked for ever: that is the end
 * where everything is there, and else an error, since a part must not look like the whole.
 */
export async function readTokenPages<T>(reading: TokenReading<T>): Promise<T[]> {
  const collector = new PageCollector<T>(reading);
  const followed = new Set<string>();
  let token: string | undefined;
  for (;;) {
    const { entries, nextToken, total } = await reading.page(token);
    collector.add(entries);
    if (!nextToken || collector.isFull) break;
    if (followed.has(nextToken)) {
      if (collector.seenCount >= (total ?? 0)) break;
      throw endless(reading.action, collector.seenCount, total);
    }
    followed.add(nextToken);
    token = nextToken;
  }
  return collector.entries();
}

function endless(action: string, read: number, total: number | undefined): CloudError {
  return new CloudError({
    action,
    problem: `the service handed out the same NextToken twice, after ${read} of ${total} entries`,
    advice: 'Read again. If it stays so, ask the support of the service.',
    category: 'protocol',
    execution: 'unknown',
  });
}
