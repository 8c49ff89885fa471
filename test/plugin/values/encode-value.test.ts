import { describe, expect, it } from 'vitest';
import type { Schema } from '../../../src/plugin/schema';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { type Encoding, encodeValue } from '../../../src/plugin/values/encode-value';
import { bodyType } from '../../../src/plugin/values/value-type';

const attribute = { optional: true, description: '' } as const;
const schema = {
  version: 0,
  description: '',
  attributes: {
    name: { type: 'string', ...attribute },
    amount: { type: 'number', ...attribute },
    several: { nesting: 'list', attributes: { a: { type: 'string', ...attribute } }, ...attribute },
  },
  blocks: { part: { nesting: 'list', description: '', attributes: { a: { type: 'string', ...attribute } } } },
} as const satisfies Schema;

function encode(value: unknown, allowsUnknown = false) {
  const encoding: Encoding = { allowsUnknown, misfits: [] };
  return { encoded: encodeValue(bodyType(schema), value, encoding), misfits: encoding.misfits };
}

describe('encoding a result', () => {
  it('names every attribute of the schema, in its order', () => {
    const { encoded, misfits } = encode({ amount: 5 });
    expect(Object.entries(encoded as object)).toEqual([
      ['name', null],
      ['amount', 5],
      ['several', null],
      ['part', []],
    ]);
    expect(misfits).toEqual([]);
  });

  it('is null for nothing', () => {
    expect(encode(null)).toEqual({ encoded: null, misfits: [] });
  });

  it('lets a plan hold unknown values', () => {
    expect(encode({ name: UNKNOWN, part: UNKNOWN }, true)).toEqual({
      encoded: { name: UNKNOWN, amount: null, several: null, part: UNKNOWN },
      misfits: [],
    });
  });

  it.each([
    ['an unknown value', { name: UNKNOWN }, ['name'], 'is still unknown'],
    ['a value of another type', { name: 5 }, ['name'], 'should be of type string, but is a number'],
    ['a number that is none', { amount: Number.NaN }, ['amount'], 'should be of type number, but is a number'],
    ['an attribute that nobody knows', { nme: 'a' }, ['nme'], 'is not in the schema'],
    ['a part of a list', { several: [{ a: true }] }, ['several', 0, 'a'], 'should be of type string, but is a boolean'],
  ])('notes %s, and keeps the rest of a state', (_what, wrong, path, problem) => {
    const { encoded, misfits } = encode({ part: [{ a: 'kept' }], ...wrong });
    expect(misfits).toEqual([{ path, problem }]);
    expect(encoded).toMatchObject({ part: [{ a: 'kept' }] });
  });

  it('makes null of what does not fit', () => {
    expect(encode({ name: 5, part: UNKNOWN }).encoded).toEqual({ name: null, amount: null, several: null, part: [] });
  });
});
