import { describe, expect, it } from 'vitest';
import { openMetricsReport } from '../../../src/report/metrics/openmetrics-report';
import { hostileRecord, hostileTexts, longText } from '../hostile-texts';
import { largeRecord, metRecord, missedRecord } from '../sample-records';

const lines = (text: string) => text.split('\n');
const metadata = /^# (TYPE|UNIT|HELP) alirestore_drill[a-z_]* .+$/;
const sample =
  /^alirestore_drill[a-z_]*\{[a-z_]+="(?:[^"\\\n]|\\[\\"n])*"(?:,[a-z_]+="(?:[^"\\\n]|\\[\\"n])*")*\} -?\d+(\.\d+)?(e[+-]?\d+)?$/;

describe('the metrics of a drill', () => {
  const text = openMetricsReport(metRecord());

  it.each([
    'alirestore_drill_met{drill="shop",environment="real"} 1',
    'alirestore_drill_started_timestamp_seconds{drill="shop",environment="real"} 1772344800',
    'alirestore_drill_completed_timestamp_seconds{drill="shop",environment="real"} 1772349605',
    'alirestore_drill_duration_seconds{drill="shop",environment="real"} 4805',
    'alirestore_drill_objective_limit_seconds{drill="shop",environment="real",kind="rto",of="drill"} 7200',
    'alirestore_drill_objective_achieved_seconds{drill="shop",environment="real",kind="rpo",of="orders"} 21300',
    'alirestore_drill_wave_duration_seconds{drill="shop",environment="real",wave="2"} 1200',
    'alirestore_drill_restores{drill="shop",environment="real",verdict="succeeded"} 2',
    'alirestore_drill_restores{drill="shop",environment="real",verdict="failed"} 0',
    'alirestore_drill_validations{drill="shop",environment="real",verdict="passed"} 1',
    'alirestore_drill_api_calls{drill="shop",environment="real",operation="DescribeRestoreJobs2"} 9',
    'alirestore_drill_left_behind{drill="shop",environment="real"} 1',
    'alirestore_drill_restore_queued_seconds{drill="shop",environment="real",restore="orders",wave="1"} 600',
    'alirestore_drill_restore_running_seconds{drill="shop",environment="real",restore="orders",wave="1"} 3000',
    'alirestore_drill_restore_restored_bytes{drill="shop",environment="real",restore="invoices",wave="2"} 3221225472',
  ])('say %s', (line) => {
    expect(lines(text)).toContain(line);
  });

  it('have a type, a unit and a help, and end as they must', () => {
    const at = lines(text).indexOf('# TYPE alirestore_drill_duration_seconds gauge');
    expect(lines(text).slice(at, at + 3)).toEqual([
      '# TYPE alirestore_drill_duration_seconds gauge',
      '# UNIT alirestore_drill_duration_seconds seconds',
      '# HELP alirestore_drill_duration_seconds Time from the first submission to the last end.',
    ]);
    expect(text.endsWith('\n# EOF\n')).toBe(true);
  });

  it('have no sample of what is not known', () => {
    const missed = openMetricsReport(missedRecord());
    expect(missed).toContain('alirestore_drill_met{drill="shop",environment="real"} 0');
    expect(missed).not.toContain('alirestore_drill_duration_seconds');
    expect(missed).not.toContain('restore_queued_seconds{drill="shop",environment="real",restore="invoices"');
    expect(missed).not.toMatch(/NaN|null|undefined/);
  });

  it('have each series once, and each family in one piece, for 10,000 restores', () => {
    const series = lines(openMetricsReport(largeRecord(10_000))).filter((line) => !line.startsWith('#'));
    expect(new Set(series.map((line) => line.slice(0, line.lastIndexOf(' ')))).size).toBe(series.length);
    const families = series.map((line) => line.slice(0, line.indexOf('{')));
    const changes = families.filter((family, index) => family !== families[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
  });

  it.each(Object.entries({ ...hostileTexts, 'a megabyte': longText }))('are well formed with %s', (_, text) => {
    const wrong = lines(openMetricsReport(hostileRecord(text)))
      .slice(0, -2)
      .filter((line) => !metadata.test(line) && !sample.test(line));
    expect(wrong).toEqual([]);
  });

  it('keep two long names apart', () => {
    const [one, two] = ['a', 'b'].map((end) => ({ ...metRecord().drill, name: `${'x'.repeat(1000)}${end}` }));
    const met = (drill: typeof one) =>
      lines(openMetricsReport(metRecord({ drill }))).find((line) => line.includes('_met{'));
    expect(met(one)).not.toBe(met(two));
    expect(met(one)?.length).toBeLessThan(300);
  });
});
