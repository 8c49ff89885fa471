import { drawTable, type TableRoom } from '../../terminal/draw-table';
import { fitText, withoutControls } from '../../terminal/fit-text';
import { ellipsis, type Mood } from '../../terminal/terminal-style';
import { drillColumns } from './drill-columns';
import type { DrillRow } from './drill-row';
import { waveSummary } from './wave-summary';

export interface DrillScreen extends TableRoom {
  /** Lines of the terminal. */
  readonly height: number;
  /** What Terraform works on besides restores. */
  readonly steps: readonly string[];
  /** What it means to press Ctrl-C, or that it was pressed; absent when all is over. */
  readonly hint?: string;
}

/** Titles, how many more, summary, steps, hint, and the line that the cursor stands in. */
const OTHER_LINES = 6;

/** What needs a person comes first; what went well, or has not begun, can be left out. */
const importance: Record<Mood, number> = { failed: 0, partial: 1, pending: 2, skipped: 3, waiting: 4, succeeded: 5 };

/** All lines of the screen, none of them longer than it is wide, and no more than it is high. */
export function drawDrill(rows: readonly DrillRow[], screen: DrillScreen): string[] {
  const shown = mostImportant(rows, Math.max(1, screen.height - OTHER_LINES));
  const hidden = rows.length - shown.length;
  const cut = (text: string) => fitText(withoutControls(text), screen.width, ellipsis(screen.style)).trimEnd();
  return [
    ...drawTable(shown, drillColumns(rows), screen),
    ...(hidden > 0 ? [cut(`and ${hidden} more`)] : []),
    cut(waveSummary(rows, screen.nowMs)),
    ...(screen.steps.length > 0 ? [cut(`Terraform works on ${screen.steps.join(', ')}`)] : []),
    ...(screen.hint ? [cut(screen.hint)] : []),
  ];
}

/** In their own order, so that lines do not jump. */
function mostImportant(rows: readonly DrillRow[], count: number): readonly DrillRow[] {
  if (rows.length <= count) return rows;
  const chosen = new Set([...rows].sort((a, b) => importance[a.verdict] - importance[b.verdict]).slice(0, count));
  return rows.filter((row) => chosen.has(row));
}
