import { countText } from '../../amounts/count-text';
import { toRfc3339 } from '../../amounts/time';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { simpleTable } from '../html/simple-table';
import { timeText } from '../text/time-text';
import { attentionPart } from './attention-part';
import { drillsPart } from './drills-part';
import type { Portfolio } from './portfolio';
import type { PortfolioDrill } from './portfolio-drill';
import { portfolioPage, wayBack } from './portfolio-page';
import { OVERVIEW, REHEARSALS } from './site-paths';
import { slowerPart } from './slower-part';
import { stateText, worstTone } from './state-text';

/** All drills on the real cloud. */
export function overviewPage(portfolio: Portfolio, coverage: Html): string {
  const { drills, rehearsals, moment, limits, leftOut } = portfolio;
  const due = `A drill is due ${countText(limits.maxAgeDays, 'day')} after it was last met.`;
  return portfolioPage('Restore drills', drills, [
    summary('Restore drills', drills, html`${asOf(moment)} ${due}`),
    rehearsals.length > 0
      ? html`<p>Apart from them: <a href="${REHEARSALS}">${countText(rehearsals.length, 'drill')} in rehearsals</a>, which show nothing of a real backup.</p>`
      : NO_HTML,
    attentionPart(drills, moment),
    coverage,
    drills.length > 0
      ? drillsPart(drills, moment)
      : html`<p id="list">There is no record of a drill on the real cloud.</p>`,
    slowerPart(drills),
    simpleTable('Left out', ['File, and why it does not count'], leftOut, (line) => [foreign(line)]),
  ]);
}

/** Those on an emulated one. */
export function rehearsalsPage({ rehearsals, moment }: Portfolio): string {
  return portfolioPage('Rehearsals of restore drills', rehearsals, [
    wayBack([OVERVIEW, 'All drills']),
    summary(
      'Rehearsals of restore drills',
      rehearsals,
      html`${asOf(moment)} None is ever due, and none makes a drill met.`,
    ),
    drillsPart(rehearsals, moment),
    slowerPart(rehearsals),
  ]);
}

function summary(title: string, drills: readonly PortfolioDrill[], note: Html): Html {
  const runs = drills.reduce((sum, drill) => sum + drill.runs.length, 0);
  return html`<header class="summary ${worstTone(drills)}">
<p class="kicker">Portfolio</p>
<h1>${title}</h1>
<p class="lead">${stateText(drills)}, in ${countText(runs, 'run')}.</p>
<p class="muted">${note}</p>
</header>`;
}

function asOf(moment: number): string {
  return `As of ${timeText(toRfc3339(moment))}.`;
}
