import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrillRecord } from '../../record/drill-record-schema';
import { htmlReport } from '../../report/html/html-report';
import { junitReport } from '../../report/junit/junit-report';
import { markdownReport } from '../../report/markdown/markdown-report';
import { openMetricsReport } from '../../report/metrics/openmetrics-report';
import type { RunRecord } from './drill-records';

const reports: Readonly<Record<string, (record: DrillRecord) => string>> = {
  'report.html': htmlReport,
  'summary.md': markdownReport,
  'junit.xml': junitReport,
  'metrics.txt': openMetricsReport,
};

/** Writes the record and its reports into a folder; several drills have a folder each in it. Returns those folders. */
export function writeEvidence(found: readonly RunRecord[], folder: string): string[] {
  return found.map(({ record, text }, index) => {
    const place = found.length === 1 ? folder : join(folder, folderName(record.drill.name, index));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'record.json'), text);
    for (const [name, report] of Object.entries(reports)) writeFileSync(join(place, name), report(record));
    return place;
  });
}

/** Names of drills are anything; those of folders are not. */
function folderName(drill: string, index: number): string {
  return `${index + 1}-${drill.replace(/[^\w-]+/g, '-').slice(0, 60)}`;
}
