import { describe, expect, it } from 'vitest';
import { RESTORE_JOB_STATUSES } from '../../../src/api/restore-job-status';
import { type Course, courseStateAt, createCourse } from '../../../src/emulator/restore-jobs/course';
import { PRESET_NAMES } from '../../../src/emulator/scenario/course-presets';
import { createSeededRandom } from '../../../src/emulator/seeded-random';

/** Status and percent at each of these seconds. */
const watch = (course: Course, ...seconds: number[]) =>
  seconds.map((second) => {
    const { status, progress } = courseStateAt(course, second);
    return `${second}: ${status} ${progress / 100} %`;
  });

describe('a course', () => {
  it('goes from step to step, with progress over the RUNNING time', () => {
    const course = createCourse('mine', { preset: 'complete', seconds: 10 });
    expect(watch(course, 0, 0.9, 1, 6, 10.9, 11, 1_000)).toEqual([
      '0: CREATED 0 %',
      '0.9: CREATED 0 %',
      '1: RUNNING 0 %',
      '6: RUNNING 50 %',
      '10.9: RUNNING 99 %',
      '11: COMPLETE 100 %',
      '1000: COMPLETE 100 %',
    ]);
  });

  it('knows when the job started and ended, and only afterwards', () => {
    const course = createCourse('mine', { preset: 'complete', seconds: 10 });
    expect(courseStateAt(course, 0.5)).toEqual({ status: 'CREATED', progress: 0 });
    expect(courseStateAt(course, 2)).toEqual({ status: 'RUNNING', progress: 1_000, startedSeconds: 1 });
    expect(courseStateAt(course, 20)).toEqual({
      status: 'COMPLETE',
      progress: 10_000,
      startedSeconds: 1,
      endedSeconds: 11,
    });
  });

  it('may be over at once', () => {
    expect(courseStateAt(createCourse('mine', { preset: 'completeAtOnce' }), 0)).toEqual({
      status: 'COMPLETE',
      progress: 10_000,
      startedSeconds: 0,
      endedSeconds: 0,
    });
  });

  it('breaks off before the end of the work when the job fails', () => {
    expect(watch(createCourse('mine', { preset: 'failed' }), 5, 11)).toEqual(['5: RUNNING 16.8 %', '11: FAILED 42 %']);
  });

  it('is stuck at 99 % for a while', () => {
    expect(watch(createCourse('mine', { preset: 'stuckAt99', seconds: 300 }), 6, 11, 310, 311)).toEqual([
      '6: RUNNING 49.5 %',
      '11: RUNNING 99 %',
      '310: RUNNING 99 %',
      '311: COMPLETE 100 %',
    ]);
  });

  it('shares the progress among several RUNNING steps', () => {
    const course = createCourse('mine', {
      steps: [
        { status: 'RUNNING', seconds: 10 },
        { status: 'QUEUED', seconds: 5 },
        { status: 'RUNNING', seconds: 30 },
        { status: 'PARTIAL_COMPLETE' },
      ],
    });
    expect(watch(course, 10, 14, 30, 45)).toEqual([
      '10: QUEUED 25 %',
      '14: QUEUED 25 %',
      '30: RUNNING 62.5 %',
      '45: PARTIAL_COMPLETE 100 %',
    ]);
  });

  it('takes a percentage that somebody wrote', () => {
    const course = createCourse('mine', {
      steps: [{ status: 'RUNNING', seconds: 10, percent: 7 }, { status: 'FAILED' }],
    });
    expect(watch(course, 5, 10)).toEqual(['5: RUNNING 3.5 %', '10: FAILED 7 %']);
  });

  it('does not fall behind such a percentage afterwards', () => {
    const course = createCourse('mine', {
      steps: [
        { status: 'RUNNING', seconds: 10, percent: 80 },
        { status: 'RUNNING', seconds: 10 },
        { status: 'FAILED' },
      ],
    });
    expect(watch(course, 10, 15, 20)).toEqual(['10: RUNNING 80 %', '15: RUNNING 80 %', '20: FAILED 80 %']);
  });

  it.each([
    ['complete', '10000: COMPLETE 100 %'],
    ['completeAtOnce', '10000: COMPLETE 100 %'],
    ['partial', '10000: PARTIAL_COMPLETE 100 %'],
    ['failed', '10000: FAILED 42 %'],
    ['expired', '10000: EXPIRED 42 %'],
    ['canceled', '10000: CANCELED 42 %'],
    ['queuedForLong', '10000: COMPLETE 100 %'],
    ['stuckAt99', '10000: COMPLETE 100 %'],
    ['unknownForAWhile', '10000: COMPLETE 100 %'],
    ['unknownForEver', '10000: VERIFYING 0 %'],
    ['created', '10000: CREATED 0 %'],
    ['queued', '10000: QUEUED 0 %'],
    ['never', '10000: RUNNING 42 %'],
    ['canceling', '10000: CANCELING 0 %'],
  ] as const)('preset %s comes to %s', (preset, end) => {
    expect(watch(createCourse('mine', { preset }), 10_000)).toEqual([end]);
  });

  it('has a preset for each status, and no other preset than these', () => {
    const seen = PRESET_NAMES.flatMap((preset) => createCourse(preset, { preset }).steps.map(({ status }) => status));
    expect(new Set(seen)).toEqual(new Set([...RESTORE_JOB_STATUSES, 'VERIFYING']));
    expect(PRESET_NAMES).toHaveLength(15);
  });

  it('never goes back, however it is polled', () => {
    for (const preset of PRESET_NAMES) {
      const course = createCourse(preset, { preset });
      for (let seed = 1; seed <= 50; seed++) {
        const random = createSeededRandom(seed);
        const times = Array.from({ length: 40 }, () => random() ** 3 * 800).sort((a, b) => a - b);
        const seen = times.map((second) => courseStateAt(course, second));
        const steps = times.map((second) => course.steps.filter((step) => step.startSeconds <= second).length);
        expect(seen.map(({ progress }) => progress)).toEqual(
          seen.map(({ progress }) => progress).sort((a, b) => a - b),
        );
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        const ended = seen.map(({ endedSeconds }) => endedSeconds !== undefined);
        expect(ended).toEqual([...ended].sort((a, b) => Number(a) - Number(b)));
      }
    }
  });
});
