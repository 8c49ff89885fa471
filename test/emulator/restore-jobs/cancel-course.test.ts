import { describe, expect, it } from 'vitest';
import { cancelCourse } from '../../../src/emulator/restore-jobs/cancel-course';
import { courseStateAt, createCourse } from '../../../src/emulator/restore-jobs/course';

const complete = createCourse('complete', { preset: 'complete', seconds: 10 });

describe('canceling a job', () => {
  it('takes a while, and keeps the progress', () => {
    const canceled = cancelCourse(complete, 6, 3);
    expect(courseStateAt(canceled, 5)).toEqual({ status: 'RUNNING', progress: 4_000, startedSeconds: 1 });
    expect(courseStateAt(canceled, 6)).toEqual({ status: 'CANCELING', progress: 5_000, startedSeconds: 1 });
    expect(courseStateAt(canceled, 8.9)).toEqual({ status: 'CANCELING', progress: 5_000, startedSeconds: 1 });
    expect(courseStateAt(canceled, 9)).toEqual({
      status: 'CANCELED',
      progress: 5_000,
      startedSeconds: 1,
      endedSeconds: 9,
    });
  });

  it('comes too late when the job ends first', () => {
    const canceled = cancelCourse(complete, 10, 3);
    expect(courseStateAt(canceled, 10.5).status).toBe('CANCELING');
    expect(courseStateAt(canceled, 11)).toEqual({
      status: 'COMPLETE',
      progress: 10_000,
      startedSeconds: 1,
      endedSeconds: 11,
    });
  });

  it('wins when both would come at the same time', () => {
    expect(courseStateAt(cancelCourse(complete, 8, 3), 11).status).toBe('CANCELED');
  });

  it('works at once when it takes no time', () => {
    expect(courseStateAt(cancelCourse(complete, 6, 0), 6)).toMatchObject({ status: 'CANCELED', endedSeconds: 6 });
  });

  it('ends a job that would never end', () => {
    const never = createCourse('never', { preset: 'never' });
    expect(courseStateAt(cancelCourse(never, 1_000, 5), 1_005)).toMatchObject({ status: 'CANCELED', progress: 4_200 });
  });

  it('ends a job that has not started, which then never has', () => {
    const created = createCourse('created', { preset: 'created' });
    expect(courseStateAt(cancelCourse(created, 2, 5), 7)).toEqual({
      status: 'CANCELED',
      progress: 0,
      endedSeconds: 7,
    });
  });
});
