import { describe, expect, it } from 'vitest';
import type { DrillFacts } from '../../src/record/drill-facts';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { recordFindings } from '../../src/report/record-findings';
import { drill, ran, restore } from './facts';

const made = (changes: Partial<DrillFacts>) => makeDrillRecord(drill(changes)).record;

describe('a restore of another run', () => {
  const record = made({
    objectives: { rtoSeconds: 3_600 },
    restores: [restore('orders', { runId: 'run-1' }), restore('bills', { runId: 'run-0' })],
  });

  it('is no evidence of this one, and the reasons say which run it is of', () => {
    expect(record.reasons).toEqual([
      'restore bills was not restored in this run: restore job r-bills belongs to run run-0',
      'RTO of the drill: not achieved because bills was not restored in this run, limit 1 h',
    ]);
    expect(record.notExecuted).toEqual([{ name: 'bills', why: 'what there is of it belongs to run run-0' }]);
  });

  it('leaves nothing in the record that reads as if it had happened in this one', () => {
    expect(record.restores[1]).toMatchObject({
      restoreId: 'r-bills',
      runId: 'run-0',
      verdict: 'skipped',
      status: null,
      submittedAt: null,
      completedAt: null,
      durationSeconds: null,
      bytesDone: null,
    });
    expect(record.waves[0].verdict).toBe('partial');
    expect(recordFindings(record)).toEqual([]);
  });

  it('begins no drill: its times are not those of the run', () => {
    const old = restore('bills', { runId: 'run-0', submittedAt: '2025-01-01T00:00:00Z' });
    expect(made({ restores: [restore('orders'), old] }).startedAt).toBe('2026-01-01T12:00:00Z');
  });

  it('alone is a run in which nothing was started', () => {
    expect(made({ restores: [restore('orders', { runId: '' })] }).reasons).toEqual([
      'no restore was started in this run',
      'restore orders was not restored in this run: restore job r-orders does not say which run it belongs to',
    ]);
  });
});

describe('a restore that something else has started', () => {
  it.each(['adopted', 'imported'] as const)('and that was %s is no evidence of this run', (origin) => {
    const record = made({ restores: [restore('orders', { origin })] });
    expect(record.reasons).toEqual([
      `restore orders was not started by this run: restore job r-orders existed already, and was ${origin}`,
    ]);
    expect(record.restores[0]).toMatchObject({ verdict: 'succeeded', origin, durationSeconds: 660 });
  });
});

describe('a result of a command of another run', () => {
  it('is no validation of this one', () => {
    const record = made({ validations: [{ name: 'rows', after: ['orders'], runId: 'run-0', ...ran }] });
    expect(record).toMatchObject({
      verdict: 'missed',
      reasons: ['check rows: not run in this run: the result that there is belongs to run run-0'],
      validations: [{ verdict: 'skipped', exitCode: null, output: null }],
      notExecuted: [{ name: 'rows', why: 'what there is of it belongs to run run-0' }],
    });
  });

  it('shows nothing of what a check found then', () => {
    const findings = [{ what: 'status', expected: '200', observed: '200', passed: true }];
    const check = { name: 'rows', after: ['orders'], kind: 'http' as const, attempts: 3, findings, ...ran };
    const [one] = made({ validations: [{ ...check, runId: 'run-0' }] }).validations;
    expect(one).toMatchObject({ kind: 'http', verdict: 'skipped' });
    expect(JSON.parse(JSON.stringify(one))).not.toHaveProperty('findings');
    expect(JSON.parse(JSON.stringify(one))).not.toHaveProperty('attempts');
  });

  it('is one where it is of this run', () => {
    const validations = [{ name: 'rows', after: ['orders'], runId: 'run-1', ...ran }];
    expect(made({ validations })).toMatchObject({ verdict: 'met' });
  });
});

describe('what keeps every restore from starting', () => {
  it('is told once, and not cut in the middle of a word', () => {
    const errorMessage = `Getting credentials failed: ${'set this or that, '.repeat(30)}`;
    const nothing = { restoreId: null, status: null, verdict: 'failed', notStarted: 'setup', errorMessage } as const;
    const restores = ['a', 'b', 'c'].map((name) => restore(name, nothing));
    const { reasons } = made({ restores });
    expect(reasons[0]).toMatch(/^restore a failed: Getting credentials failed: .* (set|this|or|that,)\.\.\.$/);
    expect(reasons.slice(1)).toEqual([
      'restore b failed: for the same reason as a',
      'restore c failed: for the same reason as a',
    ]);
  });
});
