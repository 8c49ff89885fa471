import { countText } from '../../amounts/count-text';
import { parseTime, TIME_FORMS } from '../../amounts/time';
import type { Clock } from '../../clock';
import { parsedJson } from '../../json/parsed-json';
import { coverageHtml } from '../../report/coverage/coverage-html';
import { type CoverageReport, isCoverageReport } from '../../report/coverage/coverage-report';
import { type Portfolio, portfolioOf } from '../../report/portfolio/portfolio';
import { portfolioLines } from '../../report/portfolio/portfolio-lines';
import { portfolioSite } from '../../report/portfolio/portfolio-site';
import { stateText } from '../../report/portfolio/state-text';
import { NAME_LENGTH, shownOnOneLine } from '../../report/text/shown';
import { EXIT, type Invocation, type Options, UsageError } from '../command/command';
import { historyLimits } from './read-history';
import { readBytes } from './read-input';
import { readRecords } from './read-records';
import { type ReportFile, writeFiles } from './render-reports';

export const portfolioFlags = {
  portfolio: { type: 'string', value: 'DIR', description: 'Instead of FILE: all records in the JSON files under DIR.' },
  site: { type: 'string', value: 'DIR', description: 'Of a portfolio: write pages of all drills into DIR.' },
  require: { type: 'boolean', description: 'Of a portfolio: end with 2 when a drill was missed, or is due.' },
  coverage: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    description: 'Of a portfolio: show a report of "alirestore coverage --json" in the site; may be repeated.',
  },
  at: { type: 'string', value: 'TIME', description: 'Of a portfolio: when drills are judged; default: now.' },
} as const satisfies Options;

/** Of these, and no others, a portfolio is made. */
const TAKEN = [...Object.keys(portfolioFlags), 'max-age-days', 'regression-percent'];

/** What all records under a folder tell: a site, and an exit code where one is asked for. */
export function reportPortfolio(invocation: Invocation, clock: Clock): number {
  const { options, stdout, stderr } = invocation;
  checkWords(invocation);
  const portfolio = readPortfolio(invocation, clock);
  for (const line of portfolio.leftOut) stderr.write(`left out ${shownOnOneLine(line, 2 * NAME_LENGTH)}\n`);
  for (const line of portfolioLines(portfolio)) stderr.write(`${line}\n`);
  if (options.site !== undefined) stdout.write(`wrote ${writeSite(portfolio, invocation)}\n`);
  const { drills, rehearsals } = portfolio;
  const apart =
    rehearsals.length > 0 ? `; ${countText(rehearsals.length, 'drill')} in rehearsals, which count for nothing` : '';
  stdout.write(`${stateText(drills)}${apart}\n`);
  const isFine = drills.length > 0 && drills.every(({ states }) => states.includes('met'));
  return options.require !== true || isFine ? EXIT.ok : EXIT.notMet;
}

function checkWords({ options, operands }: Invocation): void {
  if (operands.length > 0) throw new UsageError('--portfolio takes no FILE: its records lie in DIR');
  if (options.site === undefined && options.require !== true)
    throw new UsageError('--portfolio needs --site or --require');
  const idle = Object.keys(options).find((name) => options[name] !== undefined && !TAKEN.includes(name));
  if (idle) throw new UsageError(`--${idle} is of one drill, and none of --portfolio`);
}

function readPortfolio(invocation: Invocation, clock: Clock): Portfolio {
  const { options, cwd } = invocation;
  const folder = String(options.portfolio);
  const moment = momentOf(options.at, clock);
  const limits = historyLimits(invocation);
  const files = readRecords(folder, cwd);
  const stored = files.flatMap(({ path, records }) => records.map((record) => ({ path, record })));
  if (stored.length === 0) {
    throw new Error(
      `no record of a drill under ${folder}: expected JSON files that are records, states, or the output of "terraform show -json"${files.length > 0 ? `; got ${countText(files.length, 'file')} without one` : ''}`,
    );
  }
  const leftOut = files.flatMap(({ path, fault }) => (fault === undefined ? [] : [`${path}: ${fault}`]));
  return portfolioOf(stored, moment, limits, leftOut, readCoverage(invocation));
}

function readCoverage({ options, cwd }: Invocation): CoverageReport[] {
  return ((options.coverage ?? []) as readonly string[]).map((file) => {
    const report = parsedJson(readBytes(file, cwd).toString());
    if (isCoverageReport(report) && isWhole(report)) return report;
    throw new Error(
      `${file} is no report of coverage: expected what "alirestore coverage --json" of this version writes`,
    );
  });
}

/** Whether it can be shown. */
function isWhole(report: CoverageReport): boolean {
  try {
    return coverageHtml(report) !== '';
  } catch {
    return false;
  }
}

const MILLISECONDS = 1000;

function momentOf(at: unknown, clock: Clock): number {
  if (at === undefined) return Math.floor(clock.now() / MILLISECONDS);
  const moment = parseTime(String(at));
  if (moment === undefined) throw new UsageError(`--at takes ${TIME_FORMS}; got "${at}"`);
  return moment;
}

/** Returns the page that one begins with. */
function writeSite(portfolio: Portfolio, invocation: Invocation): string {
  const [first] = writeFiles(filesOf(portfolio, String(invocation.options.site)), invocation);
  return first;
}

function* filesOf(portfolio: Portfolio, site: string): Generator<ReportFile> {
  for (const { path, text } of portfolioSite(portfolio)) yield { path: `${site}/${path}`, text };
}
