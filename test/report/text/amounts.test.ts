import { describe, expect, it } from 'vitest';
import { durationText, marginText, sizeText } from '../../../src/report/text/duration-text';
import { epochSeconds, timeText } from '../../../src/report/text/time-text';

describe('amounts', () => {
  it('that are not known have a dash', () => {
    expect([durationText(3605), durationText(null)]).toEqual(['1 h 5 s', '–']);
    expect([sizeText(1_610_612_736), sizeText(null)]).toEqual(['1.5 GiB', '–']);
  });

  it('of time are left, or are over', () => {
    expect([300, 0, -61, null].map(marginText)).toEqual(['5 min left', '0 s left', '1 min 1 s over', '–']);
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
