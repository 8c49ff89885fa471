import { expect, it } from 'vitest';
import { matchesPattern } from '../../src/sources/matches-pattern';

it.each([
  ['i-1 /data/orders', 'i-1 /data/orders', true],
  ['i-1 /data/orders', 'i-1 /data', false],
  ['i-1 /data/orders', '*', true],
  ['', '*', true],
  ['', '', true],
  ['a', '', false],
  ['i-1 /data/orders', '* /data*', true],
  ['i-1 /data/orders', '*orders', true],
  ['i-1 /data/orders', '*order', false],
  ['i-1 /data', 'i-? /data', true],
  ['i-12 /data', 'i-? /data', false],
  ['abcabd', '*ab?', true],
  ['bucket.a', 'bucket?a', true],
  ['bucketxa', 'bucket.a', false],
  ['Bucket', 'bucket', false],
  ['a*b', 'a*b', true],
  ['aab', 'a*a*b', true],
  ['ab', 'a*a*b', false],
])('%j and the pattern %j: %s', (text, pattern, expected) => {
  expect(matchesPattern(text, pattern)).toBe(expected);
});

it('does not search for ever', () => {
  expect(matchesPattern('a'.repeat(5_000), `${'*a'.repeat(200)}b`)).toBe(false);
});
