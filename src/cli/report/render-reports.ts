import type { DrillHistory } from '../../report/history/drill-history';
import { htmlReport } from '../../report/html/html-report';
import { junitReport } from '../../report/junit/junit-report';
import { markdownReport } from '../../report/markdown/markdown-report';
import { openMetricsReport } from '../../report/metrics/openmetrics-report';
import type { Invocation } from '../command/command';
import type { ChosenRecord } from './choose-record';
import { REPORT_OPTIONS } from './report-flags';
import { signRecord } from './sign-record';

export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** All that was asked for, before anything is written: a bad key leaves no half of the evidence behind. */
export function renderReports(
  { record, text }: ChosenRecord,
  history: DrillHistory | undefined,
  { options, cwd }: Invocation,
): ReportFile[] {
  const renderers: Readonly<Record<(typeof REPORT_OPTIONS)[number], () => string>> = {
    html: () => htmlReport(record, history),
    markdown: () => markdownReport(record, history),
    junit: () => junitReport(record),
    metrics: () => openMetricsReport(record),
    attestation: () => signRecord({ record, text }, String(options.key), cwd),
    record: () => text,
  };
  return REPORT_OPTIONS.flatMap((option) => {
    const path = options[option];
    return path === undefined ? [] : [{ path: String(path), text: renderers[option]() }];
  });
}
