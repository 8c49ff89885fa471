import { grouped } from '../../amounts/grouped';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { isRehearsal, timed } from '../drill/rehearsal-lines';
import { endOf } from '../history/due-drills';
import { foreign, type Html, html } from '../html/html';
import { verdictMark } from '../html/verdict-mark';
import { timeText } from '../text/time-text';
import { hasShown } from './has-shown';
import { type ListColumn, listPart } from './list-part';
import { achievedOf, measureCell } from './measure-cell';
import type { PortfolioDrill } from './portfolio-drill';
import { trendOf } from './trend';

/** A run, by its place among those of the drill. */
type Column = ListColumn<number>;

/** All runs of a drill, the newest first, each with its report. */
export function runsPart({ runs, pages, last }: PortfolioDrill): Html {
  const run = (index: number): DrillRecord => runs[index];
  const isNow = (index: number) => run(index).drill.definitionHash === last.drill.definitionHash;
  const measured = (kind: 'rto' | 'rpo'): Column => {
    const measures = trendOf(runs, kind)?.measures ?? [];
    const title = timed(kind.toUpperCase(), last);
    return { title, cell: (index) => measureCell(measures[index]), sortBy: (index) => achievedOf(measures[index]) };
  };
  const columns: readonly Column[] = [
    {
      title: timed('Ended', last),
      cell: (index) => html`<a href="${pages[index]}">${timeText(endOf(run(index)))}</a>`,
    },
    { title: 'Verdict', cell: (index) => verdictMark(run(index).verdict) },
    measured('rto'),
    measured('rpo'),
    {
      title: 'Restores',
      cell: (index) => html`${restoresText(run(index))}`,
      sortBy: (index) => run(index).restores.length,
    },
    { title: 'Definition', cell: (index) => html`${isNow(index) ? 'the same' : 'another'}` },
    { title: 'Run', cell: (index) => foreign(run(index).drill.runId) },
  ];
  return listPart({
    title: isRehearsal(last) ? 'Rehearsals' : 'Runs',
    caption: 'All runs, the newest first; each leads to its report',
    noun: 'run',
    columns,
    entries: runs.map((_, index) => index).reverse(),
    choices: ['met', 'missed'],
    choicesOf: (index) => [run(index).verdict],
  });
}

function restoresText(record: DrillRecord): string {
  const good = record.restores.filter((restore) => hasShown(restore, record)).length;
  return `${grouped(good)} of ${grouped(record.restores.length)} good`;
}
