import { describe, expect, it } from 'vitest';
import type { DrillFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { recordFindings } from '../../src/report/record-findings';
import { drill, failed, restore, skipped } from './facts';

const byAnn = { reason: 'the new network is late', approver: 'Ann' } as const;
/** The run begins at noon. */
const open = { kind: 'rto', of: 'drill', until: '2026-01-01T12:00:01Z', ...byAnn } as const;
const ended = { ...open, until: '2026-01-01T12:00:00Z' } as const;

const made = (changes: Partial<DrillFacts>) => makeDrillRecord(drill({ objectives: { rtoSeconds: 60 }, ...changes }));

describe('a waiver', () => {
  it('excuses a limit that was exceeded, and the record tells both', () => {
    const { record } = made({ waivers: [open] });
    expect([record.verdict, record.reasons]).toEqual(['met', []]);
    expect(record.objectives[0]).toMatchObject({ achievedSeconds: 660, met: false, waived: true });
    expect(record.waivers).toEqual([{ ...open, active: true }]);
    expect(recordFindings(record)).toEqual([]);
  });

  it('excuses nothing from its end on, by when the run began, and the reason names it', () => {
    const { record, missedObjectivesOnly } = made({ waivers: [ended] });
    expect([record.verdict, missedObjectivesOnly]).toEqual(['missed', true]);
    expect(record.reasons).toEqual([
      'RTO of the drill: 11 min, limit 1 min; the waiver by Ann ended at 2026-01-01T12:00:00Z',
    ]);
    expect(record.objectives[0].waived).toBeUndefined();
    expect(record.waivers).toEqual([{ ...ended, active: false }]);
  });

  it.each([
    ['another kind', { kind: 'rpo' }],
    ['another restore', { of: 'orders' }],
    ['no readable end', { until: null }],
  ] as const)('of %s excuses nothing', (_, changes) => {
    expect(made({ waivers: [{ ...open, ...changes }] }).record.verdict).toBe('missed');
  });

  it('that has ended takes nothing away from another one', () => {
    expect(made({ waivers: [ended, open] }).record.verdict).toBe('met');
  });

  it('excuses no failure, and no objective of what was not restored', () => {
    const { record } = made({ waivers: [open], restores: [restore('orders', failed)] });
    expect(record.reasons).toEqual([
      'restore orders failed: Disk full at /restore',
      'RTO of the drill: not achieved because orders failed, limit 1 min',
    ]);
    expect(record.objectives[0].waived).toBeUndefined();
  });

  it('excuses nothing that is not known', () => {
    const waivers = [{ ...open, kind: 'rpo' as const }];
    const point = { vaultId: 'v-1', snapshotId: 's-1', snapshotHash: null, completedAt: null };
    const restores = [restore('orders', { recoveryPoint: point })];
    const { record } = made({ objectives: { rpoSeconds: 60 }, waivers, restores });
    expect(record.reasons).toEqual(['RPO of the drill: not known, limit 1 min']);
  });

  it('is not said to have ended where nothing began', () => {
    const { record } = made({ waivers: [open], restores: [restore('orders', skipped)] });
    expect(record.waivers?.[0].active).toBe(false);
    expect(record.reasons.join()).not.toContain('ended at');
  });

  it('is not held open by a job that was there before the run', () => {
    const old = { origin: 'adopted', submittedAt: '2025-06-01T00:00:00Z', startedAt: null } as const;
    const restores = [restore('old', old), restore('orders', { objectives: { rtoSeconds: 1 } })];
    const { record } = made({ waivers: [{ ...ended, of: 'orders' }], objectives: {}, restores });
    expect(record.waivers?.[0].active).toBe(false);
  });

  it('of a selection is one of each restore that belongs to it', () => {
    const own = { selection: 'files', objectives: { rtoSeconds: 60 } };
    const restores = [restore('files/a', own), restore('other', { objectives: { rtoSeconds: 60 } })];
    const { record } = made({ objectives: {}, waivers: [{ ...open, of: 'files' }], restores });
    expect(record.objectives.map(({ of, waived }) => [of, waived])).toEqual([
      ['files/a', true],
      ['other', undefined],
    ]);
    expect(record.reasons).toEqual(['RTO of other: 11 min, limit 1 min']);
  });
});

it('a record without waivers has no such member', () => {
  expect(Object.keys(makeDrillRecord(drill()).record)).not.toContain('waivers');
});
