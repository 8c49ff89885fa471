import { describe, expect, it } from 'vitest';
import { canonicalQuery, percentEncode } from '../../../src/emulator/authentication/canonical-query';

describe('percent encoding', () => {
  it('leaves letters, digits and -_.~ alone, and nothing else', () => {
    expect(percentEncode('azAZ09-_.~')).toBe('azAZ09-_.~');
    expect(percentEncode("!*'() +/%\n恢")).toBe('%21%2A%27%28%29%20%2B%2F%25%0A%E6%81%A2');
  });

  it('makes a query that is sorted by code units, upper case first', () => {
    expect(
      canonicalQuery([
        ['b', '2'],
        ['B', '1'],
        ['a.10', ''],
        ['a.1', 'x y'],
        ['b', '1'],
      ]),
    ).toBe('B=1&a.1=x%20y&a.10=&b=1&b=2');
  });
});
