import { expect, it } from 'vitest';
import { clockedText, spanText } from '../../src/amounts/span-text';

it.each([
  [0, '0 s'],
  [4.25, '4.3 s'],
  [59, '59 s'],
  [60, '1 min'],
  [90, '1 min 30 s'],
  [3605, '1 h 5 s'],
  [3900, '1 h 5 min'],
  [86_400, '1 d'],
  [93_784, '1 d 2 h 3 min 4 s'],
])('writes %s s as %s', (seconds, text) => {
  expect(spanText(seconds)).toBe(text);
});

it.each([
  [0, '0 s'],
  [4250, '4 s'],
  [59_600, '1 min'],
  [723_000, '12 min 3 s'],
  [3_599_600, '1 h'],
  [7_545_000, '2 h 5 min'],
  [86_400_000, '1 d'],
])('writes %i ms of a clock as %s', (ms, text) => {
  expect(clockedText(ms)).toBe(text);
});
