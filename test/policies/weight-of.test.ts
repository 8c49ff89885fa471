import { describe, expect, it } from 'vitest';
import { emptyPolicy, isGood, partialPolicy, weightOf, weightOfCheck } from '../../src/policies/weight-of';

describe('a restore', () => {
  it.each([
    ['succeeded', 'fail', 'passed'],
    ['partial', 'fail', 'failed'],
    ['partial', 'warn', 'warned'],
    ['partial', 'accept', 'passed'],
    ['partial', undefined, 'failed'],
    ['partial', null, 'failed'],
    ['failed', 'accept', 'failed'],
    ['pending', 'accept', 'failed'],
    ['skipped', 'accept', 'skipped'],
    [null, 'accept', 'failed'],
    ['of a later version', 'accept', 'failed'],
  ])('that is %s counts under %s as %s', (verdict, onPartial, weight) => {
    expect(weightOf(verdict, { onPartial, onEmpty: 'fail' })).toBe(weight);
  });

  it.each([
    ['fail', 'failed'],
    ['warn', 'warned'],
    ['accept', 'passed'],
    [undefined, 'failed'],
    ['of a later version', 'failed'],
  ])('that is empty counts under %s as %s, whatever partial ones do', (onEmpty, weight) => {
    expect(weightOf('empty', { onPartial: 'accept', onEmpty })).toBe(weight);
  });

  it('lets others come after it where it passed, be it with a warning', () => {
    expect(
      ['fail', 'warn', 'accept', null].map((policy) => isGood('partial', { onPartial: policy, onEmpty: 'fail' })),
    ).toEqual([false, true, true, false]);
    const accepted = { onPartial: 'accept', onEmpty: 'accept' };
    expect(['succeeded', 'failed', 'pending', 'skipped', null].map((verdict) => isGood(verdict, accepted))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

it('a partial restore fails where no policy is set, or one that is not known yet', () => {
  expect([null, undefined, '', {}, 'accept'].map(partialPolicy)).toEqual(['fail', 'fail', 'fail', 'fail', 'accept']);
});

it('an empty restore counts as what is said where it is said, else as jobs or drills have it', () => {
  expect([null, 'fail', 'no policy'].map((said) => emptyPolicy(said, 'warn'))).toEqual(['warn', 'fail', 'warn']);
  expect(emptyPolicy(undefined, 'fail')).toBe('fail');
});

it('a check that ran out of time has failed', () => {
  expect((['passed', 'failed', 'timed_out', 'skipped'] as const).map(weightOfCheck)).toEqual([
    'passed',
    'failed',
    'failed',
    'skipped',
  ]);
});
