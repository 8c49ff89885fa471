import { describe, expect, it } from 'vitest';
import type { Type } from '../../../src/plugin/schema';
import { UNKNOWN, Unknown } from '../../../src/plugin/unknown';
import { sameValue } from '../../../src/plugin/values/same-value';
import { valueType } from '../../../src/plugin/values/value-type';

const object: Type = { object: { a: 'number', b: 'string' } };

describe('two values', () => {
  it.each<[string, Type, unknown, unknown]>([
    ['numbers in two spellings', 'number', 5, 5n],
    ['null and absent', 'string', null, undefined],
    ['an object whose attribute is null or absent', object, { a: 1, b: null }, { a: 1 }],
    ['sets in another order', { set: object }, [{ a: 1 }, { a: 2 }], [{ a: 2n }, { a: 1n }]],
    ['maps in another order', { map: 'bool' }, { x: true, y: false }, { y: false, x: true }],
    ['unknown values', 'string', UNKNOWN, new Unknown()],
  ])('are the same: %s', (_what, type, a, b) => {
    expect(sameValue(valueType(type), a, b)).toBe(true);
  });

  it.each<[string, Type, unknown, unknown]>([
    ['numbers', 'number', 5, 6],
    ['a text and null', 'string', '', null],
    ['lists in another order', { list: 'string' }, ['a', 'b'], ['b', 'a']],
    ['sets of another size', { set: 'string' }, ['a'], ['a', 'a']],
    ['maps with other keys', { map: 'bool' }, { x: true }, { y: true }],
    ['a null element and a missing one', { map: 'bool' }, { x: null }, {}],
    ['unknown values of which something else is known', 'string', UNKNOWN, new Unknown(Buffer.of(0x80))],
  ])('differ: %s', (_what, type, a, b) => {
    expect(sameValue(valueType(type), a, b)).toBe(false);
  });
});
