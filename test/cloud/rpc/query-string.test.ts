import { describe, expect, it } from 'vitest';
import { canonicalQueryString, percentEncode, queryString } from '../../../src/cloud/rpc/query-string';

describe('percentEncode', () => {
  it.each([
    ['AZaz09-_.~', 'AZaz09-_.~'],
    [' ', '%20'],
    ["!'()*", '%21%27%28%29%2A'],
    ['a+b/c=d&e', 'a%2Bb%2Fc%3Dd%26e'],
    ['\n\t', '%0A%09'],
    ['备份', '%E5%A4%87%E4%BB%BD'],
    ['😀', '%F0%9F%98%80'],
  ])('encodes %j as %s', (text, encoded) => {
    expect(percentEncode(text)).toBe(encoded);
  });
});

describe('queryString', () => {
  it('encodes names as well as values, in the given order', () => {
    expect(
      queryString([
        ['b b', '1'],
        ['a', ''],
      ]),
    ).toBe('b%20b=1&a=');
  });
});

describe('canonicalQueryString', () => {
  it('sorts by the code units of the names', () => {
    expect(
      canonicalQueryString([
        ['b', '1'],
        ['Filters.1.Values.2', 'y'],
        ['Filters.1.Values.10', 'z'],
        ['B', '2'],
      ]),
    ).toBe('B=2&Filters.1.Values.10=z&Filters.1.Values.2=y&b=1');
  });
});
