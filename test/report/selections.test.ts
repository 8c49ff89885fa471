import { describe, expect, it } from 'vitest';
import { makeDrillRecord } from '../../src/record/make-drill-record';
import { htmlReport } from '../../src/report/html/html-report';
import { junitReport } from '../../src/report/junit/junit-report';
import { markdownReport } from '../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../src/report/metrics/openmetrics-report';
import { recordFindings } from '../../src/report/record-findings';
import { drill, restore } from '../record/facts';

const files = { name: 'files', sources: 400, sampled: 1, seed: '7', withoutPoint: ['i-8', 'i-9'] };
const told = { selection: 'files', source: 'i-1 /data' };

describe('a record of a drill over a selection', () => {
  const { record } = makeDrillRecord(drill({ selections: [files], restores: [restore('files/i-1', told)] }));
  const text = '1 of 400 sources, chosen by seed 7; 2 without a recovery point that fits: i-8, i-9';

  it('says what was sampled from how many, and of which source each restore is', () => {
    expect(recordFindings(record)).toEqual([]);
    expect(record).toMatchObject({ verdict: 'met', selections: [files], restores: [told] });
  });

  it('is told in every report', () => {
    expect(markdownReport(record)).toContain(`| Selection files | ${text} |`);
    expect(htmlReport(record)).toMatch(new RegExp(`<dt>Selection .*files.*</dt><dd>.*${text}`));
    expect(junitReport(record)).toContain(`<property name="selection files" value="${text}"/>`);
    expect(openMetricsReport(record)).toContain(
      'alirestore_drill_selection_sources{drill="orders",environment="real",selection="files"} 400\n',
    );
    expect(openMetricsReport(record)).toContain(
      'selection_sampled{drill="orders",environment="real",selection="files"} 1',
    );
    expect(openMetricsReport(record)).toMatch(/selection_without_point\{.*\} 2/);
  });
});

describe('a selection that restored nothing', () => {
  const reasons = (sources: number) => {
    const none = { ...files, sources, sampled: 0, withoutPoint: [] };
    return makeDrillRecord(drill({ selections: [none] })).record;
  };

  it('is missed, whatever else was restored', () => {
    expect(reasons(400)).toMatchObject({
      verdict: 'missed',
      reasons: ['selection files restored nothing: none of its 400 sources has a recovery point that fits'],
    });
    expect(reasons(0).reasons).toEqual(['selection files restored nothing: no source is backed up that fits it']);
  });

  it('is missed for that alone, where nothing else was to be restored', () => {
    const none = { ...files, sampled: 0 };
    const { record, missedObjectivesOnly } = makeDrillRecord(drill({ selections: [none], restores: [] }));
    expect({ verdict: record.verdict, missedObjectivesOnly }).toEqual({
      verdict: 'missed',
      missedObjectivesOnly: false,
    });
  });
});
