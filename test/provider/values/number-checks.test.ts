import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/plugin/decimal';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { checkAmount, checkWhole } from '../../../src/provider/values/number-checks';

const third = new Decimal(`33.${'3'.repeat(150)}`);

describe('a number that must be whole', () => {
  it.each([[0], [5], [2n ** 63n - 1n], [null], [UNKNOWN], ['text']])('may be %s, or is not looked at', (value) => {
    expect(checkWhole(value, ['id'], { minimum: 0 })).toEqual([]);
  });

  it.each([
    [third, '33.3333333333333333333333333333333333333...'],
    [0.5, '0.5'],
    [-1, '-1'],
    [2n ** 63n, '9223372036854775808'],
    [new Decimal('1e100000000'), '1e100000000'],
  ])('is not %s', (value, shown) => {
    expect(checkWhole(value, ['a', 'id'], { minimum: 0 })).toEqual([
      {
        severity: 'error',
        summary: 'Invalid a.id',
        detail: `Got ${shown}, expected a whole number from 0 to 9223372036854775807.`,
        path: ['a', 'id'],
      },
    ]);
  });
});

describe('an amount', () => {
  it.each([[third], [0], [0.25], [null], [UNKNOWN]])('may be %s', (value) => {
    expect(checkAmount(value, ['seconds'], { minimum: 0 })).toEqual([]);
  });

  it.each([[-0.5], [10n ** 400n], [new Decimal('1e100000000')]])('is not %s', (value) => {
    expect(checkAmount(value, ['seconds'], { minimum: 0 })).toMatchObject([{ summary: 'Invalid seconds' }]);
  });
});
