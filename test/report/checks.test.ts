import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/report/html/html-report';
import { junitReport } from '../../src/report/junit/junit-report';
import { markdownReport } from '../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../src/report/metrics/openmetrics-report';
import { metRecord, sampleValidation } from './sample-records';

const findings = [
  { what: 'certificate', expected: 'valid', observed: 'valid for 30 days', passed: true },
  { what: 'status', expected: '200 to 299', observed: '503', passed: false },
  { what: 'body', expected: '<ready>', observed: null, passed: false },
];

const failed = sampleValidation({
  ...{ name: 'web', kind: 'http', subject: 'https://10.0.0.8/health', attempts: 9, findings },
  ...{ verdict: 'failed', exitCode: null, output: 'Service Unavailable', durationSeconds: 90 },
  ...{ expected: 'certificate valid, status 200 to 299', observed: 'status 503, no body' },
});
const passed = sampleValidation({
  ...{ name: 'inside', kind: 'in_instance', subject: 'i-0001', attempts: 1, findings: [findings[0]] },
});
const skipped = sampleValidation({ name: 'dns', kind: 'dns', verdict: 'skipped', output: null });
const record = metRecord({ verdict: 'missed', validations: [failed, passed, skipped, sampleValidation()] });

describe('a check in reports', () => {
  it('is shown in HTML: how it looked, at what, how often, and what it found one by one', () => {
    const page = htmlReport(record);
    expect(page).toContain('<bdi>HTTP: https://10.0.0.8/health, 9 attempts</bdi>');
    expect(page).toContain('<bdi>in the instance: i-0001</bdi>');
    expect(page).toContain('<bdi>DNS</bdi>');
    expect(page).toContain('<td data-label="Looked"><bdi>command</bdi></td>');
    const [, table] = /<h2 id="findings">(.*?)<\/section>/s.exec(page) as RegExpExecArray;
    expect(table.match(/<tr>/g)).toHaveLength(5); // with the heads
    expect(table).toContain(
      '<td data-label="Expected"><bdi>&lt;ready&gt;</bdi></td><td data-label="Observed">–</td>'.replace(
        '</td><td',
        '</td>\n<td',
      ),
    );
    expect(table.match(/ failed<\/span>/g)).toHaveLength(2);
  });

  it('that failed says in each report what was wrong, what was expected, and where', () => {
    const message = 'status 503, expected 200 to 299; no body, expected';
    const [, problem] = /<h3>check <bdi>web<\/bdi>(.*?)<\/li>/s.exec(htmlReport(record)) as RegExpExecArray;
    expect(problem).toContain(message);
    expect(problem).toContain('HTTP: https://10.0.0.8/health, 9 attempts');
    expect(problem).toContain('Service Unavailable');
    const markdown = markdownReport(record);
    expect(markdown).toContain('### ❌ check web: failed\n\nstatus 503, expected 200 to 299; no body');
    expect(markdown).toMatch(
      /\| web \| ❌ failed \| HTTP: https.*, 9 attempts \| certificate valid, .* \| status 503, no body \|/,
    );
    expect(junitReport(record)).toContain(
      [
        'HTTP: https://10.0.0.8/health, 9 attempts',
        'passed: certificate: expected valid, found valid for 30 days',
        'failed: status: expected 200 to 299, found 503',
        'failed: body: expected &lt;ready&gt;, found nothing',
        'Service Unavailable',
      ].join('\n'),
    );
  });

  it('is counted and timed in metrics; one that did not run has no sample', () => {
    const lines = openMetricsReport(record).split('\n');
    const of = (name: string) =>
      lines
        .filter((line) => line.startsWith(`alirestore_drill_${name}{`))
        .map((line) => line.replace('drill="shop",environment="real",', '').replace(/^.*?\{/, '{'));
    expect(of('check_passed')).toEqual([
      '{check="web",kind="http",subject="https://10.0.0.8/health"} 0',
      '{check="inside",kind="in_instance",subject="i-0001"} 1',
      '{check="row count",kind="command",subject=""} 1',
    ]);
    expect(of('check_attempts')).toEqual(['{check="web"} 9', '{check="inside"} 1']);
    expect(of('check_findings')).toEqual(['{check="web"} 3', '{check="inside"} 1']);
    expect(of('check_findings_failed')).toEqual(['{check="web"} 2', '{check="inside"} 0']);
    expect(of('check_duration_seconds')).toEqual([
      '{check="web"} 90',
      '{check="inside"} 4.2',
      '{check="row count"} 4.2',
    ]);
  });
});
