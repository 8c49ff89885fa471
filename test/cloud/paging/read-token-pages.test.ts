import { describe, expect, it } from 'vitest';
import { readTokenPages, type TokenPage } from '../../../src/cloud/paging/read-token-pages';

/** A list whose pages are continued by tokens that are nothing but the index of the next entry. */
function listByTokens(count: number, pageSize: number, total: number | undefined = count) {
  const tokens: (string | undefined)[] = [];
  return {
    tokens,
    reading: {
      action: 'ListThings',
      idOf: String,
      async page(token: string | undefined): Promise<TokenPage<number>> {
        tokens.push(token);
        const first = Number(token ?? 0);
        const next = first + pageSize;
        const entries = Array.from({ length: Math.min(pageSize, count - first) }, (_, index) => first + index);
        return { entries, ...(next < count && { nextToken: String(next) }), ...(total !== undefined && { total }) };
      },
    },
  };
}

/** Answers what a script says, and from its end on the last answer for ever. */
function scripted(pages: readonly TokenPage<number>[]) {
  let calls = 0;
  return {
    calls: () => calls,
    reading: {
      action: 'ListThings',
      idOf: String,
      page: async () => pages[Math.min(calls++, pages.length - 1)],
    },
  };
}

describe('readTokenPages', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [1000, 10],
  ])('reads %i entries in %i calls', async (count, calls) => {
    const list = listByTokens(count, 100);
    expect(await readTokenPages(list.reading)).toHaveLength(count);
    expect(list.tokens).toHaveLength(calls);
  });

  it('begins without a token and follows each that it gets', async () => {
    const list = listByTokens(250, 100);
    await readTokenPages(list.reading);
    expect(list.tokens).toEqual([undefined, '100', '200']);
  });

  it('counts an entry that is met twice once', async () => {
    const list = scripted([{ entries: [1, 2], nextToken: 'a' }, { entries: [2, 3] }]);
    expect(await readTokenPages(list.reading)).toEqual([1, 2, 3]);
  });

  it('takes an empty token for the end', async () => {
    const list = scripted([{ entries: [1], nextToken: '' }, { entries: [2] }]);
    expect(await readTokenPages(list.reading)).toEqual([1]);
  });

  it('reads on after a page that is empty and not the last one', async () => {
    const list = scripted([
      { entries: [], nextToken: 'a', total: 1 },
      { entries: [7], total: 1 },
    ]);
    expect(await readTokenPages(list.reading)).toEqual([7]);
  });

  it('reads no further than to the limit', async () => {
    const list = listByTokens(1000, 100);
    expect(await readTokenPages({ ...list.reading, keep: (entry) => entry % 2 === 0, limit: 60 })).toHaveLength(100);
    expect(list.tokens).toHaveLength(2);
  });

  it('ends where a token comes again and everything is there', async () => {
    const list = scripted([{ entries: [1], nextToken: 'same', total: 1 }]);
    expect(await readTokenPages(list.reading)).toEqual([1]);
    expect(list.calls()).toBe(2);
  });

  it('fails where a token comes again and something is missing', async () => {
    const list = scripted([{ entries: [1], nextToken: 'same', total: 3 }]);
    await expect(readTokenPages(list.reading)).rejects.toMatchObject({
      category: 'protocol',
      message:
        'ListThings failed: the service sent the same NextToken twice after 1 of 3 entries. Try again. If it happens again, tell the support of Alibaba Cloud the request id.',
    });
  });

  it('fails where every page has a new token and the same entries', async () => {
    let calls = 0;
    const page = async () => ({ entries: [1, 2], nextToken: `token-${++calls}`, total: 999_999 });
    await expect(readTokenPages({ action: 'ListThings', idOf: String, page })).rejects.toThrow(
      'ListThings failed: the service keeps sending pages with nothing new after 2 of 999999 entries.',
    );
    expect(calls).toBe(2);
  });

  it('fails where every page has a new token and nothing else', async () => {
    let calls = 0;
    const page = async () => ({ entries: [], nextToken: `token-${++calls}` });
    await expect(readTokenPages({ action: 'ListThings', idOf: String, page })).rejects.toThrow(
      'nothing new after 0 entries',
    );
    expect(calls).toBe(101);
  });

  it('fails where the list ends before everything is there', async () => {
    const list = scripted([{ entries: [1], total: 3, answeredBy: { host: 'hbr.example', requestId: 'R-1' } }]);
    await expect(readTokenPages(list.reading)).rejects.toMatchObject({
      message:
        'ListThings failed at hbr.example: the service ended the list after 1 of 3 entries. Try again. If it happens again, tell the support of Alibaba Cloud the request id. Request id: R-1.',
    });
  });

  it('does not miss what came only while it was read', async () => {
    const list = scripted([
      { entries: [1, 2], nextToken: 'a', total: 3 },
      { entries: [3], total: 4 },
    ]);
    expect(await readTokenPages(list.reading)).toEqual([1, 2, 3]);
  });
});
