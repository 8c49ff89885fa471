import type { Verdict } from '../../api/restore-job-status';
import { countVerdicts, ENDED, tallyText } from '../../policies/verdicts';
import { drawTable, type TableRoom } from '../terminal/draw-table';
import { fitText, withoutControls } from '../terminal/fit-text';
import { ellipsis } from '../terminal/terminal-style';
import { watchColumns } from './watch-columns';
import type { WatchedJob } from './watched-job';

export interface Screen extends TableRoom {
  /** Lines of the terminal. */
  readonly height: number;
  /** Where the jobs are, for those who must not mistake one cloud for another. */
  readonly place: string;
  /** Why the last look failed. */
  readonly problem?: string;
  /** What it means to press Ctrl-C; absent when all is over. */
  readonly hint?: string;
}

/** Place, titles, how many more, summary, problem, hint, and the line that the cursor stands in. */
const OTHER_LINES = 7;

/** What needs a person comes first; what went well can be left out. */
const importance: Record<Verdict, number> = { failed: 0, empty: 1, partial: 2, pending: 3, succeeded: 4 };

/** All lines of the screen, none of them longer than it is wide, and no more than it is high. */
export function drawScreen(jobs: readonly WatchedJob[], screen: Screen): string[] {
  const shown = mostImportant(jobs, Math.max(1, screen.height - OTHER_LINES));
  const hidden = jobs.length - shown.length;
  const cut = (text: string) => fitText(withoutControls(text), screen.width, ellipsis(screen.style)).trimEnd();
  return [
    cut(`${jobs.every(({ service }) => service === 'hbr') ? 'Restore jobs' : 'Restores'} at ${screen.place}`),
    ...drawTable(shown, watchColumns, screen),
    ...(hidden > 0 ? [cut(`and ${hidden} more`)] : []),
    cut(summary(jobs)),
    ...(screen.problem ? [cut(`The last request failed: ${screen.problem}`)] : []),
    ...(screen.hint ? [cut(screen.hint)] : []),
  ];
}

/** In their own order, so that lines do not jump. */
function mostImportant(jobs: readonly WatchedJob[], count: number): readonly WatchedJob[] {
  const chosen = new Set([...jobs].sort((a, b) => importance[a.verdict] - importance[b.verdict]).slice(0, count));
  return jobs.filter((job) => chosen.has(job));
}

/** "2 of 5 ended: 1 succeeded, 1 failed". */
export function summary(jobs: readonly WatchedJob[]): string {
  const verdicts = jobs.map(({ verdict }) => verdict);
  const parts = tallyText(verdicts, ENDED);
  return `${jobs.length - countVerdicts(verdicts).pending} of ${jobs.length} ended${parts && `: ${parts}`}`;
}

/** Why each job that did not end well did not; as long as it takes, since it is what must be read. */
export function drawReasons(jobs: readonly WatchedJob[]): string[] {
  const bad = jobs.filter(({ verdict }) => ['failed', 'partial', 'empty'].includes(verdict));
  return bad.map(({ id, status, entry, requestId }) => {
    const reason = entry.ErrorMessage || 'the service gave no reason.';
    return withoutControls(`${id} ended as ${status}: ${reason} Request id: ${requestId ?? 'none'}`);
  });
}
