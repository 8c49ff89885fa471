import { describe, expect, it } from 'vitest';
import { goodVerdicts, isGood, partialPolicy, weightOf, weightOfCheck } from '../../src/policies/weight-of';

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
    expect(weightOf(verdict, onPartial)).toBe(weight);
  });

  it('lets others come after it where it passed, be it with a warning', () => {
    expect(['fail', 'warn', 'accept', null].map((policy) => isGood('partial', policy))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(['succeeded', 'failed', 'pending', 'skipped', null].map((verdict) => isGood(verdict, 'accept'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is told to Terraform by the same rule', () => {
    expect([undefined, 'fail', 'warn', 'accept'].map(goodVerdicts)).toEqual([
      ['succeeded'],
      ['succeeded'],
      ['succeeded', 'partial'],
      ['succeeded', 'partial'],
    ]);
  });
});

it('a partial restore fails where no policy is set, or one that is not known yet', () => {
  expect([null, undefined, '', {}, 'accept'].map(partialPolicy)).toEqual(['fail', 'fail', 'fail', 'fail', 'accept']);
});

it('a check that ran out of time has failed', () => {
  expect((['passed', 'failed', 'timed_out', 'skipped'] as const).map(weightOfCheck)).toEqual([
    'passed',
    'failed',
    'failed',
    'skipped',
  ]);
});
