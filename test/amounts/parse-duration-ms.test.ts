import { describe, expect, it } from 'vitest';
import { parseDurationMs } from '../../src/amounts/parse-duration-ms';

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
