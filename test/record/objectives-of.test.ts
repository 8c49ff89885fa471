import { describe, expect, it } from 'vitest';
import type { DrillFacts, RestoreFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { drill, failed, restore, skipped } from './facts';

const HOUR = 3_600;
const promised = { rtoSeconds: 24 * HOUR, rpoSeconds: 24 * HOUR };

const notRestored: readonly (readonly [string, Partial<RestoreFacts>, string])[] = [
  ['skipped', skipped, 'was not started'],
  ['failed', failed, 'failed'],
  ['cancelled', { verdict: 'failed', status: 'CANCELED', errorMessage: null }, 'failed'],
  ['refused', { ...skipped, verdict: 'failed', notStarted: 'refused', errorMessage: 'no such vault' }, 'failed'],
  ['not asked for', { ...skipped, verdict: 'failed', notStarted: 'setup', errorMessage: 'no keys' }, 'failed'],
  ['running', { verdict: 'pending', status: 'RUNNING', completedAt: null }, 'has not ended'],
  ['timed out', { verdict: 'pending', status: 'RUNNING' }, 'has not ended'],
  ['partial', { verdict: 'partial', status: 'PARTIAL_COMPLETE' }, 'was restored in part'],
  ['of another run', { runId: 'run-0' }, 'was not restored in this run'],
  ['of no run', { runId: '' }, 'was not restored in this run'],
  ['adopted', { origin: 'adopted' }, 'was not started by this run'],
  ['imported', { origin: 'imported' }, 'was not started by this run'],
];

const made = (changes: Partial<DrillFacts> = {}) => makeDrillRecord(drill(changes)).record;

describe.each(notRestored)('of a restore that is %s', (_, changes, words) => {
  const sessions = restore('sessions', { ...changes, objectives: promised });
  const record = made({ objectives: promised, restores: [restore('orders', { objectives: promised }), sessions] });

  it('no objective is met, and neither is one of the drill', () => {
    expect(record.objectives.map(({ kind, of, met, achievedSeconds }) => [kind, of, met, achievedSeconds])).toEqual([
      ['rto', 'drill', false, null],
      ['rpo', 'drill', false, null],
      ['rto', 'orders', true, 660],
      ['rpo', 'orders', true, HOUR],
      ['rto', 'sessions', false, null],
      ['rpo', 'sessions', false, null],
    ]);
  });

  it('the reasons say so in words', () => {
    expect(record.reasons).toContain(`RPO of sessions: not achieved because it ${words}, limit 1 d`);
    expect(record.reasons).toContain(`RTO of the drill: not achieved because sessions ${words}, limit 1 d`);
    expect(record.verdict).toBe('missed');
  });
});

describe('an objective of the drill', () => {
  it.each(['warn', 'accept'] as const)('is met by files left out under onPartial "%s"', (onPartial) => {
    const restores = [restore('orders', { verdict: 'partial', objectives: promised })];
    const { objectives, verdict } = made({ onPartial, objectives: promised, restores });
    expect([verdict, ...objectives.map(({ met }) => met)]).toEqual(['met', true, true, true, true]);
  });

  it('names the first of many that were not restored', () => {
    const restores = ['a', 'b', 'c', 'd', 'e'].map((name) => restore(name, failed));
    expect(made({ objectives: { rtoSeconds: 1 }, restores }).reasons.at(-1)).toBe(
      'RTO of the drill: not achieved because a failed, b failed, c failed and 2 more were not restored, limit 1 s',
    );
  });
});
