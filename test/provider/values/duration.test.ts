import { describe, expect, it } from 'vitest';
import { formatDuration, parseDurationMs } from '../../../src/provider/values/duration';

describe('parseDurationMs', () => {
  it.each([
    ['24h', 86_400_000],
    ['90m', 5_400_000],
    ['1h30m', 5_400_000],
    ['1.5h', 5_400_000],
    ['45s', 45_000],
    ['250ms', 250],
    ['1m500ms', 60_500],
  ])('reads %s', (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });

  it.each(['', '24', 'h', '1 h', '1d', '-1h', '1h-5m'])('refuses "%s"', (text) => {
    expect(parseDurationMs(text)).toBeUndefined();
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0s'],
    [45_400, '45s'],
    [60_000, '1m'],
    [723_000, '12m3s'],
    [3_600_000, '1h'],
    [7_500_000, '2h5m'],
    [86_400_000, '24h'],
  ])('writes %i ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});
