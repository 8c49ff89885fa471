import { describe, expect, it } from 'vitest';
import { estimateRemainingMs, nextIntervalMs, withSight } from '../../src/waiting/schedule';

const polling = { minMs: 1_000, maxMs: 600_000 };
const MIDDLE = 0.5; // jitter that changes nothing
const MINUTE = 60_000;

/** A course with a sight of `progress` at each of the given minutes. */
function courseOf(...sights: [minute: number, progress: number][]) {
  return sights.reduce((course, [minute, progress]) => withSight(course, minute * MINUTE, progress), { sinceMs: 0 });
}

describe('the estimated end', () => {
  it('follows from how fast the progress grew', () => {
    expect(estimateRemainingMs(courseOf([0, 0.1], [10, 0.2]), 10 * MINUTE)).toBeCloseTo(80 * MINUTE, 3);
  });

  it('comes nearer with the time since the last sight, and not below zero', () => {
    const course = courseOf([0, 0.5], [10, 0.75]);
    expect(estimateRemainingMs(course, 15 * MINUTE)).toBeCloseTo(5 * MINUTE, 3);
    expect(estimateRemainingMs(course, 30 * MINUTE)).toBe(0);
  });

  it('is not known from one sight, from none, or from a progress that stands still', () => {
    expect(estimateRemainingMs(courseOf(), 0)).toBeUndefined();
    expect(estimateRemainingMs(courseOf([5, 0.4]), 6 * MINUTE)).toBeUndefined();
    expect(estimateRemainingMs(courseOf([5, 0.4], [6, 0.4]), 6 * MINUTE)).toBeUndefined();
  });

  it('ignores looks without a progress', () => {
    expect(withSight(courseOf([5, 0.4]), 6 * MINUTE, undefined)).toEqual(courseOf([5, 0.4]));
    expect(withSight(courseOf([5, 0.4]), 6 * MINUTE, 0)).toEqual(courseOf([5, 0.4]));
  });
});

describe('the interval', () => {
  it('is half of the remaining time', () => {
    expect(nextIntervalMs(courseOf([0, 0.1], [10, 0.9]), 10 * MINUTE, polling, MIDDLE)).toBeCloseTo(37_500, 0);
  });

  it('is a fiftieth of the whole time near the end', () => {
    const course = courseOf([0, 0.01], [99, 0.995]);
    expect(nextIntervalMs(course, 99.5 * MINUTE, polling, MIDDLE)).toBeCloseTo(99.5 * MINUTE * 0.02, -2);
  });

  it('is a fiftieth of the time so far for a job that stays at 99 %', () => {
    const course = courseOf([0, 0.5], [50, 0.99], [100, 0.99]);
    expect(nextIntervalMs(course, 200 * MINUTE, polling, MIDDLE)).toBeCloseTo(4 * MINUTE, 0);
  });

  it('is a tenth of the time so far without any progress', () => {
    expect(nextIntervalMs(courseOf(), 10 * MINUTE, polling, MIDDLE)).toBeCloseTo(MINUTE, 0);
  });

  it('stays within its bounds', () => {
    expect(nextIntervalMs(courseOf(), 0, polling, MIDDLE)).toBe(1_000);
    expect(nextIntervalMs(courseOf([0, 0.01], [60, 0.02]), 60 * MINUTE, polling, MIDDLE)).toBe(600_000);
  });

  it('differs by a tenth either way', () => {
    expect(nextIntervalMs(courseOf(), 10 * MINUTE, polling, 0)).toBeCloseTo(54_000, 0);
    expect(nextIntervalMs(courseOf(), 10 * MINUTE, polling, 1)).toBeCloseTo(66_000, 0);
  });
});
