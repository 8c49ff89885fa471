import { describe, expect, it } from 'vitest';
import type { DrillRecord } from '../../../src/record/schema/drill-record-schema';
import { drillHistory } from '../../../src/report/history/drill-history';
import { historyLines } from '../../../src/report/history/history-lines';
import { htmlReport } from '../../../src/report/html/html-report';
import { markdownReport } from '../../../src/report/markdown/markdown-report';
import { metRecord, missedRecord, rehearsalRecord, sampleRestore } from '../sample-records';

const limits = { regressionPercent: 20, maxAgeDays: 30 };

/** A run on a day of February or March 2026 that took so many seconds. */
function runOn(day: string, seconds: number, changes: Partial<DrillRecord> = {}): DrillRecord {
  const drill = { ...metRecord().drill, runId: `run-${day}`, ...changes.drill };
  const restores = [sampleRestore({ durationSeconds: seconds })];
  const at = { startedAt: `2026-${day}T06:00:00Z`, completedAt: `2026-${day}T08:00:00Z` };
  return metRecord({ ...at, durationSeconds: seconds, objectives: [], restores, ...changes, drill });
}

const now = runOn('03-01', 1000);
const lines = (record: DrillRecord, others: readonly DrillRecord[]) =>
  historyLines(drillHistory(record, others, limits));

describe('the trend', () => {
  it('has the earlier runs of this drill, the oldest first, and the run itself', () => {
    const other = runOn('02-21', 1, { drill: { ...now.drill, name: 'bank' } });
    const later = runOn('03-02', 1);
    const others = [runOn('02-20', 900), other, later, now, runOn('02-10', 800, { verdict: 'missed' })];
    expect(
      drillHistory(now, others, limits).runs.map(({ runId, verdict, durationSeconds }) => [
        runId,
        verdict,
        durationSeconds,
      ]),
    ).toEqual([
      ['run-02-10', 'missed', 800],
      ['run-02-20', 'met', 900],
      ['run-03-01', 'met', 1000],
    ]);
  });

  it('has the oldest recovery point of each run as its RPO', () => {
    const rpo = (of: string, achievedSeconds: number | null) =>
      ({ kind: 'rpo', of, limitSeconds: 1, achievedSeconds, met: false, marginSeconds: null }) as const;
    const of = (objectives: DrillRecord['objectives']) =>
      drillHistory({ ...now, objectives }, [], limits).runs[0].rpoSeconds;
    expect(of([rpo('a', 5), rpo('b', 7)])).toBe(7);
    expect(of([rpo('a', 5), rpo('b', null)])).toBe(null);
    expect(of([])).toBe(null);
  });
});

describe('a regression', () => {
  it('is none of the RTO of a drill that has achieved none, or of a restore that was not restored', () => {
    const restores = [sampleRestore({ durationSeconds: 1500 }), sampleRestore({ name: 'bills', verdict: 'failed' })];
    const slow = runOn('03-01', 1500, { verdict: 'missed', restores });
    expect(lines(slow, [runOn('02-20', 1000)])).toEqual([
      'Regression: the achieved RTO of orders rose from 16 min 40 s to 25 min (50 % more).',
    ]);
  });

  it('is none where the objective says that nothing was achieved', () => {
    const objective = { limitSeconds: 1, achievedSeconds: null, met: false, marginSeconds: null } as const;
    const of = (name: string) => ({ kind: 'rto', of: name, ...objective }) as const;
    const objectives = [of('drill'), of('orders')];
    expect(lines(runOn('03-01', 1500, { objectives }), [runOn('02-20', 1000)])).toEqual([]);
  });

  it('is what takes longer than in the last met run by more than the limit', () => {
    const slow = runOn('03-01', 1500);
    expect(lines(slow, [runOn('02-20', 1000), runOn('02-25', 1600, { verdict: 'missed' })])).toEqual([
      'Regression: the achieved RTO of the drill rose from 16 min 40 s to 25 min (50 % more).',
      'Regression: the achieved RTO of orders rose from 16 min 40 s to 25 min (50 % more).',
    ]);
  });

  it('begins beyond the limit', () => {
    expect(lines(runOn('03-01', 1200), [runOn('02-20', 1000)])).toEqual([]);
    expect(lines(runOn('03-01', 1201), [runOn('02-20', 1000)])).toHaveLength(2);
  });

  it('is not what whole seconds cannot tell', () => {
    expect(lines(runOn('03-01', 3), [runOn('02-20', 1)])).toEqual([]);
    expect(lines(runOn('03-01', 4), [runOn('02-20', 1)])).toHaveLength(2);
  });
});

describe('a change of the definition', () => {
  const changed = { ...now.drill, definitionHash: 'b'.repeat(64) };

  it('is told since the last met run', () => {
    const before = [runOn('02-20', 1000)];
    expect(lines(runOn('03-01', 1000, { drill: changed }), before)).toEqual([
      'Changed since it was last verified, on 2026-02-20 06:00:00 UTC; this run verifies the change.',
    ]);
    expect(lines(runOn('03-01', 1000, { drill: changed, verdict: 'missed' }), before)).toEqual([
      'Changed since it was last verified, on 2026-02-20 06:00:00 UTC; the change is not verified.',
    ]);
  });

  it('is not told of what was never verified', () => {
    expect(lines(runOn('03-01', 1000, { verdict: 'missed' }), [])).toEqual([
      'The drill was never met so far.',
      'Due: shop, never met.',
    ]);
  });
});

describe('what is due', () => {
  const bank = (day: string, verdict: DrillRecord['verdict'] = 'met') =>
    runOn(day, 1000, { verdict, drill: { ...now.drill, name: 'bank', runId: `bank-${day}` } });

  it('is every drill whose last met run is too old at the end of this one', () => {
    expect(lines(now, [bank('01-29'), bank('02-28', 'missed')])).toEqual([
      'Due: bank, last met on 2026-01-29 08:00:00 UTC, over 30 days ago.',
    ]);
    expect(lines(now, [bank('01-30')])).toEqual([]);
  });

  it('does not depend on what came later', () => {
    expect(lines(now, [bank('01-29'), bank('03-02')])).toHaveLength(1);
  });
});

describe('rehearsals and real drills', () => {
  const { environment } = rehearsalRecord();
  const rehearsed = (day: string, seconds: number, changes: Partial<DrillRecord> = {}) =>
    runOn(day, seconds, { environment, ...changes, drill: { ...now.drill, runId: `r-${day}`, ...changes.drill } });
  const runs = (record: DrillRecord, others: readonly DrillRecord[]) =>
    drillHistory(record, others, limits).runs.map(({ runId }) => runId);

  it('are never in one trend', () => {
    const others = [rehearsed('02-20', 1), runOn('02-21', 990), rehearsed('02-22', 1)];
    expect(runs(now, others)).toEqual(['run-02-21', 'run-03-01']);
    expect(lines(now, others)).toEqual(['Left out: 2 rehearsals of this drill on an emulated cloud.']);
    expect(runs(rehearsed('03-01', 1), others)).toEqual(['r-02-20', 'r-02-22', 'r-03-01']);
    expect(lines(rehearsed('03-01', 1), others)).toEqual([
      'Left out: 1 run of this drill on the real cloud, because this is a rehearsal.',
    ]);
  });

  it('are not compared: a real drill that takes longer than its rehearsal is no regression', () => {
    expect(lines(runOn('03-01', 5000), [rehearsed('02-20', 1)])).toHaveLength(1);
    expect(lines(rehearsed('03-01', 1500), [rehearsed('02-20', 1000)])[0]).toBe(
      'Regression, by an emulated clock: the achieved RTO of the drill rose from 16 min 40 s to 25 min (50 % more).',
    );
  });

  it('differ in what they verify: no drill counts as met by a rehearsal', () => {
    const missed = runOn('03-01', 1000, { verdict: 'missed' });
    expect(lines(missed, [rehearsed('02-28', 1000)]).slice(0, 2)).toEqual([
      'The drill was never met so far.',
      'Due: shop, never met.',
    ]);
  });

  it('differ in what they can tell: a rehearsal changes nothing of what is due, and verifies no change', () => {
    const changed = { ...now.drill, definitionHash: 'b'.repeat(64) };
    expect(lines(rehearsed('03-01', 1000, { drill: { ...changed, runId: 'x' } }), [rehearsed('01-01', 1000)])).toEqual([
      'Changed since the last rehearsal that was met, on 2026-01-01 06:00:00 UTC; this one is met, too.',
    ]);
    expect(lines(rehearsed('03-01', 1000, { verdict: 'missed' }), [])).toEqual(['No rehearsal of it was met so far.']);
  });

  it('are called so in the reports', () => {
    const record = rehearsed('03-01', 1000);
    const history = drillHistory(record, [rehearsed('02-20', 500)], limits);
    expect(markdownReport(record, history)).toContain('## History of rehearsals\n');
    expect(markdownReport(record, history)).toContain(
      '| Started (emulated clock) |  | Achieved RTO (emulated clock) |',
    );
    expect(htmlReport(record, history)).toContain('>History of rehearsals</h2>');
    expect(htmlReport(record, history)).toContain('<th scope="col">Achieved RTO (emulated clock)</th>');
  });
});

describe('the reports', () => {
  const history = drillHistory(now, [runOn('02-20', 500)], limits);

  it('show the history', () => {
    const markdown = markdownReport(now, history);
    expect(markdown).toContain(
      '- Regression: the achieved RTO of the drill rose from 8 min 20 s to 16 min 40 s (100 % more).',
    );
    expect(markdown).toContain('| 2026-02-20 06:00:00 UTC | ✅ met | 8 min 20 s | – | the same | run-02-20 |');
    const page = htmlReport(now, history);
    expect(page).toContain('rose from 8 min 20 s to 16 min 40 s (100 % more).</bdi></li>');
    expect(page).toContain('<rect class="good" width="50%" height="12" rx="2"/>');
  });

  it('have no history when none was asked for', () => {
    expect(markdownReport(missedRecord())).not.toContain('## History');
    expect(htmlReport(missedRecord())).not.toContain('id="history"');
  });
});
