import { describe, expect, it } from 'vitest';
import { worstVerdict } from '../../src/record/worst-verdict';

describe('what several restores come to', () => {
  it.each([
    [[], 'succeeded'],
    [['succeeded', 'succeeded'], 'succeeded'],
    [['skipped', 'skipped'], 'skipped'],
    [['succeeded', 'skipped'], 'partial'],
    [['partial', 'skipped'], 'partial'],
    [['pending', 'skipped', 'succeeded'], 'pending'],
    [['pending', 'failed'], 'failed'],
  ])('%o: %s', (verdicts, worst) => {
    expect(worstVerdict(verdicts)).toBe(worst);
  });
});
