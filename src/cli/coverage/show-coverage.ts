import { coverageHtml } from '../../report/coverage/coverage-html';
import { coverageMarkdown } from '../../report/coverage/coverage-markdown';
import { coverageMetrics } from '../../report/coverage/coverage-metrics';
import type { CoverageReport } from '../../report/coverage/coverage-report';
import { coverageLines } from '../../report/coverage/coverage-text';
import { type Invocation, UsageError } from '../command/command';
import { writeFiles } from '../report/render-reports';
import { withoutControls } from '../terminal/fit-text';
import { type Terminal, terminalSize } from '../terminal/live-lines';
import { terminalStyle } from '../terminal/terminal-style';
import { coverageTable } from './coverage-table';

const renderers = {
  html: coverageHtml,
  markdown: coverageMarkdown,
  json: (report: CoverageReport) => `${JSON.stringify(report, null, 2)}\n`,
  metrics: coverageMetrics,
} as const;

const FORMATS = Object.keys(renderers) as (keyof typeof renderers)[];
const STANDARD_OUTPUT = '-';

/** A person scrolls back no further; a file takes as many as one call can draw. */
const MOST_ON_TERMINAL = 40;
const MOST_IN_FILE = 50_000;

/** Two reports in one stream are none. */
export function checkFormats({ options: flags }: Pick<Invocation, 'options'>): void {
  const printed = FORMATS.filter((format) => flags[format] === STANDARD_OUTPUT).map((format) => `--${format}`);
  if (printed.length > 1) {
    throw new UsageError(`standard output takes one report; got ${printed.join(' and ')}: name files for the others`);
  }
}

/** Writes what was asked for; the table, too, unless a report takes its place. */
export function showCoverage(report: CoverageReport, invocation: Invocation, nowMs: number): void {
  const { options: flags, stdout, stderr } = invocation;
  const reports = FORMATS.flatMap((format) => {
    const path = flags[format];
    return path === undefined ? [] : [{ path: String(path), text: renderers[format](report) }];
  });
  const printed = reports.find(({ path }) => path === STANDARD_OUTPUT);
  const told = printed ? stderr : stdout;
  if (printed) stdout.write(printed.text);
  else for (const line of tableOf(report, invocation, nowMs)) stdout.write(`${line}\n`);
  for (const line of coverageLines(report)) told.write(`${withoutControls(line)}\n`);
  for (const path of writeFiles(
    reports.filter((one) => one !== printed),
    invocation,
  ))
    told.write(`wrote ${path}\n`);
}

function tableOf(report: CoverageReport, { stdout, env }: Invocation, nowMs: number): string[] {
  const terminal = stdout as Terminal;
  if (!terminal.isTTY) {
    const style = { color: false, unicode: true };
    return coverageTable(report, MOST_IN_FILE, { width: Number.POSITIVE_INFINITY, nowMs, style });
  }
  const room = { width: terminalSize(terminal).width, nowMs, style: terminalStyle(env) };
  return coverageTable(report, MOST_ON_TERMINAL, room);
}
