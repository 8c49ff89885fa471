import { describe, expect, it } from 'vitest';
import { drawReasons, drawScreen, summary } from '../../../src/cli/watch/draw-screen';
import { completeJob, failedJob, NOW_MS, watchedJob } from './watched-jobs';

const screen = {
  width: 100,
  height: 24,
  nowMs: NOW_MS,
  style: { color: false, unicode: true },
  place: 'https://hbr.cn-hangzhou.aliyuncs.com (cn-hangzhou)',
};

describe('the screen', () => {
  it('tells where the jobs are, how they go on, and what Ctrl-C does', () => {
    const lines = drawScreen([watchedJob(), failedJob()], { ...screen, hint: 'Ctrl-C ends.' });
    expect(lines[0]).toBe('Restore jobs at https://hbr.cn-hangzhou.aliyuncs.com (cn-hangzhou)');
    expect(lines.slice(1, 4).map((line) => line.slice(0, 3).trim())).toEqual(['ID', 'r-1', 'r-2']);
    expect(lines.slice(4)).toEqual(['1 of 2 ended: 1 failed', 'Ctrl-C ends.']);
  });

  it('tells why the last look failed, in one line', () => {
    const lines = drawScreen([watchedJob()], {
      ...screen,
      width: 40,
      problem: 'no answer\nfrom a host with a long name',
    });
    expect(lines.at(-1)).toBe('The last request failed: no answer from…');
  });

  it('shows on a low terminal what needs a person, in its own order', () => {
    const jobs = [completeJob('r-a'), watchedJob({ RestoreId: 'r-b' }), completeJob('r-c'), failedJob('r-d')];
    const lines = drawScreen(jobs, { ...screen, height: 9 });
    expect(lines.map((line) => line.slice(0, 10).trim())).toEqual([
      'Restore jo',
      'ID   TYPE',
      'r-b  ECS_F',
      'r-d  ECS_F',
      'and 2 more',
      '3 of 4 end',
    ]);
  });

  it('is never higher than the terminal', () => {
    const jobs = Array.from({ length: 30 }, (_, index) => watchedJob({ RestoreId: `r-${index}` }));
    for (let height = 8; height < 40; height++) {
      const lines = drawScreen(jobs, { ...screen, height, problem: 'no answer', hint: 'Ctrl-C ends.' });
      expect(lines.length).toBeLessThan(height);
    }
  });
});

describe('the summary', () => {
  it('counts by verdict', () => {
    const partial = watchedJob({ Status: 'PARTIAL_COMPLETE' });
    expect(summary([watchedJob(), completeJob(), completeJob(), partial])).toBe('3 of 4 ended: 2 succeeded, 1 partial');
    expect(summary([watchedJob()])).toBe('0 of 1 ended');
  });
});

describe('the reasons', () => {
  it('are given for each job that did not end well', () => {
    const silent = watchedJob({ Status: 'EXPIRED' });
    expect(drawReasons([watchedJob(), failedJob(), completeJob(), silent])).toEqual([
      'r-2 ended as FAILED: The disk is full. Request id: REQ-1',
      'r-1 ended as EXPIRED: the service gave no reason. Request id: REQ-1',
    ]);
  });
});
