import { grouped } from '../../amounts/grouped';
import { isRehearsal } from '../drill/rehearsal-lines';
import { increase, type Regression } from '../history/regressions';
import { foreign, type Html, html } from '../html/html';
import { simpleTable } from '../html/simple-table';
import { durationText } from '../text/duration-text';
import type { PortfolioDrill } from './portfolio-drill';
import { drillPath } from './site-paths';

const PERCENT = 100;
const HEADS = ['Drill', 'What rose', 'Before', 'Now', 'More by'];

/** What takes longer, or is older, in the last run of each drill than in the last one before it that was met. */
export function slowerPart(drills: readonly PortfolioDrill[]): Html {
  const all = drills
    .flatMap((drill) => drill.history.regressions.map((regression) => ({ drill, regression })))
    .sort((a, b) => increase(b.regression) - increase(a.regression));
  const title = drills.some(({ last }) => isRehearsal(last)) ? 'Got slower, by an emulated clock' : 'Got slower';
  return simpleTable(title, HEADS, all, ({ drill, regression }) => [
    html`<a href="${drillPath(drill)}">${foreign(drill.name)}</a>`,
    ...slowerCells(regression),
  ]);
}

/** What it is of, before, now, by how much. */
export function slowerCells(regression: Regression): Html[] {
  const { what, beforeSeconds, nowSeconds } = regression;
  return [
    foreign(what),
    html`${durationText(beforeSeconds)}`,
    html`${durationText(nowSeconds)}`,
    html`${grouped(Math.round(increase(regression) * PERCENT))} %`,
  ];
}
