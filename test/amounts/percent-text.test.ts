import { expect, it } from 'vitest';
import { percentOf, percentText } from '../../src/amounts/percent-text';

it.each([
  [0, '0 %'],
  [0.29, '29 %'],
  [0.455, '45 %'],
  [0.999, '99 %'],
  [0.99999, '99 %'],
  [1, '100 %'],
])('writes %s as %s', (share, text) => {
  expect(percentText(share)).toBe(text);
});

it('gives machines a number to the hundredth', () => {
  expect([0, 0.29, 0.45678, 1].map(percentOf)).toEqual([0, 29, 45.68, 100]);
});
