import { describe, expect, it } from 'vitest';
import type { DrillFacts, RestoreFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { spanOf } from '../../src/record/seconds-between';
import { recordFindings } from '../../src/report/record-findings';
import { drill, restore } from './facts';

const promised = { rtoSeconds: 86_400, rpoSeconds: 86_400 };
const point = (completedAt: string) => ({ recoveryPoint: { ...restore('orders').recoveryPoint, completedAt } });

const negative: readonly (readonly [string, Partial<RestoreFacts>, string])[] = [
  [
    'ended before it began',
    { completedAt: '2026-01-01T12:00:30Z' },
    'it ended at 2026-01-01T12:00:30Z, before it was started at 2026-01-01T12:01:00Z',
  ],
  [
    'ended before it was submitted',
    { startedAt: null, completedAt: '2026-01-01T11:59:59Z' },
    'it ended at 2026-01-01T11:59:59Z, before it was submitted at 2026-01-01T12:00:00Z',
  ],
  [
    'began before it was submitted',
    { startedAt: '2026-01-01T11:59:00Z' },
    'it was started at 2026-01-01T11:59:00Z, before it was submitted at 2026-01-01T12:00:00Z',
  ],
  [
    'is of a backup of after the disaster',
    point('2026-01-01T12:00:01Z'),
    'the disaster is assumed at 2026-01-01T12:00:00Z, before its recovery point was complete at 2026-01-01T12:00:01Z',
  ],
];

const made = (changes: Partial<DrillFacts>) => makeDrillRecord(drill(changes));

describe.each(negative)('a restore that %s', (_, changes, text) => {
  const { record, missedObjectivesOnly } = made({
    objectives: promised,
    restores: [restore('orders', { ...changes, objectives: promised })],
  });

  it('meets nothing', () => {
    expect(record.objectives.map(({ met, achievedSeconds }) => [met, achievedSeconds])).toEqual([
      [false, null],
      [false, null],
      [false, null],
      [false, null],
    ]);
  });

  it('is a fault that is told with both times, and more than a missed objective', () => {
    expect(record.reasons[0]).toBe(`restore orders has times that contradict each other: ${text}`);
    expect(missedObjectivesOnly).toBe(false);
    expect(recordFindings(record)).toEqual([]);
  });

  it('is a fault without any objective, too', () => {
    const alone = made({ restores: [restore('orders', changes)] }).record;
    expect(alone).toMatchObject({ verdict: 'missed', reasons: [record.reasons[0]] });
  });
});

describe('times', () => {
  it('of a restore that was submitted before what it comes after had ended contradict each other', () => {
    const restores = [restore('orders'), restore('index', { wave: 2, after: ['orders'] })];
    expect(made({ restores }).record.reasons).toEqual([
      'restore index has times that contradict each other: it was submitted at 2026-01-01T12:00:00Z, before orders, which it comes after, ended at 2026-01-01T12:11:00Z',
    ]);
  });

  it('within one second do not', () => {
    const noon = '2026-01-01T12:00:00Z';
    const restores = [restore('orders', { submittedAt: noon, startedAt: noon, completedAt: noon, ...point(noon) })];
    expect(made({ restores, objectives: promised }).record).toMatchObject({ verdict: 'met', durationSeconds: 0 });
  });

  it('make no span where the end comes first', () => {
    expect([spanOf(1, 3), spanOf(2, 2), spanOf(3, 1)]).toEqual([2, 0, null]);
  });
});
