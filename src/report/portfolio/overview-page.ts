import { countText } from '../../amounts/count-text';
import { toRfc3339 } from '../../amounts/time';
import type { CoverageReport } from '../coverage/coverage-report';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { simpleTable } from '../html/simple-table';
import { timeText } from '../text/time-text';
import { attentionPart } from './attention-part';
import { coveragePart } from './coverage-part';
import { drillsPart } from './drills-part';
import type { Portfolio } from './portfolio';
import type { PortfolioDrill } from './portfolio-drill';
import { portfolioPage, wayBack } from './portfolio-page';
import { OVERVIEW, REHEARSALS } from './site-paths';
import { slowerPart } from './slower-part';
import { stateText, worstTone } from './state-text';

const NONE = html`<p id="list">There is no record of one.</p>`;

/** All drills on the real cloud. */
export function overviewPage(portfolio: Portfolio): string {
  const { drills, rehearsals, moment, limits, leftOut } = portfolio;
  const due = `A drill is due ${countText(limits.maxAgeDays, 'day')} after it was last met.`;
  return portfolioPage('Restore drills', 'real', [
    summary('Restore drills', drills, html`${asOf(moment)} ${due}`),
    hasRehearsals(portfolio)
      ? html`<p>Apart from them: <a href="${REHEARSALS}">${countText(rehearsals.length, 'drill')} in rehearsals</a>, which show nothing of a real backup.</p>`
      : NO_HTML,
    attentionPart(drills, moment),
    coveragePart(coverageOf(portfolio, 'real')),
    drills.length > 0 ? drillsPart(drills, moment, coverageOf(portfolio, 'real')) : NONE,
    slowerPart(drills),
    simpleTable('Left out', ['File, and why it does not count'], leftOut, (line) => [foreign(line)]),
  ]);
}

/** Those on an emulated one; coverage of that counts among them. */
export function rehearsalsPage(portfolio: Portfolio): string {
  const { rehearsals, moment } = portfolio;
  return portfolioPage('Rehearsals of restore drills', 'emulated', [
    wayBack([OVERVIEW, 'All drills']),
    summary(
      'Rehearsals of restore drills',
      rehearsals,
      html`${asOf(moment)} None is ever due, and none makes a drill met.`,
    ),
    coveragePart(coverageOf(portfolio, 'emulated')),
    rehearsals.length > 0 ? drillsPart(rehearsals, moment, coverageOf(portfolio, 'emulated')) : NONE,
    slowerPart(rehearsals),
  ]);
}

function summary(title: string, drills: readonly PortfolioDrill[], note: Html): Html {
  const runs = drills.reduce((sum, drill) => sum + drill.runs.length, 0);
  return html`<header class="summary ${worstTone(drills)}">
<p class="kicker">Portfolio</p>
<h1>${title}</h1>
<p class="lead">${drills.length > 0 ? html`${stateText(drills)}, in ${countText(runs, 'run')}` : 'None'}.</p>
<p class="muted">${note}</p>
</header>`;
}

function asOf(moment: number): string {
  return `As of ${timeText(toRfc3339(moment))}.`;
}

function coverageOf({ coverage }: Portfolio, environment: CoverageReport['environment']) {
  return coverage.filter((report) => report.environment === environment);
}

/** Whether there is a page of them. */
export function hasRehearsals(portfolio: Portfolio): boolean {
  return portfolio.rehearsals.length > 0 || coverageOf(portfolio, 'emulated').length > 0;
}
