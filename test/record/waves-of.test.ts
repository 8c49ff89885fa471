import { describe, expect, it } from 'vitest';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { drill, failed, restore, skipped } from './facts';

const verdictOf = (...courses: object[]) => {
  const restores = courses.map((changes, index) => restore(`r${index}`, changes));
  return makeDrillRecord(drill({ restores })).record.waves[0].verdict;
};

describe('the verdict of a wave', () => {
  it('is "skipped" when none of it ran', () => {
    expect(verdictOf(skipped, skipped)).toBe('skipped');
  });

  it('is "partial" when one succeeded and others were skipped, whichever comes first', () => {
    expect([verdictOf({}, skipped, skipped), verdictOf(skipped, {})]).toEqual(['partial', 'partial']);
  });

  it('is the worst of what ran', () => {
    expect([verdictOf({}, {}), verdictOf({}, failed, skipped), verdictOf(skipped, { verdict: 'pending' })]).toEqual([
      'succeeded',
      'failed',
      'pending',
    ]);
  });
});

describe('the times of a wave', () => {
  it('are those of what was started: a restore that was refused has none, and hides no end', () => {
    const refused = { ...skipped, verdict: 'failed', notStarted: 'refused', errorMessage: 'no' } as const;
    const { record } = makeDrillRecord(drill({ restores: [restore('a'), restore('b', refused)] }));
    expect(record.waves[0]).toMatchObject({ verdict: 'failed', completedAt: '2026-01-01T12:11:00Z' });
    expect(record.durationSeconds).toBe(660);
  });
});
