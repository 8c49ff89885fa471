import { isRehearsal, timed } from '../drill/rehearsal-lines';
import type { DrillHistory, HistoryRun } from '../history/drill-history';
import { historyLines } from '../history/history-lines';
import { durationText } from '../text/duration-text';
import { NAME_LENGTH } from '../text/shown';
import { timeText } from '../text/time-text';
import { markdownTable } from './markdown-table';
import { markdownText } from './markdown-text';

const LINE_LENGTH = 500;

/** The runs so far, the newest first, and what to heed. */
export function historySection(history: DrillHistory): string[] {
  const achieved = ['Achieved RTO', 'Achieved RPO'].map((what) => timed(what, history));
  const heads = [timed('Started', history), '', ...achieved, 'Definition', 'Run'];
  const lines = historyLines(history).map((line) => `- ${markdownText(line, LINE_LENGTH)}`);
  const table = markdownTable(heads, [...history.runs].reverse(), runRow, { maxBytes: 60_000, what: 'runs' });
  const title = isRehearsal(history) ? 'History of rehearsals' : 'History';
  return [`## ${title}`, '', ...lines, ...(lines.length > 0 ? [''] : []), ...table];
}

function runRow(run: HistoryRun): string[] {
  return [
    timeText(run.startedAt),
    run.verdict === 'met' ? '✅ met' : '❌ missed',
    durationText(run.durationSeconds),
    durationText(run.rpoSeconds),
    run.sameDefinition ? 'the same' : 'another',
    markdownText(run.runId, NAME_LENGTH),
  ];
}
