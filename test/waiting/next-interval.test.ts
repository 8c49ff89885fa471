import { describe, expect, it } from 'vitest';
import { type Course, estimateRemainingMs, nextIntervalMs, withSight } from '../../src/waiting/next-interval';

const MINUTE = 60_000;
const alone = {
  polling: { minMs: 1_000, maxMs: 600_000 },
  jitter: 0.5, // changes nothing
  sharedBy: 1,
};

/** A course with a sight of `progress` at each of the given minutes. */
function courseOf(...sights: [minute: number, progress: number][]): Course {
  return sights.reduce<Course>((course, [minute, progress]) => withSight(course, minute * MINUTE, progress), {
    sinceMs: 0,
  });
}

const intervalMinutes = (course: Course, minute: number, settings = alone) =>
  nextIntervalMs(course, minute * MINUTE, settings) / MINUTE;

describe('the estimated end', () => {
  it('follows from how fast the progress grew', () => {
    expect(estimateRemainingMs(courseOf([90, 0.1], [95, 0.2]), 95 * MINUTE)).toBeCloseTo(40 * MINUTE, 3);
  });

  it('follows from how fast it grew of late, after a slow start', () => {
    expect(estimateRemainingMs(courseOf([10, 0.01], [50, 0.25], [75, 0.75]), 75 * MINUTE)).toBeCloseTo(12.5 * MINUTE);
  });

  it('goes by no less than a tenth of the time so far, since progress comes in steps', () => {
    const course = courseOf([80, 0.5], [99, 0.69], [99.5, 0.69], [100, 0.7]);
    expect(estimateRemainingMs(course, 100 * MINUTE)).toBeCloseTo(30 * MINUTE, 3);
  });

  it('comes nearer with the time since the last sight, and not below zero', () => {
    const course = courseOf([10, 0.5], [20, 0.75]);
    expect(estimateRemainingMs(course, 25 * MINUTE)).toBeCloseTo(5 * MINUTE, 3);
    expect(estimateRemainingMs(course, 40 * MINUTE)).toBe(0);
  });

  it('is not known from one sight, from none, or from a progress that stands still', () => {
    expect(estimateRemainingMs(courseOf(), 0)).toBeUndefined();
    expect(estimateRemainingMs(courseOf([5, 0.4]), 6 * MINUTE)).toBeUndefined();
    expect(estimateRemainingMs(courseOf([5, 0.4], [6, 0.4]), 6 * MINUTE)).toBeUndefined();
  });

  it('is forgotten when the progress comes to a stand', () => {
    const course = courseOf([40, 0.5], [50, 0.99], [60, 0.99], [70, 0.99]);
    expect(estimateRemainingMs(course, 70 * MINUTE)).toBeUndefined();
  });

  it('ignores looks without a progress', () => {
    expect(withSight(courseOf([5, 0.4]), 6 * MINUTE, undefined)).toEqual(courseOf([5, 0.4]));
    expect(withSight(courseOf([5, 0.4]), 6 * MINUTE, 0)).toEqual(courseOf([5, 0.4]));
  });
});

describe('the interval', () => {
  it('is half of the remaining time', () => {
    expect(intervalMinutes(courseOf([30, 0.3], [60, 0.6]), 60)).toBeCloseTo(10, 6); // 20, but for the longest allowed
    expect(intervalMinutes(courseOf([10, 0.3], [20, 0.6]), 20)).toBeCloseTo(6.667, 3);
  });

  it('is a fiftieth of the whole time near the end, and past an end that did not come', () => {
    expect(intervalMinutes(courseOf([50, 0.5], [99, 0.99]), 99)).toBeCloseTo(2, 6);
    expect(intervalMinutes(courseOf([50, 0.5], [99, 0.99]), 150)).toBeCloseTo(3, 6);
  });

  it('is at most four fifths of the time so far, however far the end seems to be', () => {
    expect(intervalMinutes(courseOf([1, 0.0001], [2, 0.0002]), 2)).toBeCloseTo(1.6, 6);
  });

  it('is a share of the time so far for a job that stays at 99 %', () => {
    const course = courseOf([25, 0.5], [50, 0.99], [70, 0.99], [100, 0.99]);
    expect(intervalMinutes(course, 100)).toBeCloseTo(6, 6);
    expect(intervalMinutes(course, 150)).toBeCloseTo(9, 6);
  });

  it('is the same share after the first progress of a job', () => {
    expect(intervalMinutes(courseOf([50, 0.01]), 50)).toBeCloseTo(3, 6);
  });

  it('is two fifths of the time so far without any progress', () => {
    expect(intervalMinutes(courseOf(), 10)).toBeCloseTo(4, 6);
  });

  it('is the shorter the more wait, but not below a fiftieth of the time so far', () => {
    expect(intervalMinutes(courseOf(), 10, { ...alone, sharedBy: 4 })).toBeCloseTo(1, 6);
    expect(intervalMinutes(courseOf([50, 0.99]), 100, { ...alone, sharedBy: 2 })).toBeCloseTo(3, 6);
    expect(intervalMinutes(courseOf(), 10, { ...alone, sharedBy: 1_000 })).toBeCloseTo(0.2, 6);
  });

  it('stays within its bounds', () => {
    expect(nextIntervalMs(courseOf(), 0, alone)).toBe(1_000);
    expect(nextIntervalMs(courseOf([59, 0.01], [60, 0.02]), 60 * MINUTE, alone)).toBe(600_000);
  });

  it('differs by a tenth either way', () => {
    expect(intervalMinutes(courseOf(), 10, { ...alone, jitter: 0 })).toBeCloseTo(3.6, 6);
    expect(intervalMinutes(courseOf(), 10, { ...alone, jitter: 1 })).toBeCloseTo(4.4, 6);
  });
});
