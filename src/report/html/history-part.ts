import { isRehearsal, timed } from '../drill/rehearsal-lines';
import type { DrillHistory, HistoryRun } from '../history/drill-history';
import { historyLines } from '../history/history-lines';
import { durationText } from '../text/duration-text';
import { timeText } from '../text/time-text';
import { foreign, type Html, html, NO_HTML, percent } from './html';
import { simpleTable } from './simple-table';
import { verdictMark } from './verdict-mark';

const LINE_LENGTH = 500;

/** The runs so far, the newest first, and what to heed. */
export function historyPart(history: DrillHistory): Html {
  const lines = historyLines(history).map((line) => html`<li>${foreign(line, LINE_LENGTH)}</li>`);
  const longest = history.runs.reduce((most, { durationSeconds }) => Math.max(most, durationSeconds ?? 0), 1);
  const [started, rto, rpo] = ['Started', 'Achieved RTO', 'Achieved RPO'].map((what) => timed(what, history));
  const heads = [started, 'Verdict', 'Trend', rto, rpo, 'Definition', 'Run'];
  const title = isRehearsal(history) ? 'History of rehearsals' : 'History';
  const table = simpleTable(title, heads, [...history.runs].reverse(), (run) => runCells(run, longest));
  return html`${table}
${lines.length > 0 ? html`<ul class="heed">${lines}</ul>` : NO_HTML}`;
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
