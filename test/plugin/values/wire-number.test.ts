import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/plugin/decimal';
import { numberFromText, numberFromWire, numberToWire } from '../../../src/plugin/values/wire-number';

describe('a number from the wire', () => {
  it.each([
    ['a small integer', 5, 5],
    ['zero', 0, 0],
    ['an integer of 64 bits that fits', 9007199254740991n, 9007199254740991],
    ['an integer of 64 bits that does not fit', 9007199254740993n, 9007199254740993n],
    ['the smallest integer of 64 bits', -9223372036854775808n, -9223372036854775808n],
    ['an integer sent as a float64', 1e20, 100000000000000000000n],
    ['a fraction that a float64 is exactly', 0.5, 0.5],
    ['a fraction as text', '0.1', 0.1],
    ['a small fraction as text', '0.0000001', 1e-7],
    ['a negative fraction as text', '-12.75', -12.75],
    ['an integer as text', '123456789012345678901234567890', 123456789012345678901234567890n],
    ['a small integer as text', '1200', 1200],
  ])('is a JavaScript number or bigint for %s', (_what, wire, value) => {
    expect(numberFromWire(wire)).toBe(value);
  });

  it('is a Decimal where no JavaScript number equals it', () => {
    expect(numberFromWire('0.1000000000000000000000000000001')).toEqual(
      new Decimal('0.1000000000000000000000000000001'),
    );
  });

  it('keeps the float64 next to 0.1 apart from the decimal 0.1', () => {
    expect(numberFromWire(0.1)).toEqual(new Decimal('0.1000000000000000055511151231257827021181583404541015625'));
    expect(numberFromWire(-0.1)).toEqual(new Decimal('-0.1000000000000000055511151231257827021181583404541015625'));
  });

  it.each([
    ['a word', 'five'],
    ['nothing', ''],
    ['a truth', true],
    ['a list', []],
  ])('is none for %s', (_what, wire) => {
    expect(numberFromWire(wire)).toBeUndefined();
  });
});

describe('a number of JSON text', () => {
  it.each([
    ['1e3', 1000],
    ['1.50', 1.5],
    ['-0', 0],
    ['0.000', 0],
    ['1E-7', 1e-7],
    ['9007199254740993', 9007199254740993n],
    ['5e-324', 5e-324],
  ])('reads %s', (text, value) => {
    expect(numberFromText(text)).toBe(value);
  });
});

describe('a number to the wire', () => {
  it.each([
    ['a small integer as it is', 5, 5],
    ['an integer of more than 32 bits as bigint', 4294967296, 4294967296n],
    ['the largest unsigned integer as bigint', 18446744073709551615n, 18446744073709551615n],
    ['a larger integer as text', 18446744073709551616n, '18446744073709551616'],
    ['a very negative integer as text', -9223372036854775809n, '-9223372036854775809'],
    ['a large number without a fraction as text', 1e21, '1000000000000000000000'],
    ['a fraction as the text that people write', 0.1, '0.1'],
    ['a tiny fraction as text', 1e-7, '1e-7'],
    ['a Decimal with all its digits', new Decimal('0.30000000000000000000001'), '0.30000000000000000000001'],
  ])('goes %s', (_what, value, wire) => {
    expect(numberToWire(value)).toBe(wire);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '5', null])('does not go when it is %s', (value) => {
    expect(numberToWire(value)).toBeUndefined();
  });
});

describe('a Decimal', () => {
  it('counts as the nearest JavaScript number', () => {
    expect(Number(new Decimal('0.10000000000000000000001'))).toBe(0.1);
    expect(`${new Decimal('0.25000000000000000000001')}`).toBe('0.25000000000000000000001');
  });
});

describe('a number without measure', () => {
  it.each([['1e100000000'], ['-1E+99999999'], [`1${'0'.repeat(20_000)}`], [`0.${'3'.repeat(20_000)}`]])(
    'stays the text that it is',
    (text) => {
      expect(numberFromText(text)).toEqual(new Decimal(text));
      expect(numberToWire(numberFromText(text))).toBe(text);
    },
  );

  it('is none when it is no number at all', () => {
    expect(numberFromText('1'.repeat(20_000).concat('x'))).toBeUndefined();
    expect([Number.NaN, Number.POSITIVE_INFINITY].map(numberFromWire)).toEqual([undefined, undefined]);
  });
});
