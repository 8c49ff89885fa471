import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Signatures } from '../../report/attestation/sign-off';
import type { DrillHistory } from '../../report/history/drill-history';
import { htmlReport } from '../../report/html/html-report';
import { junitReport } from '../../report/junit/junit-report';
import { markdownReport } from '../../report/markdown/markdown-report';
import { openMetricsReport } from '../../report/metrics/openmetrics-report';
import type { Invocation } from '../command/command';
import type { ChosenRecord } from './choose-record';
import { signRecord } from './sign-record';

/** Each of these writes a report. */
export const REPORT_OPTIONS = ['html', 'markdown', 'junit', 'metrics', 'attestation', 'record'] as const;

export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** What is told beside a record. */
export interface Besides {
  readonly history: DrillHistory | undefined;
  readonly signatures: Signatures | undefined;
}

/** All that was asked for, before anything is written: a bad key leaves no half of the evidence behind. */
export function renderReports(
  { record, text }: ChosenRecord,
  { history, signatures }: Besides,
  { options, cwd }: Invocation,
): ReportFile[] {
  const renderers: Readonly<Record<(typeof REPORT_OPTIONS)[number], () => string>> = {
    html: () => htmlReport(record, history, undefined, signatures),
    markdown: () => markdownReport(record, history, signatures),
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

/** Writes them as they come, with the folders they lie in, and returns their paths as they were given. */
export function writeFiles(files: Iterable<ReportFile>, { cwd }: Pick<Invocation, 'cwd'>): string[] {
  const folders = new Set<string>();
  const paths: string[] = [];
  for (const { path, text } of files) {
    const file = resolve(cwd, path);
    try {
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } catch (fault) {
      throw new Error(`cannot write ${path}: ${(fault as NodeJS.ErrnoException).code}`);
    }
    folders.add(dirname(file));
    paths.push(path);
  }
  return paths;
}
