import { describe, expect, it } from 'vitest';
import { statementOf } from '../../src/report/attestation/statement';
import { problems } from '../../src/report/drill/problems';
import { whyNoEvidence } from '../../src/report/drill/why-no-evidence';
import { htmlReport } from '../../src/report/html/html-report';
import { junitReport } from '../../src/report/junit/junit-report';
import { markdownReport } from '../../src/report/markdown/markdown-report';
import { openMetricsReport } from '../../src/report/metrics/openmetrics-report';
import { metRecord } from './sample-records';
import { failedServiceRecord, serviceRecord } from './service-record';

describe('a drill over all services', () => {
  const record = serviceRecord();

  it('is met, with the times of each service', () => {
    expect(record).toMatchObject({ verdict: 'met', durationSeconds: 2_580 });
    expect(record.objectives.map(({ kind, achievedSeconds }) => [kind, achievedSeconds])).toEqual([
      ['rto', 2_580],
      ['rpo', 10_800], // of the backup of the service instance, the oldest
    ]);
    expect(record.restores.map(({ service, durationSeconds }) => [service, durationSeconds])).toEqual([
      ['hbr', 660],
      ['dbs', 1_200],
      ['dbs', 1_200],
      ['computenest', 600],
    ]);
  });

  it('shows in a page, in Markdown and in metrics what was restored, and where to', () => {
    const page = htmlReport(record);
    for (const text of [
      '2026-01-01 10:00:00 UTC, set-orders',
      '2026-01-01 11:30:00 UTC, point in time of dbs-2',
      'Database Backup, RDS: region=cn-hangzhou, instanceId=rm-drill, databases=orders as orders_drill',
      '2026-01-01 09:00:00 UTC, backup-shop',
      'Compute Nest: serviceInstanceId=si-1',
    ]) {
      expect(page).toContain(text);
    }
    const markdown = markdownReport(record);
    expect(markdown).toContain('| set-orders, 2026-01-01 10:00:00 UTC |');
    expect(markdown).toContain('Compute Nest: serviceInstanceId=si-1 |');
    expect(openMetricsReport(record)).toContain(
      '{drill="orders",environment="real",restore="users",wave="2",service="dbs"} 1200',
    );
  });

  it('passes each as a test of the statement that is signed', () => {
    const { predicate } = statementOf(record, JSON.stringify(record));
    expect(predicate.passedTests).toContain('restore shop');
    expect(predicate.passedTests).toContain('restore users');
  });
});

describe('a precheck that failed', () => {
  const record = failedServiceRecord();

  it('is told first, with each check, with the database and with where it should have gone', () => {
    expect(record.verdict).toBe('missed');
    expect(record.reasons[0]).toBe(
      'restore orders failed: The precheck failed: CHECK_DEST_AUTH (Privileges of the account): Access denied for user drill@10.0.0.5 The precheck failed: CHECK_DEST_SPACE (Space): 12 GB are free, 40 GB are needed',
    );
    expect(problems(record)[0]).toMatchObject({
      name: 'orders',
      weight: 'failed',
      where:
        'From backup set set-orders of backup plan dbs-1 to Database Backup, RDS: region=cn-hangzhou, instanceId=rm-drill, databases=orders as orders_drill',
      ids: 'restore task t-orders, request request-1',
    });
  });

  it('stands in every report', () => {
    for (const report of [htmlReport(record), junitReport(record), markdownReport(record)]) {
      expect(report.replaceAll('\\', '')).toContain('CHECK_DEST_AUTH (Privileges of the account): Access denied');
      expect(report.replaceAll('\\', '')).toContain('orders as orders_drill');
    }
  });
});

it('draws a restore of a database, of which no start is told, in the colour of its verdict', () => {
  const rowOf = (page: string, name: string) =>
    page.split(`<th scope="row"><bdi>${name}</bdi></th><td class="chart">`)[1].split('</td>')[0];
  expect(rowOf(htmlReport(serviceRecord()), 'orders')).toContain('<rect class="good"');
  expect(rowOf(htmlReport(serviceRecord()), 'orders')).not.toContain('queued');
  expect(rowOf(htmlReport(failedServiceRecord()), 'orders')).toMatch(/<rect class="bad" x="[\d.]+%" width="0\.\d+%"/);
});

it('calls a restore of Database Backup and of Compute Nest a task, one of Cloud Backup a job', () => {
  const record = serviceRecord();
  const adopted = record.restores.map((restore) => whyNoEvidence({ ...restore, origin: 'adopted' }, record));
  expect(adopted).toEqual([
    'This run did not start it: the restore job existed already, and was adopted.',
    'This run did not start it: the restore task existed already, and was adopted.',
    'This run did not start it: the restore task existed already, and was adopted.',
    'This run did not start it: the restore task existed already, and was adopted.',
  ]);
});

it('reads a record of before there were services: it is of Cloud Backup', () => {
  const old = metRecord();
  expect(old.restores.some((restore) => 'service' in restore)).toBe(false);
  expect(junitReport(old)).toContain('orders');
  expect(openMetricsReport(old)).not.toContain('service=');
});
