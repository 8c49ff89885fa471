import { grouped } from '../../amounts/grouped';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { verdictMark } from '../html/verdict-mark';
import { MESSAGE_LENGTH } from '../text/shown';
import type { PortfolioDrill } from './portfolio-drill';
import { lastMetText } from './portfolio-texts';
import { drillPath } from './site-paths';

const MOST_DRILLS = 20;

/** The drills that were missed or are due, and why. */
export function attentionPart(drills: readonly PortfolioDrill[], moment: number): Html {
  const all = ofConcern(drills);
  if (all.length === 0) return NO_HTML;
  const left = all.length - MOST_DRILLS;
  return html`<section aria-labelledby="attention">
<h2 id="attention">What needs attention</h2>
<ul class="problems">
${all.slice(0, MOST_DRILLS).map((drill) => item(drill, moment))}
</ul>
${left > 0 ? html`<p>And ${grouped(left)} more: the table shows them with the states missed and due.</p>` : NO_HTML}</section>`;
}

/** Missed ones first. */
export function ofConcern(drills: readonly PortfolioDrill[]): PortfolioDrill[] {
  const isMissed = ({ states }: PortfolioDrill) => states.includes('missed');
  const isDue = ({ states }: PortfolioDrill) => states.includes('due');
  return [...drills.filter(isMissed), ...drills.filter((drill) => isDue(drill) && !isMissed(drill))];
}

function item(drill: PortfolioDrill, moment: number): Html {
  const { name, stack, states, last } = drill;
  const [reason, ...others] = last.reasons;
  const more =
    others.length > 0 ? html` <span class="muted">and ${grouped(others.length)} more reasons</span>` : NO_HTML;
  return html`<li class="${states.includes('missed') ? 'bad' : 'warn'}"><h3><a href="${drillPath(drill)}">${foreign(name)}</a> ${states.map(verdictMark)}</h3>
<p class="muted">${stack === '' ? NO_HTML : html`${foreign(stack)}, `}${lastMetText(drill, moment)}</p>
${reason === undefined ? NO_HTML : html`<p>${foreign(reason, MESSAGE_LENGTH)}${more}</p>`}</li>`;
}
