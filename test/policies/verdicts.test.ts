import { describe, expect, it } from 'vitest';
import { countVerdicts, ENDED, NOT_SUCCEEDED, tallyText, worstVerdict } from '../../src/policies/verdicts';

describe('what several restores come to', () => {
  it.each([
    [[], 'succeeded'],
    [['succeeded', 'succeeded'], 'succeeded'],
    [['skipped', 'skipped'], 'skipped'],
    [['succeeded', 'skipped'], 'partial'],
    [['partial', 'skipped'], 'partial'],
    [['pending', 'skipped', 'succeeded'], 'pending'],
    [['partial', 'empty'], 'empty'],
    [['empty', 'pending'], 'pending'],
    [['empty', 'skipped', 'succeeded'], 'empty'],
    [['pending', 'failed'], 'failed'],
  ])('%o: %s', (verdicts, worst) => {
    expect(worstVerdict(verdicts)).toBe(worst);
  });
});

describe('the tally of several restores', () => {
  const verdicts = ['succeeded', 'partial', 'empty', 'pending', 'failed', 'failed', null];

  it('counts each verdict', () => {
    expect(countVerdicts(verdicts)).toEqual({
      succeeded: 1,
      partial: 1,
      empty: 1,
      pending: 1,
      failed: 2,
      skipped: 0,
    });
  });

  it('names the worst first, and what there is none of not at all', () => {
    expect(tallyText(verdicts, NOT_SUCCEEDED)).toBe('2 failed, 1 pending, 1 empty, 1 partial');
    expect(tallyText(verdicts, ENDED)).toBe('1 succeeded, 1 partial, 1 empty, 2 failed');
    expect(tallyText(verdicts, NOT_SUCCEEDED, { partial: 'left out some files' })).toBe(
      '2 failed, 1 pending, 1 empty, 1 left out some files',
    );
    expect(tallyText([], ENDED)).toBe('');
  });
});
