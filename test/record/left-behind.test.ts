import { describe, expect, it } from 'vitest';
import type { DrillFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { drill, failed, notRun, ran, restore, skipped } from './facts';

const step = (name: string, observed: object = ran) =>
  ({ name, when: 'always', ...ran, ...observed }) as DrillFacts['cleanup'][number];
const left = (changes: Partial<DrillFacts>) =>
  makeDrillRecord(drill(changes)).record.leftBehind.map(({ restore: name }) => name);

describe('what is left behind', () => {
  it('is everything when one clean-up of two failed', () => {
    expect(left({ cleanup: [step('a'), step('b', { verdict: 'failed', exitCode: 1 })] })).toEqual(['orders']);
    expect(left({ cleanup: [step('a', { verdict: 'timed_out', exitCode: null }), step('b')] })).toEqual(['orders']);
    expect(left({ cleanup: [step('a'), step('b', notRun)] })).toEqual(['orders']);
  });

  it('is nothing when both passed', () => {
    expect(left({ cleanup: [step('a'), step('b')] })).toEqual([]);
  });

  it('is everything when a clean-up is of another run', () => {
    expect(left({ cleanup: [step('a'), step('b', { runId: 'run-0' })] })).toEqual(['orders']);
    expect(left({ cleanup: [step('a', { runId: 'run-1' })] })).toEqual([]);
  });

  it('is what goes on writing after the clean-up', () => {
    const restores = [restore('a'), restore('b', { verdict: 'pending', completedAt: null })];
    expect(left({ restores, cleanup: [step('a')] })).toEqual(['b']);
  });

  it('is nothing of what never wrote, and what perhaps did', () => {
    const notThere = { ...skipped, verdict: 'failed' } as const;
    const restores = [
      restore('failed', failed),
      restore('refused', { ...notThere, notStarted: 'refused' }),
      restore('unasked', { ...notThere, notStarted: 'setup' }),
      restore('uncertain', { ...notThere, notStarted: 'unknown' }),
      restore('skipped', skipped),
      restore('other', { runId: 'run-0' }),
    ];
    expect(left({ restores })).toEqual(['failed', 'uncertain']);
    expect(left({ restores, cleanup: [step('a')] })).toEqual(['uncertain']);
  });
});
