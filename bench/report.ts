import { systemClock } from '../src/clock';
import type { DrillRecord } from '../src/record/schema/drill-record-schema';
import { htmlReport } from '../src/report/html/html-report';
import { junitReport } from '../src/report/junit/junit-report';
import { markdownReport } from '../src/report/markdown/markdown-report';
import { openMetricsReport } from '../src/report/metrics/openmetrics-report';
import { largeRecord, sampleValidation } from '../test/report/sample-records';
import { type Figure, mebibytes, seconds } from './figures';

/** What the provider keeps of a command's output at most. */
const OUTPUT_LINE = `${'x'.repeat(127)}\n`;
const OUTPUT = OUTPUT_LINE.repeat(128);

/** Makes the reports of drills of many restores, one after the other. */
export function measureReport(): Figure[] {
  const validated = (restores: number, count: number): DrillRecord => {
    const record = largeRecord(restores);
    const after = record.restores.map(({ name }) => name);
    const validation = (_: unknown, index: number) =>
      sampleValidation({ name: `validation ${index}`, after, output: OUTPUT });
    return { ...record, validations: Array.from({ length: count }, validation) };
  };
  return [
    ...figuresOf(largeRecord(10_000), '10,000 restores'),
    ...figuresOf(validated(2_000, 10), '2,000 restores with ten validations of all'),
    ...figuresOf(perRestore(validated(2_000, 20_000)), '2,000 restores with ten validations each'),
  ];
}

/** Each validation looks at one restore. */
function perRestore(record: DrillRecord): DrillRecord {
  const after = (index: number) => [record.restores[index % record.restores.length].name];
  const validations = record.validations.map((one, index) => ({ ...one, after: after(index), output: OUTPUT_LINE }));
  return { ...record, validations };
}

function figuresOf(record: DrillRecord, what: string): Figure[] {
  const figure = (name: string, report: () => string, budget: string): Figure => {
    const before = systemClock.now();
    const bytes = Buffer.byteLength(report());
    const took = seconds(systemClock.now() - before);
    return { what: `${name} of ${what}`, measured: `${took}, ${mebibytes(bytes)}`, budget };
  };
  return [
    figure('record', () => JSON.stringify(record), ''),
    figure('HTML', () => htmlReport(record), 'at most 2 s, 5 MB'),
    figure('Markdown', () => markdownReport(record), 'less than 1 MiB'),
    figure('JUnit XML', () => junitReport(record), ''),
    figure('metrics', () => openMetricsReport(record), ''),
  ];
}
