import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../../src/plugin/schema';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { withoutWriteOnly, writeOnlyPaths } from '../../../src/plugin/values/write-only';

const key = { type: 'string', optional: true, writeOnly: true, description: '' } as const;
const name = { type: 'string', optional: true, description: '' } as const;
const nested = (nesting: 'single' | 'list' | 'map', attributes: Attributes = { key, name }) =>
  ({ nesting, optional: true, description: '', attributes }) as const;

const body = {
  attributes: { key, name, one: nested('single'), several: nested('list'), named: nested('map') },
  blocks: { part: { nesting: 'list', description: '', attributes: { key, name } } },
} as const;

const pair = { key: 'k', name: 'n' };
const value = { ...pair, one: pair, several: [pair], named: { a: pair }, part: [pair] };

describe('values that stand in the configuration alone', () => {
  it('are taken out wherever they are', () => {
    const clean = { key: null, name: 'n' };
    expect(withoutWriteOnly(body, value)).toEqual({
      ...clean,
      one: clean,
      several: [clean],
      named: { a: clean },
      part: [clean],
    });
  });

  it('are found wherever they are', () => {
    expect(writeOnlyPaths(body, value)).toEqual([
      ['key'],
      ['one', 'key'],
      ['several', 0, 'key'],
      ['named', 'a', 'key'],
      ['part', 0, 'key'],
    ]);
  });

  it('are not found where they are not set, nor where they may yet be nothing', () => {
    const unset = { key: null, name: 'n' };
    expect(writeOnlyPaths(body, { ...unset, one: { key: UNKNOWN }, several: null, named: UNKNOWN, part: [] })).toEqual(
      [],
    );
  });

  it('are found where they may yet be nothing, when nobody asks again', () => {
    const open = { key: UNKNOWN, name: UNKNOWN };
    const all = { ...open, one: open, several: [open], named: { a: open }, part: [open] };
    expect(writeOnlyPaths(body, all, { isFinal: true })).toEqual([
      ['key'],
      ['one', 'key'],
      ['several', 0, 'key'],
      ['named', 'a', 'key'],
      ['part', 0, 'key'],
    ]);
    expect(writeOnlyPaths(body, { key: null, name: 'n' }, { isFinal: true })).toEqual([]);
  });

  it('leave what is unknown, and what is gone', () => {
    expect(withoutWriteOnly(body, null)).toBeNull();
    expect(withoutWriteOnly(body, { key: UNKNOWN, one: UNKNOWN, several: null })).toEqual({
      key: null,
      one: UNKNOWN,
      several: null,
    });
  });

  it('cost nothing where a schema has none', () => {
    const plain = { attributes: { name, one: nested('single', { name }) } };
    const large = { name: 'n', one: { name: 'n' } };
    expect(withoutWriteOnly(plain, large)).toBe(large);
  });
});
