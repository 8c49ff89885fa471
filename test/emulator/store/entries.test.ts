import { describe, expect, it } from 'vitest';
import { createEntries, type EntryQuery } from '../../../src/emulator/store/entries';

interface Thing {
  readonly id: string;
  readonly time?: number | string;
}

function listed(things: readonly Thing[], query: Partial<EntryQuery<Thing>> = {}) {
  const store = createEntries<Thing>('id');
  for (const thing of things) store.add(thing);
  const order = { by: 'time', descending: false } as const;
  const { entries, totalCount, next } = store.list({ order, matches: () => true, size: 99, ...query });
  return { ids: entries.map(({ id }) => id).join(' '), totalCount, next };
}

const four = [{ id: 'b', time: 2 }, { id: 'a', time: 2 }, { id: 'd', time: '10' }, { id: 'c' }];

describe('a listing of entries', () => {
  it('compares numbers as numbers, has what is absent first, and equal values by id', () => {
    expect(listed(four).ids).toBe('c a b d');
    expect(listed(four, { order: { by: 'time', descending: true } }).ids).toBe('d a b c');
  });

  it('skips, and says what the next one follows', () => {
    expect(listed(four, { first: 1, size: 2 })).toEqual({ ids: 'a b', totalCount: 4, next: { value: 2, id: 'b' } });
    expect(listed(four, { after: { value: 2, id: 'b' } })).toEqual({ ids: 'd', totalCount: 4 });
    expect(listed(four, { after: { value: 2, id: 'aa' }, size: 1 }).ids).toBe('b');
  });

  it('says nothing of a next one at its end', () => {
    expect(listed(four, { size: 4 }).next).toBeUndefined();
    expect(listed([], { size: 4 })).toEqual({ ids: '', totalCount: 0 });
  });

  it('follows what is added and removed after a look', () => {
    const store = createEntries<Thing>('id');
    const look = () => {
      const order = { by: 'time', descending: true } as const;
      return store.list({ order, matches: () => true, size: 9 }).entries.map(({ id }) => id);
    };
    for (const thing of four) store.add(thing);
    expect(look()).toEqual(['d', 'a', 'b', 'c']);
    store.add({ id: 'e', time: 5 });
    expect(look()).toEqual(['d', 'e', 'a', 'b', 'c']);
    expect(store.remove('a')).toBe(1);
    expect(look()).toEqual(['d', 'e', 'b', 'c']);
    expect(store.remove()).toBe(4);
    expect(look()).toEqual([]);
    expect(store.get('e')).toBeUndefined();
  });
});

describe('with 100,000 entries', () => {
  it('a page looks once at each', () => {
    const store = createEntries<Thing>('id');
    for (let i = 0; i < 100_000; i++) store.add({ id: `t-${i}`, time: i });
    let looks = 0;
    const matches = () => {
      looks++;
      return true;
    };
    const { entries } = store.list({ order: { by: 'time', descending: true }, matches, first: 99 * 500, size: 99 });
    expect(entries).toHaveLength(99);
    expect(entries[0].id).toBe('t-50499');
    expect(looks).toBe(100_000);
  });
});
