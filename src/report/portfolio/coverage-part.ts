import { type CoverageReport, isCoverageReport } from '../coverage/coverage-report';
import { coverageLines } from '../coverage/coverage-text';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { MESSAGE_LENGTH } from '../text/shown';
import { timeText } from '../text/time-text';
import type { PortfolioDrill } from './portfolio-drill';
import { siteName } from './site-names';

/** The newest report of each region and its vaults. */
export function newestOfEach(reports: readonly unknown[]): CoverageReport[] {
  const known = reports.filter(isCoverageReport).sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...new Map(known.map((report) => [coveragePath(report), report])).values()];
}

/** From the top of the site. */
export function coveragePath({ environment, region, endpoint, vaults }: CoverageReport): string {
  return `${siteName(`coverage-${region}`, JSON.stringify([environment, endpoint, vaults ?? null]))}.html`;
}

/** What each report says in short; it has a page of its own. */
export function coveragePart(reports: readonly CoverageReport[]): Html {
  if (reports.length === 0) return NO_HTML;
  return html`<section aria-labelledby="coverage">
<h2 id="coverage">Coverage</h2>
<ul class="problems">
${reports.map(item)}
</ul>
</section>`;
}

function item(report: CoverageReport): Html {
  const { region, vaults, at, met, summary } = report;
  const isWell = met ?? summary.proven === summary.sources;
  const of = vaults ? html`, ${foreign(vaults.join(', '))}` : NO_HTML;
  return html`<li class="${isWell ? 'good' : 'bad'}"><h3><a href="${coveragePath(report)}">${foreign(region)}</a>${of}: <span class="mark ${isWell ? 'good' : 'bad'}">${summary.percent} % proven</span></h3>
${coverageLines(report).map((line) => html`<p>${foreign(line, MESSAGE_LENGTH)}</p>`)}
<p class="muted">As of ${timeText(at)}</p></li>`;
}

/** How many sources were proven last by some run of a drill. */
export function sourcesProvenBy(reports: readonly CoverageReport[]): (drill: PortfolioDrill) => number {
  const counts = new Map<string, number>();
  for (const { proven } of reports.flatMap(({ sources }) => sources)) {
    const key = proven ? JSON.stringify([proven.drill, proven.runId]) : '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ name, runs }) => {
    const ids = new Set(runs.map(({ drill }) => JSON.stringify([name, drill.runId])));
    return [...ids].reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  };
}
