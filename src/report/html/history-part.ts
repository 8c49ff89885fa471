import { isRehearsal, timed } from '../drill/rehearsal-lines';
import type { DrillHistory, HistoryRun } from '../history/drill-history';
import { historyLines } from '../history/history-lines';
import { durationText } from '../text/duration-text';
import { timeText } from '../text/time-text';
import { foreign, type Html, html, NO_HTML, percent } from './html';
import { simpleTable } from './simple-table';
import { verdictMark } from './verdict-mark';

const LINE_LENGTH = 500;

/** The runs so far, the newest first, and what to heed; that alone in a site, where the page of the drill has the runs. */
export function historyPart(history: DrillHistory, isInSite: boolean): Html {
  const title = isRehearsal(history) ? 'History of rehearsals' : 'History';
  const lines = historyLines(history).map((line) => html`<li>${foreign(line, LINE_LENGTH)}</li>`);
  const heed = lines.length > 0 ? html`<ul class="heed">${lines}</ul>` : NO_HTML;
  if (isInSite) return lines.length > 0 ? html`<h2 id="history">${title}</h2>${heed}` : NO_HTML;
  const longest = history.runs.reduce((most, { durationSeconds }) => Math.max(most, durationSeconds ?? 0), 1);
  const [started, rto, rpo] = ['Started', 'Achieved RTO', 'Achieved RPO'].map((what) => timed(what, history));
  const heads = [started, 'Verdict', 'Trend', rto, rpo, 'Definition', 'Run'];
  const table = simpleTable(title, heads, [...history.runs].reverse(), (run) => runCells(run, longest));
  return html`${table}
${heed}`;
}

function runCells(run: HistoryRun, longestSeconds: number): Html[] {
  const { startedAt, verdict, durationSeconds, rpoSeconds, sameDefinition, runId } = run;
  return [
    html`${timeText(startedAt)}`,
    verdictMark(verdict),
    html`<svg class="trend" aria-hidden="true" width="120" height="12"><rect class="${verdict === 'met' ? 'good' : 'bad'}" width="${percent((durationSeconds ?? 0) / longestSeconds)}" height="12" rx="2"/></svg>`,
    html`${durationText(durationSeconds)}`,
    html`${durationText(rpoSeconds)}`,
    html`${sameDefinition ? 'the same' : 'another'}`,
    foreign(runId),
  ];
}
