import { describe, expect, it } from 'vitest';
import { readPageToken, writePageToken } from '../../../src/emulator/store/page-token';

describe('a page token', () => {
  it.each([
    { value: 1767225600, id: 's-1' },
    { value: '2026-01-01T00:00:00Z', id: '恢复' },
    { value: undefined, id: 's-2' },
  ])('brings back %j', (position) => {
    const token = writePageToken(position);
    expect(token).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(readPageToken(token)).toEqual(position);
  });

  it('of the first page is absent or empty', () => {
    expect(readPageToken(undefined)).toBeUndefined();
    expect(readPageToken('')).toBeUndefined();
  });

  it('that nobody gave is refused', () => {
    expect(() => readPageToken('BBBAAfu+XtuBE55iRLHEYYuojI4=')).toThrow(
      'A parameter is not valid. NextToken: got "BBBAAfu+XtuBE55iRLHEYYuojI4=", expected the NextToken of the page before.',
    );
  });
});
