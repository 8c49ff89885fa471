import { describe, expect, it } from 'vitest';
import { parseTime, toRfc3339 } from '../../src/amounts/time';

describe('parseTime', () => {
  it.each([
    ['0', 0],
    ['1767225600', 1767225600],
    ['2026-01-01T00:00:00Z', 1767225600],
    ['2026-01-01t00:00:00z', 1767225600],
    ['2026-01-01 00:00:00Z', 1767225600],
    ['2026-01-01T08:00:00+08:00', 1767225600],
    ['2025-12-31T23:30:00-00:30', 1767225600],
    ['2026-01-01T00:00:00.999Z', 1767225600],
    ['2028-02-29T00:00:00Z', 1835395200],
    ['2021-07-09T15:45:30CST', 1625816730], // of a file system, by the vendor's provider
    ['2021-07-09T15:45CST', 1625816700],
    ['2017-12-10T04:04Z', 1512878640], // of an instance
    ['2021-07-09T15:45:30+0800', 1625816730],
  ])('reads %s', (text, seconds) => {
    expect(parseTime(text)).toBe(seconds);
  });

  it.each([
    '',
    'now',
    '2026-01-01',
    '2026-01-01T00:00:00',
    '2026-01-01T00:00:00PST',
    '2026-02-30T00:00:00CST',
    '2026-01-01T00:00',
    '2026-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '-5',
    '1.5',
    '1767225600000', // milliseconds: the year 57970
  ])('refuses "%s"', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe('toRfc3339', () => {
  it('writes UTC to the second', () => {
    expect(toRfc3339(1767225600)).toBe('2026-01-01T00:00:00Z');
    expect(toRfc3339(1767225600.7)).toBe('2026-01-01T00:00:00Z');
  });
});
