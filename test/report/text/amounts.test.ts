import { describe, expect, it } from 'vitest';
import { bytesText, countText } from '../../../src/report/text/amount-text';
import { durationText, marginText } from '../../../src/report/text/duration-text';
import { epochSeconds, timeText } from '../../../src/report/text/time-text';

describe('durations', () => {
  it.each([
    [0, '0 s'],
    [4.25, '4.3 s'],
    [59, '59 s'],
    [60, '1 min'],
    [3605, '1 h 5 s'],
    [93_784, '1 d 2 h 3 min 4 s'],
    [null, '–'],
  ])('of %s s are told as %s', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });

  it('are left, or are over', () => {
    expect([300, 0, -61, null].map(marginText)).toEqual(['5 min left', '0 s left', '1 min 1 s over', '–']);
  });
});

describe('amounts', () => {
  it('of bytes have the unit that fits', () => {
    const amounts = [0, 1023, 1024, 1_610_612_736, 2 ** 60, null];
    expect(amounts.map(bytesText)).toEqual(['0 B', '1023 B', '1 KiB', '1.5 GiB', '1024 PiB', '–']);
  });

  it('of things are counted', () => {
    expect([0, 1, 2].map((count) => countText(count, 'wave'))).toEqual(['0 waves', '1 wave', '2 waves']);
    expect(countText(2, 'entry', 'entries')).toBe('2 entries');
  });
});

describe('times', () => {
  it('are told in UTC, whatever the zone of the machine', () => {
    expect(timeText('2026-03-01T05:55:00Z')).toBe('2026-03-01 05:55:00 UTC');
    expect(timeText(null)).toBe('–');
    expect(epochSeconds('2026-03-01T00:00:00Z')).toBe(1_772_323_200);
  });

  it('that are no moment are not known', () => {
    expect([null, '2026-99-99T99:99:99Z'].map(epochSeconds)).toEqual([undefined, undefined]);
  });
});
