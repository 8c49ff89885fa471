import { describe, expect, it } from 'vitest';
import { type EndedRestore, type Expectation, judgeRestore, needsSnapshot } from '../../src/record/judge-restore';

const done = (items: number | null, bytes: number | null) => ({ items, bytes });
const restore = (changes: Partial<EndedRestore> = {}): EndedRestore => ({
  verdict: 'succeeded',
  done: done(12, 4096),
  total: done(12, 4096),
  isCounted: true,
  isWhole: true,
  failsPartial: true,
  ...changes,
});
const nothing = restore({ done: done(0, 0), total: done(0, 0), isWhole: false });
const snapshot = { id: 's-1', items: 1000, bytes: 2048 };
const unknown = { id: 's-1', items: null, bytes: null };

describe('a restore of nothing', () => {
  it('is empty where the snapshot holds something, and says how much', () => {
    expect(judgeRestore(nothing, {}, snapshot)).toEqual({
      verdict: 'empty',
      why: 'nothing was restored, although snapshot s-1 holds 1,000 files, 2 KiB',
      unmet: [],
    });
  });

  it('has succeeded where there was nothing in the snapshot either', () => {
    expect(judgeRestore(nothing, {}, { id: 's-1', items: 0, bytes: 0 }).verdict).toBe('succeeded');
    expect(judgeRestore(nothing, {}, { id: 's-1', items: null, bytes: 0 }).verdict).toBe('succeeded');
  });

  it('is empty where nobody knows what the snapshot holds, and says that', () => {
    expect(judgeRestore(nothing, {}, unknown)).toEqual({
      verdict: 'empty',
      why: 'nothing was restored, and it is not known what snapshot s-1 holds',
      unmet: [],
    });
  });

  it.each([
    ['bytes are counted alone', { done: done(null, 0) }, 'empty'],
    ['files of no bytes were restored', { done: done(3, 0) }, 'succeeded'],
    ['nothing is counted', { done: done(null, null) }, 'succeeded'],
    ['the service does not count such restores', { isCounted: false }, 'succeeded'],
    ['a partial restore is put up with', { verdict: 'partial', failsPartial: false }, 'empty'],
    ['a partial restore fails anyhow', { verdict: 'partial' }, 'partial'],
    ['it has failed', { verdict: 'failed' }, 'failed'],
    ['it was not started', { verdict: 'skipped' }, 'skipped'],
    ['it has not ended', { verdict: 'pending' }, 'pending'],
  ] as const)('where %s', (_, changes, verdict) => {
    expect(judgeRestore({ ...nothing, ...changes }, {}, snapshot).verdict).toBe(verdict);
  });
});

describe('what was expected', () => {
  const GIB = 2 ** 30;

  it.each<[string, Partial<EndedRestore>, Expectation, string[]]>([
    ['enough', {}, { minItems: 12, minBytes: 4096 }, []],
    ['too few files', {}, { minItems: 1000 }, ['12 files were restored; at least 1,000 were expected']],
    ['one file', { done: done(1, 1) }, { minItems: 2 }, ['1 file was restored; at least 2 were expected']],
    ['too few bytes', {}, { minBytes: GIB }, ['4 KiB were restored; at least 1 GiB were expected']],
    [
      'a byte too few',
      { done: done(1, GIB - 1) },
      { minBytes: GIB },
      ['1,073,741,823 bytes were restored; at least 1,073,741,824 bytes were expected'],
    ],
    [
      'files that are not counted',
      { done: done(null, 4096) },
      { minItems: 1000 },
      ['the service does not tell how many files were restored; at least 1,000 were expected'],
    ],
    [
      'bytes that are not counted',
      { done: done(12, null) },
      { minBytes: 1 },
      ['the service does not tell how many bytes were restored; at least 1 B were expected'],
    ],
    ['all that the snapshot holds', { done: done(1000, 4096) }, { complete: true }, []],
    ['less than the snapshot holds', {}, { complete: true }, ['12 files were restored; all of 1,000 were expected']],
    ['all that the paths match', { isWhole: false }, { complete: true }, []],
    [
      'less than the job found',
      { isWhole: false, total: done(13, 5000) },
      { complete: true },
      ['12 files were restored; all of 13 were expected', '4 KiB were restored; all of 4.9 KiB were expected'],
    ],
    [
      'nothing that can be compared',
      { done: done(null, null), isWhole: false },
      { complete: true },
      ['the service does not tell how much of it was restored; all of it was expected'],
    ],
  ])('%s', (_, changes, expected, unmet) => {
    const judged = judgeRestore(restore(changes), expected, snapshot);
    expect(judged.unmet).toEqual(unmet);
    expect(judged.verdict).toBe(unmet.length === 0 ? 'succeeded' : 'failed');
    expect(judged.why).toBe(unmet.length === 0 ? null : unmet.join('; '));
  });

  it('is not met by a snapshot that nobody knows', () => {
    expect(judgeRestore(restore(), { complete: true }, unknown).unmet).toEqual([
      'it is not known what snapshot s-1 holds; all of it was expected',
    ]);
  });

  it('fails partial and empty restores as well, but adds nothing to a failure', () => {
    expect(judgeRestore(restore({ verdict: 'partial' }), { minItems: 13 }).verdict).toBe('failed');
    expect(judgeRestore(nothing, { minItems: 1 }, snapshot).unmet).toEqual([
      '0 files were restored; at least 1 were expected',
    ]);
    expect(judgeRestore(restore({ verdict: 'failed' }), { minItems: 13 })).toEqual({
      verdict: 'failed',
      why: null,
      unmet: [],
    });
  });
});

describe('a look at the snapshot', () => {
  it.each<[string, EndedRestore, Expectation, boolean]>([
    ['nothing was restored', nothing, {}, true],
    ['something was', restore(), { minItems: 5 }, false],
    ['everything was expected', restore(), { complete: true }, true],
    ['paths have left something out', restore({ isWhole: false }), { complete: true }, false],
    ['the service does not count', { ...nothing, isCounted: false }, { complete: true }, false],
    ['it has failed', { ...nothing, verdict: 'failed' }, { complete: true }, false],
  ])('where %s', (_, ended, expected, isNeeded) => {
    expect(needsSnapshot(ended, expected)).toBe(isNeeded);
  });
});
