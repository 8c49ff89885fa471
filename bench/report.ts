import { systemClock } from '../src/clock';
import { htmlReport } from '../src/report/html/html-report';
import { junitReport } from '../src/report/junit/junit-report';
import { markdownReport } from '../src/report/markdown/markdown-report';
import { largeRecord } from '../test/report/sample-records';
import { type Figure, mebibytes, seconds } from './figures';

/** Makes the reports of a drill of so many restores, one after the other. */
export function measureReport(count: number): Figure[] {
  const record = largeRecord(count);
  const figure = (name: string, report: () => string, budget: string): Figure => {
    const before = systemClock.now();
    const bytes = Buffer.byteLength(report());
    const took = seconds(systemClock.now() - before);
    return { what: `${name} of ${count} restores`, measured: `${took}, ${mebibytes(bytes)}`, budget };
  };
  return [
    figure('HTML', () => htmlReport(record), 'at most 2 s, 5 MB'),
    figure('Markdown', () => markdownReport(record), 'less than 1 MiB'),
    figure('JUnit XML', () => junitReport(record), ''),
  ];
}
