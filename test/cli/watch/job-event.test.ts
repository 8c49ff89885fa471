import { describe, expect, it } from 'vitest';
import { isChanged, jobEvent } from '../../../src/cli/watch/job-event';
import { failedJob, NOW_MS, watchedJob } from './watched-jobs';

describe('the line about a job', () => {
  it('tells all that is known of it', () => {
    expect(jobEvent(watchedJob(), NOW_MS)).toEqual({
      time: '2026-01-01T12:00:00.000Z',
      event: 'changed',
      service: 'hbr',
      id: 'r-1',
      restore_type: 'ECS_FILE',
      snapshot_id: 's-1',
      target: 'i-1:/restore',
      status: 'RUNNING',
      verdict: 'pending',
      progress_percent: 45,
      bytes_done: 1_932_735_283,
      bytes_total: 4_294_967_296,
      bytes_per_second: 20_971_520,
      elapsed_seconds: 100,
      remaining_seconds: 110,
      error_message: null,
      request_id: 'REQ-1',
    });
  });

  it('tells how it ended', () => {
    expect(jobEvent(failedJob(), NOW_MS)).toMatchObject({
      event: 'ended',
      verdict: 'failed',
      remaining_seconds: null,
      error_message: 'The disk is full.',
    });
  });

  it('has null for what is not known', () => {
    const job = watchedJob({ Progress: undefined, BytesDone: undefined, Speed: undefined, CreatedTime: undefined });
    const unknown = { progress_percent: null, bytes_done: null, bytes_per_second: null, elapsed_seconds: null };
    expect(jobEvent(job, NOW_MS)).toMatchObject(unknown);
  });

  it.each([
    [{ TargetBucket: 'b', TargetPrefix: '2026/' }, 'b:2026/'],
    [{ TargetFileSystemId: '00a1', TargetPath: '/media' }, '00a1:/media'],
    [{ TargetInstanceName: 'tables', TargetTableName: 'orders' }, 'tables:orders'],
    [{}, 'a new target'],
  ])('names the target of %o', (target, text) => {
    const job = watchedJob({ TargetInstanceId: undefined, TargetPath: undefined, ...target });
    expect(jobEvent(job, NOW_MS).target).toBe(text);
  });

  it('is written when something has changed', () => {
    const job = watchedJob();
    expect(isChanged(undefined, job)).toBe(true);
    expect(isChanged(job, watchedJob())).toBe(false);
    expect(isChanged(job, watchedJob({ Status: 'CANCELING' }))).toBe(true);
    expect(isChanged(job, { ...job, verdict: 'failed' })).toBe(true);
    expect(isChanged(job, watchedJob({ Progress: 4_501 }))).toBe(true);
    expect(isChanged(job, watchedJob({ BytesDone: 1 }))).toBe(true);
  });
});
