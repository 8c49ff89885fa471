import { describe, expect, it } from 'vitest';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { recordFindings } from '../../src/report/record-findings';
import { drill, restore } from './facts';

const why = 'nothing was restored, although snapshot s-orders holds 1,000 files, 2 KiB';
const nothing = { verdict: 'empty', itemsDone: 0, bytesDone: 0, errorMessage: why } as const;
const recordOf = (changes: Parameters<typeof restore>[1], facts: Parameters<typeof drill>[0] = {}) =>
  makeDrillRecord(drill({ restores: [restore('orders', changes)], objectives: { rtoSeconds: 900 }, ...facts })).record;

describe('the record of a drill with an empty restore', () => {
  it.each([undefined, { onEmpty: 'fail' }] as const)('is missed where it was expected as %o', (expected) => {
    const record = recordOf({ ...nothing, ...(expected && { expected }) });
    expect(record.verdict).toBe('missed');
    expect(record.reasons).toEqual([
      'restore orders restored nothing, although snapshot s-orders holds 1,000 files, 2 KiB',
      'RTO of the drill: not achieved because orders restored nothing, limit 15 min',
    ]);
    expect(record.waves[0].verdict).toBe('empty');
  });

  it.each(['warn', 'accept'] as const)('is met where on_empty is %s', (onEmpty) => {
    const record = recordOf({ ...nothing, expected: { onEmpty } });
    expect(record).toMatchObject({ verdict: 'met', reasons: [] });
    expect(recordFindings(record)).toEqual([]);
  });

  it('is missed, whoever warns, where what is empty is of another run, and tells no counts of that', () => {
    const changes = { ...nothing, runId: 'run-0', snapshotItems: 1000, unmet: ['x'], expected: { onEmpty: 'accept' } };
    const record = recordOf(changes as never);
    expect(record.verdict).toBe('missed');
    expect(record.restores[0]).not.toHaveProperty('snapshotItems');
    expect(record.restores[0]).not.toHaveProperty('unmet');
    expect(record.restores[0].expected).toEqual({ onEmpty: 'accept' });
  });
});

describe('the record of a drill with expectations', () => {
  it('says in our words why a restore that is complete has failed', () => {
    const unmet = ['12 files were restored; at least 1,000 were expected'];
    const changes = { verdict: 'failed', errorMessage: unmet[0], unmet, expected: { minItems: 1000 } } as const;
    expect(recordOf(changes, { objectives: {} }).reasons).toEqual([
      'restore orders failed: 12 files were restored; at least 1,000 were expected',
    ]);
  });

  it.each([
    [{ maxFailedItems: 3 }, 'met'],
    [{ maxFailedItems: 2 }, 'missed'],
    [{ maxFailedPercent: 0.3 }, 'met'],
    [undefined, 'missed'],
  ] as const)('accepts a partial restore within %o: %s', (expected, verdict) => {
    const partial = { verdict: 'partial', itemsTotal: 1000, itemsDone: 997 } as const;
    expect(recordOf({ ...partial, ...(expected && { expected }) }).verdict).toBe(verdict);
  });
});
