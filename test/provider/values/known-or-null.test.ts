import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/plugin/decimal';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { knownOrNull } from '../../../src/provider/values/known-or-null';

describe('a planned value without what is unknown', () => {
  it('has null there, and the rest as it was', () => {
    expect(knownOrNull({ a: UNKNOWN, b: [1, UNKNOWN], c: { d: 'x', e: UNKNOWN } })).toEqual({
      a: null,
      b: [1, null],
      c: { d: 'x', e: null },
    });
  });

  it('keeps a number that no JavaScript number equals', () => {
    const third = new Decimal('0.3333333333333333333333333');
    expect((knownOrNull({ a: [third] }) as { a: unknown[] }).a[0]).toBe(third);
  });

  it('keeps a key that is the name of something that all objects have', () => {
    const values = JSON.parse('{"__proto__":"x","constructor":"y"}');
    expect(Object.entries(knownOrNull(values) as object)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
