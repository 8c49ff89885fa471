import { describe, expect, it } from 'vitest';
import { readPages } from '../../../src/cloud/paging/read-pages';

/** A list that a script changes before the page of that number is read. */
function listThatChanges(list: number[], pageSize: number, changes: Record<number, () => void> = {}) {
  let calls = 0;
  return {
    calls: () => calls,
    reading: {
      idOf: String,
      page: async (number: number) => {
        calls += 1;
        changes[calls]?.();
        return { entries: list.slice((number - 1) * pageSize, number * pageSize), total: list.length };
      },
    },
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('readPages', () => {
  it.each([
    [0, 1],
    [1, 1],
    [98, 1],
    [99, 1],
    [100, 2],
    [198, 2],
    [1000, 11],
  ])('reads %i entries in %i calls', async (count, calls) => {
    const list = listThatChanges(numbers(count), 99);
    expect(await readPages(list.reading)).toEqual(numbers(count));
    expect(list.calls()).toBe(calls);
  });

  it('does not double an entry that moved to the next page', async () => {
    const list = numbers(6);
    const changing = listThatChanges(list, 3, { 2: () => list.unshift(100) });
    expect((await readPages(changing.reading)).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 100]);
  });

  it('does not lose an entry that moved to the page before', async () => {
    const list = numbers(6);
    const changing = listThatChanges(list, 3, { 2: () => list.shift() });
    expect((await readPages(changing.reading)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });

  it('ends even when the list never stands still', async () => {
    const list = numbers(9);
    const shrink = () => list.pop();
    const changing = listThatChanges(list, 3, { 2: shrink, 4: shrink, 6: shrink, 7: shrink });
    const entries = await readPages(changing.reading);
    expect(entries).toEqual(expect.arrayContaining([0, 1, 2, 3, 4]));
    expect(changing.calls()).toBeLessThan(12);
  });

  it('reads on when the service gives smaller pages than it was asked for', async () => {
    const list = listThatChanges(numbers(120), 50);
    expect(await readPages(list.reading)).toHaveLength(120);
    expect(list.calls()).toBe(3);
  });

  it('keeps what is wanted, and judges the change of the list by all of it', async () => {
    const list = listThatChanges(numbers(1000), 99);
    const even = await readPages({ ...list.reading, keep: (entry) => entry % 2 === 0 });
    expect(even).toHaveLength(500);
    expect(list.calls()).toBe(11);
  });

  it('reads no further than to the limit', async () => {
    const list = listThatChanges(numbers(1000), 99);
    expect(await readPages({ ...list.reading, limit: 100 })).toEqual(numbers(198));
    expect(list.calls()).toBe(2);
    const rare = await readPages({ ...list.reading, keep: (entry) => entry >= 500, limit: 1 });
    expect(rare[0]).toBe(500);
    expect(list.calls()).toBe(2 + 6);
  });

  it('reads again where an entry was doubled before the limit was reached', async () => {
    const list = numbers(9);
    const changing = listThatChanges(list, 3, { 2: () => list.unshift(100) });
    expect((await readPages({ ...changing.reading, limit: 5 })).slice(0, 3)).toEqual([100, 0, 1]);
    expect(changing.calls()).toBe(4);
  });

  it('takes what it saw last of an entry that changed, also when it is not wanted any more', async () => {
    const jobs = [
      { id: 'a', done: true },
      { id: 'b', done: true },
      { id: 'c', done: true },
    ];
    const pages = [[jobs[0]], [jobs[1]], [{ id: 'a', done: false }], [jobs[2]], [jobs[1]], [{ id: 'a', done: false }]];
    const totals = [3, 4, 3, 4, 3, 4];
    let calls = 0;
    const found = await readPages({
      idOf: ({ id }: (typeof jobs)[number]) => id,
      keep: ({ done }) => done,
      page: async () => ({ entries: pages[calls] ?? [], total: totals[calls++] ?? 4 }),
    });
    expect(found.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('doubles no entries that have no id', async () => {
    const entries = [{}, {}, {}];
    expect(await readPages({ idOf: () => undefined, page: async () => ({ entries, total: 3 }) })).toEqual(entries);
  });

  it('reads until an empty page where the service tells no total', async () => {
    const pages = [[1, 2], [3], []];
    const entries = await readPages({ idOf: String, page: async (number) => ({ entries: pages[number - 1] }) });
    expect(entries).toEqual([1, 2, 3]);
  });

  it('ends where the service tells no total and gives the same page for every number', async () => {
    let calls = 0;
    const samePage = async () => ({ entries: [1, 2, ++calls > 20 ? 3 : 2] });
    await expect(readPages({ action: 'ListThings', idOf: String, page: samePage })).rejects.toThrow(
      'its pages contained 2',
    );
    expect(calls).toBe(6);
  });

  it('fails for a named action where entries stay missing that were there all the time', async () => {
    const samePageAgain = { action: 'ListThings', idOf: String, page: async () => ({ entries: [1, 2], total: 6 }) };
    await expect(readPages(samePageAgain)).rejects.toMatchObject({
      category: 'protocol',
      message:
        'ListThings failed: the service says that the list has 6 entries, but its pages contained 2, each of the 3 times that they were read. Try again, or narrow the list down with filters.',
    });
  });

  it('does not fail for what came only while it was read', async () => {
    const list = numbers(6);
    const grow = () => list.unshift(list.length + 100);
    const changing = listThatChanges(list, 3, { 2: grow, 5: grow, 8: grow });
    const entries = await readPages({ ...changing.reading, action: 'ListThings' });
    expect(entries).toEqual(expect.arrayContaining(numbers(6)));
    expect(new Set(entries).size).toBe(entries.length);
  });

  it.each([
    ['one entry is counted, and none given', [[]], 1],
    ['99 of 100 are given, and then nothing', [numbers(99), []], 100],
    ['every page is the first one', [numbers(99), numbers(99), numbers(99), numbers(99)], 999_999],
    ['more are given than there are', [numbers(99)], 50],
    ['some are given though there are none', [numbers(3)], 0],
  ])('fails for a named action where %s', async (_, pages, total) => {
    let calls = 0;
    const page = async (number: number) => {
      calls += 1;
      return { entries: pages[number - 1] ?? [], total, answeredBy: { host: 'hbr.example', requestId: 'R-1' } };
    };
    await expect(readPages({ action: 'ListThings', idOf: String, page })).rejects.toMatchObject({
      category: 'protocol',
      execution: 'unknown',
      host: 'hbr.example',
      requestId: 'R-1',
    });
    expect(calls).toBeLessThanOrEqual(6);
  });

  it('fails for a named action where an entry has no id', async () => {
    const page = async () => ({ entries: [{}], total: 1 });
    await expect(readPages({ action: 'ListThings', idOf: () => undefined, page })).rejects.toThrow(
      'ListThings failed: the service lists an entry without an id.',
    );
  });

  it('tells which page is the first one that is read', async () => {
    const further: boolean[] = [];
    const list = listThatChanges(numbers(4), 3, { 2: () => undefined });
    const page = (number: number, isFurther: boolean) => {
      further.push(isFurther);
      return list.reading.page(number);
    };
    await readPages({ idOf: String, page });
    expect(further).toEqual([false, true]);
  });
});
