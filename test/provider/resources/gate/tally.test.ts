import { describe, expect, it } from 'vitest';
import { unseen } from '../../../../src/provider/resources/gate/mapping';
import { tallyOf } from '../../../../src/provider/resources/gate/tally';

const result = (verdict: string, created_at: string | null, completed_at: string | null) => ({
  ...unseen('hbr', 'r-1'),
  verdict,
  created_at,
  completed_at,
});
const done = result('succeeded', '2026-01-01T12:00:00Z', '2026-01-01T12:10:00Z');
const skipped = result('skipped', null, null);

describe('what the results of a gate come to', () => {
  it('is "partial" when one succeeded and another was skipped, and "skipped" when all were', () => {
    expect(tallyOf({ a: done, b: skipped })).toMatchObject({ verdict: 'partial', succeeded: 1, skipped: 1 });
    expect(tallyOf({ a: skipped, b: skipped })).toMatchObject({ verdict: 'skipped', duration_seconds: null });
  });

  it('lasts as long as what was started, and has no end while one of that has none', () => {
    expect(tallyOf({ a: done, b: skipped }).duration_seconds).toBe(600);
    const pending = result('pending', '2026-01-01T12:00:00Z', null);
    expect(tallyOf({ a: done, b: pending }).duration_seconds).toBeNull();
  });

  it('has no time that is below nothing', () => {
    const backwards = result('succeeded', '2026-01-01T12:00:00Z', '2026-01-01T11:00:00Z');
    expect(tallyOf({ a: backwards }).duration_seconds).toBeNull();
  });
});
