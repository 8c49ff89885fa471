import { expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/plugin/unknown';
import { isUnset } from '../../../src/provider/values/is-unset';

it('counts what modules hand on for nothing as not set', () => {
  expect([null, undefined, '', [], {}].map(isUnset)).toEqual([true, true, true, true, true]);
});

it('takes every other value for one', () => {
  expect([' ', '0', 0, false, [''], { a: '' }, UNKNOWN].map(isUnset)).toEqual(Array(7).fill(false));
});
