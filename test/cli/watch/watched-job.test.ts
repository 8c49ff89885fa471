import { describe, expect, it } from 'vitest';
import { afterLook, elapsedMs, remainingMs } from '../../../src/cli/watch/watched-job';
import { completeJob, failedJob, lookAt, NOW_MS, watchedJob } from './watched-jobs';

const SECOND = 1_000;

describe('the elapsed time of a job', () => {
  it('counts from its creation by the times of the service, and goes on between two looks', () => {
    expect(elapsedMs(watchedJob(), NOW_MS)).toBe(100 * SECOND);
    expect(elapsedMs(watchedJob(), NOW_MS + 7 * SECOND)).toBe(107 * SECOND);
  });

  it('goes on while the service does not update the job', () => {
    const job = watchedJob();
    const later = afterLook(job, lookAt(job.entry), NOW_MS + 30 * SECOND);
    expect(elapsedMs(later, NOW_MS + 30 * SECOND)).toBe(130 * SECOND);
  });

  it('stands still when the job has ended', () => {
    expect(elapsedMs(failedJob(), NOW_MS + 500 * SECOND)).toBe(60 * SECOND);
    expect(elapsedMs(completeJob(), NOW_MS + 500 * SECOND)).toBe(100 * SECOND);
  });

  it('does not compare the clock of the service with that of this machine', () => {
    expect(elapsedMs(afterLook(watchedJob(), watchedJob2(), NOW_MS - 3_600 * SECOND), NOW_MS - 3_600 * SECOND)).toBe(
      101 * SECOND,
    );
  });

  it('is not known where the times of the service are the wrong way round', () => {
    const { CreatedTime } = completeJob().entry;
    const backwards = { CompleteTime: Number(CreatedTime) - 1, UpdatedTime: Number(CreatedTime) - 1 };
    expect(elapsedMs({ ...completeJob(), entry: { ...completeJob().entry, ...backwards } }, NOW_MS)).toBeUndefined();
    expect(elapsedMs(watchedJob(backwards), NOW_MS)).toBeUndefined();
  });

  it('is not known without the time of its creation', () => {
    expect(elapsedMs(watchedJob({ CreatedTime: undefined }), NOW_MS)).toBeUndefined();
  });

  it('is not known where the service told no other time: nobody knows how long ago it was created', () => {
    expect(elapsedMs(watchedJob({ UpdatedTime: undefined }), NOW_MS)).toBeUndefined();
    const untimed = { UpdatedTime: undefined, CompleteTime: undefined };
    expect(elapsedMs(watchedJob({ ...untimed, Status: 'FAILED' }), NOW_MS)).toBeUndefined();
  });
});

const watchedJob2 = () => lookAt({ ...watchedJob().entry, UpdatedTime: NOW_MS / 1000 + 1 });

describe('the remaining time of a job', () => {
  it('follows at first from the average that the times of the service tell', () => {
    expect(remainingMs(watchedJob(), NOW_MS)).toBeCloseTo(110 * SECOND, 0);
    expect(remainingMs(watchedJob(), NOW_MS + 10 * SECOND)).toBeCloseTo(100 * SECOND, 0);
    expect(remainingMs(watchedJob(), NOW_MS + 200 * SECOND)).toBe(0);
  });

  it('follows from the pace of late when that was seen for half a minute', () => {
    const before = watchedJob();
    const look = lookAt({ ...before.entry, Progress: 6_000 });
    expect(remainingMs(afterLook(before, look, NOW_MS + 60 * SECOND), NOW_MS + 60 * SECOND)).toBeCloseTo(
      160 * SECOND,
      0,
    );
  });

  it('is not known of a job that stands still, has not begun, or has ended', () => {
    const stuck = watchedJob();
    const later = afterLook(stuck, lookAt(stuck.entry), NOW_MS + 60 * SECOND);
    expect(remainingMs(later, NOW_MS + 60 * SECOND)).toBeUndefined();
    expect(remainingMs(watchedJob({ Status: 'QUEUED', Progress: 0 }), NOW_MS)).toBeUndefined();
    expect(remainingMs(watchedJob({ StartTime: undefined }), NOW_MS)).toBeUndefined();
    expect(remainingMs(watchedJob({ StartTime: NOW_MS / 1000 }), NOW_MS)).toBeUndefined();
    expect(remainingMs(failedJob(), NOW_MS)).toBeUndefined();
  });
});
