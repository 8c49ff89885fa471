import { objectiveTitle } from '../../record/objective-title';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { objectivesByWeight } from '../drill/objectives-by-weight';
import { environmentFacts, isRehearsal, timed } from '../drill/rehearsal-lines';
import { endOf } from '../history/due-drills';
import { historyLines } from '../history/history-lines';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { simpleTable } from '../html/simple-table';
import { verdictMark } from '../html/verdict-mark';
import { NOTHING } from '../text/duration-text';
import { MESSAGE_LENGTH, NAME_LENGTH, shownOnOneLine } from '../text/shown';
import { timeText } from '../text/time-text';
import { measureCell } from './measure-cell';
import type { PortfolioDrill } from './portfolio-drill';
import { portfolioPage, wayBack } from './portfolio-page';
import { ageText, dayText, lastMetText } from './portfolio-texts';
import { runsPart } from './runs-part';
import { OVERVIEW, REHEARSALS } from './site-paths';
import { worstTone } from './state-text';
import { trendOfObjective } from './trend';
import { trendChart } from './trend-chart';

const TO_TOP = '../..';

/** A drill with all of its runs. */
export function drillPage(drill: PortfolioDrill, moment: number): string {
  const kind = isRehearsal(drill.last) ? 'Rehearsal of drill' : 'Drill';
  return portfolioPage(`${kind} ${shownOnOneLine(drill.name, NAME_LENGTH)}`, drill.last.environment.kind, [
    wayBack(toAll(drill)),
    summary(drill, moment),
    facts(drill),
    heed(drill),
    objectives(drill),
    runsPart(drill),
  ]);
}

/** From the folder of a drill. */
export function toAll({ last }: PortfolioDrill): readonly [href: string, text: string] {
  return isRehearsal(last) ? [`${TO_TOP}/${REHEARSALS}`, 'All rehearsals'] : [`${TO_TOP}/${OVERVIEW}`, 'All drills'];
}

function summary(drill: PortfolioDrill, moment: number): Html {
  const { name, states, last, runs, dueAt, pages } = drill;
  const due = dueAt === undefined ? '' : ` Due ${dueAt < moment ? 'since' : 'on'} ${dayText(dueAt)}.`;
  return html`<header class="summary ${worstTone([drill])}">
<p class="kicker">${isRehearsal(last) ? 'Rehearsals of a restore drill' : 'Restore drill'}</p>
<h1>${foreign(name)} ${states.map(verdictMark)}</h1>
<p class="lead"><a href="${pages[runs.length - 1]}">Last run</a> ${last.verdict}${sinceText(drill, moment)}.${due}</p>
${reasons(last)}</header>`;
}

function sinceText(drill: PortfolioDrill, moment: number): string {
  const { last } = drill;
  if (isRehearsal(last)) return '';
  const age = `, ${ageText(drill, moment)} (${timeText(endOf(last))})`;
  return last.verdict === 'met' ? age : `${age}; ${lastMetText(drill, moment)}`;
}

const MOST_REASONS = 5;

function reasons({ reasons: all }: DrillRecord): Html {
  if (all.length === 0) return NO_HTML;
  const left = all.length - MOST_REASONS;
  return html`<ul>
${all.slice(0, MOST_REASONS).map((reason) => html`<li>${foreign(reason, MESSAGE_LENGTH)}</li>`)}
${left > 0 ? html`<li>and ${left} more reasons</li>` : NO_HTML}</ul>
`;
}

function facts({ last, stack, runs, sources }: PortfolioDrill): Html {
  const text = (value: string | null) => (value === null || value === '' ? html`${NOTHING}` : foreign(value));
  const entries: readonly (readonly [string, Html])[] = [
    ['Owner', text(last.drill.owner)],
    ['Stack', text(stack)],
    ['Repository', text(last.startedBy.repository)],
    ...environmentFacts(last).map(([what, value]) => [what, text(value)] as const),
    ['Region', text(last.region)],
    ['Runs', html`${runs.length}`],
    ...sources.map(
      ({ selection, restored, sources: all }) =>
        [`Sources restored of ${shownOnOneLine(selection, NAME_LENGTH)}`, html`${restored} of ${all}`] as const,
    ),
    ['Definition', html`<code>${last.drill.definitionHash}</code>`],
  ];
  return html`<dl class="facts">
${entries.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}
</dl>`;
}

const LINE_LENGTH = 500;

function heed({ history }: PortfolioDrill): Html {
  const lines = historyLines(history);
  if (lines.length === 0) return NO_HTML;
  return html`<section aria-labelledby="heed">
<h2 id="heed">What the last run shows beside the earlier ones</h2>
<ul>${lines.map((line) => html`<li>${foreign(line, LINE_LENGTH)}</li>`)}</ul>
</section>`;
}

function objectives({ last, runs }: PortfolioDrill): Html {
  const heads = ['Objective', timed('Last runs', last), 'Achieved in the last one'];
  return simpleTable('Objectives', heads, objectivesByWeight(last), (objective) => {
    const trend = trendOfObjective(runs, objective);
    return [foreign(objectiveTitle(objective)), trendChart(trend), measureCell(trend.measures[runs.length - 1])];
  });
}
