import { grouped } from '../../amounts/grouped';
import type { CoverageReport } from '../coverage/coverage-report';
import { isRehearsal } from '../drill/rehearsal-lines';
import { endOf } from '../history/due-drills';
import { increase } from '../history/regressions';
import { foreign, type Html, html, NO_HTML } from '../html/html';
import { verdictMark } from '../html/verdict-mark';
import { durationText, NOTHING } from '../text/duration-text';
import { timeText } from '../text/time-text';
import { sourcesProvenBy } from './coverage-part';
import { type ListColumn, listPart } from './list-part';
import { achievedOf, lastOf, trendCell } from './measure-cell';
import type { PortfolioDrill } from './portfolio-drill';
import { ageText, daysText, dayText } from './portfolio-texts';
import { drillPath, runPath } from './site-paths';
import { shareRestored } from './sources-restored';
import { trendOf } from './trend';

/** All drills, a row each. */
export function drillsPart(
  drills: readonly PortfolioDrill[],
  moment: number,
  coverage: readonly CoverageReport[],
): Html {
  const isOfRehearsals = drills.length > 0 && isRehearsal(drills[0].last);
  return listPart({
    title: isOfRehearsals ? 'Rehearsals' : 'Drills',
    caption: isOfRehearsals
      ? 'Each drill that was rehearsed, with the trend of its last runs by an emulated clock'
      : 'Each drill of each stack; charts show its last runs, the newest at the right, and the limit as a line',
    noun: 'drill',
    columns: [
      { title: 'Drill', cell: drillCell, sortBy: ({ name }) => name },
      { title: 'Last run', cell: (drill) => lastRunCell(drill, moment), sortBy: ({ last }) => endOf(last) },
      ...(isOfRehearsals ? [] : [dueColumn(moment)]),
      trendColumn('rto'),
      trendColumn('rpo'),
      {
        title: 'Got slower',
        cell: slowerCell,
        sortBy: ({
          history: {
            regressions: [worst],
          },
        }) => (worst ? increase(worst) : null),
      },
      ...(drills.some(({ sources }) => sources.length > 0) ? [SOURCES] : []),
      ...(coverage.length > 0 ? [provenColumn(coverage)] : []),
    ],
    entries: drills,
    choices: isOfRehearsals ? ['met', 'missed'] : ['met', 'missed', 'due'],
    choicesOf: ({ states }) => states,
  });
}

function drillCell(drill: PortfolioDrill): Html {
  const { name, stack, last } = drill;
  const { owner } = last.drill;
  return html`<a href="${drillPath(drill)}">${foreign(name)}</a>${note(stack)}${owner === null ? NO_HTML : note(`owner: ${owner}`)}`;
}

function note(text: string): Html {
  return text === '' ? NO_HTML : html`<span class="note">${foreign(text)}</span>`;
}

function lastRunCell(drill: PortfolioDrill, moment: number): Html {
  const { last, runs } = drill;
  const age = isRehearsal(last) ? '' : ageText(drill, moment);
  const [day] = timeText(endOf(last)).split(' ');
  return html`${verdictMark(last.verdict)} <a class="day" href="${runPath(drill, runs.length - 1)}">${day}</a>${note(age)}`;
}

function dueColumn(moment: number): ListColumn<PortfolioDrill> {
  return { title: 'Next due', cell: (drill) => dueCell(drill, moment), sortBy: ({ dueAt }) => dueAt ?? 0 };
}

function dueCell({ dueAt }: PortfolioDrill, moment: number): Html {
  if (dueAt === undefined) return html`${verdictMark('due')}${note('never met')}`;
  const day = html`<span class="day">${dayText(dueAt)}</span>`;
  if (dueAt < moment) return html`${verdictMark('due')} since ${day}${note(`for ${daysText(moment - dueAt)}`)}`;
  return html`${day}${note(`in ${daysText(dueAt - moment)}`)}`;
}

function trendColumn(kind: 'rto' | 'rpo'): ListColumn<PortfolioDrill> {
  const trend = ({ runs }: PortfolioDrill) => trendOf(runs, kind);
  return {
    title: kind.toUpperCase(),
    cell: (drill) => trendCell(trend(drill)),
    sortBy: (drill) => achievedOf(lastOf(trend(drill) ?? { measures: [] })),
  };
}

const PERCENT = 100;

function slowerCell({ history: { regressions } }: PortfolioDrill): Html {
  const [worst, ...others] = regressions;
  if (!worst) return html`${NOTHING}`;
  const { what, beforeSeconds, nowSeconds } = worst;
  const more = others.length > 0 ? `, and ${grouped(others.length)} more` : '';
  const percent = Math.round(increase(worst) * PERCENT);
  return html`<span class="mark warn">+${grouped(percent)} %</span><span class="note">${foreign(what)}: ${durationText(beforeSeconds)} → ${durationText(nowSeconds)}${more}</span>`;
}

const SOURCES: ListColumn<PortfolioDrill> = {
  title: 'Sources restored',
  cell: sourcesCell,
  sortBy: ({ sources }) => shareRestored(sources),
};

function provenColumn(coverage: readonly CoverageReport[]): ListColumn<PortfolioDrill> {
  const count = sourcesProvenBy(coverage);
  return { title: 'Sources proven', cell: (drill) => html`${grouped(count(drill))}`, sortBy: count };
}

function sourcesCell({ sources }: PortfolioDrill): Html {
  if (sources.length === 0) return html`${NOTHING}`;
  return html`${sources.map(
    ({ selection, restored, sources: all }) => html`${grouped(restored)} of ${grouped(all)}${note(selection)}`,
  )}`;
}
