import { describe, expect, it } from 'vitest';
import { outcomeText } from '../../src/cli/drill/evidence/drill-outcome';
import type { DrillRecord } from '../../src/record/schema/drill-record-schema';
import { statementOf } from '../../src/report/attestation/statement';
import { htmlReport } from '../../src/report/html/html-report';
import { junitReport } from '../../src/report/junit/junit-report';
import { markdownReport } from '../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../src/report/metrics/openmetrics-report';
import { recordFindings } from '../../src/report/record-findings';
import { metRecord } from './sample-records';

const byAnn = { reason: 'the <new> network is late', approver: 'Ann', until: '2026-04-01T00:00:00Z' };

/** The RTO of the drill is excused; a waiver of an RPO has ended, and one of an RTO that was met is not needed. */
const record: DrillRecord = metRecord({
  objectives: [
    {
      kind: 'rto',
      of: 'drill',
      limitSeconds: 3600,
      achievedSeconds: 4805,
      met: false,
      marginSeconds: -1205,
      waived: true,
    },
    { kind: 'rto', of: 'orders', limitSeconds: 7200, achievedSeconds: 3600, met: true, marginSeconds: 3600 },
  ],
  waivers: [
    { kind: 'rto', of: 'drill', active: true, ...byAnn },
    { kind: 'rto', of: 'orders', active: true, ...byAnn },
    { kind: 'rpo', of: 'invoices', active: false, ...byAnn, until: '2026-01-01T00:00:00Z' },
  ],
});

describe('waivers are told', () => {
  it('by a record that fits the schema', () => expect(recordFindings(record)).toEqual([]));

  it('in HTML, beside an objective that is neither met nor missed', () => {
    const html = htmlReport(record).replace(/<[^>]+>/g, ' ');
    expect(html).toMatch(/RTO of\s+the drill\s+!\s+waived/);
    expect(html).toMatch(
      /RTO of the drill\s+excuses what was missed\s+2026-04-01 00:00:00 UTC\s+Ann\s+the &lt;new&gt; network is late/,
    );
    expect(html).toMatch(/RTO of orders\s+in force, not needed/);
    expect(html).toMatch(/RPO of invoices\s+not in force\s+2026-01-01/);
    expect(html).toContain('1 of 2 objectives met, 1 waived.');
  });

  it('in Markdown', () => {
    const markdown = markdownReport(record);
    expect(markdown).toContain('| ⚠️ waived | RTO | the drill | 1 h | 1 h 20 min 5 s | 20 min 5 s over |');
    expect(markdown).toContain(
      '| RTO of the drill | excuses what was missed | 2026-04-01 00:00:00 UTC | Ann | the &lt;new&gt; network is late |',
    );
    expect(markdown).toContain('| RPO of invoices | not in force | 2026-01-01 00:00:00 UTC | Ann |');
  });

  it('in JUnit, as skipped with the reason', () => {
    expect(junitReport(record)).toContain(
      '<skipped message="limit 1 h, achieved 1 h 20 min 5 s, 20 min 5 s over; RTO of the drill: waived until 2026-04-01T00:00:00Z, approved by Ann: the &lt;new&gt; network is late"/>',
    );
  });

  it('in metrics, where the objective is not met all the same', () => {
    const metrics = openMetricsReport(record);
    const labels = '{drill="shop",environment="real",kind="rto",of="drill"';
    expect(metrics).toContain(`alirestore_drill_objective_met${labels}} 0`);
    expect(metrics).toContain(`alirestore_drill_objective_waived${labels}} 1`);
    expect(metrics).toContain(`alirestore_drill_waiver_active${labels},approver="Ann"} 1`);
    expect(metrics).toContain(`alirestore_drill_waiver_until_timestamp_seconds${labels},approver="Ann"} 1775001600`);
    expect(openMetricsReport(metRecord())).not.toContain('waive');
  });

  it('in the signed statement, which is no plain pass', () => {
    const { predicate } = statementOf(record, JSON.stringify(record));
    expect([predicate.result, predicate.warnedTests]).toEqual(['WARNED', ['RTO of the drill']]);
  });

  it('on the terminal', () => {
    const runs = { records: [{ record, text: '', isOnlyWarned: false }], applied: true };
    const text = outcomeText(runs, [{ folder: 'out', heed: [] }]);
    expect(text).toContain('RTO of the drill: waived, 1 h 20 min 5 s, limit 1 h (20 min 5 s over)');
    expect(text).toContain('RTO of the drill: waived until 2026-04-01T00:00:00Z, approved by Ann: the <new> network');
    expect(text).toContain('RPO of invoices: the waiver until 2026-01-01T00:00:00Z was not in force, approved by Ann');
  });
});
