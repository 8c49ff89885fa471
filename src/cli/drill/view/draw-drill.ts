import { barText, percentCell, spanCell, speedText } from '../../terminal/cell-text';
import { type Column, drawTable, type TableRoom } from '../../terminal/draw-table';
import { fitText, withoutControls } from '../../terminal/fit-text';
import { ellipsis, type Mood } from '../../terminal/terminal-style';
import { type DrillRow, elapsedMs, remainingMs } from './drill-row';
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
const importance: Record<Mood, number> = {
  failed: 0,
  empty: 1,
  partial: 2,
  pending: 3,
  skipped: 4,
  waiting: 5,
  succeeded: 6,
};

/** All lines of the screen, none of them longer than it is wide, and no more than it is high. */
export function drawDrill(rows: readonly DrillRow[], screen: DrillScreen): string[] {
  const shown = mostImportant(rows, Math.max(1, screen.height - OTHER_LINES));
  const hidden = rows.length - shown.length;
  const cut = (text: string) => fitText(withoutControls(text), screen.width, ellipsis(screen.style)).trimEnd();
  return [
    ...drawTable(shown, drillColumns(rows), screen),
    ...(hidden > 0 ? [cut(`and ${hidden} more`)] : []),
    cut(waveSummary(rows, screen.nowMs)),
    ...(screen.steps.length > 0 ? [cut(`Terraform is working on ${screen.steps.join(', ')}`)] : []),
    ...(screen.hint ? [cut(screen.hint)] : []),
  ];
}

/** In their own order, so that lines do not jump. */
function mostImportant(rows: readonly DrillRow[], count: number): readonly DrillRow[] {
  if (rows.length <= count) return rows;
  const chosen = new Set([...rows].sort((a, b) => importance[a.verdict] - importance[b.verdict]).slice(0, count));
  return rows.filter((row) => chosen.has(row));
}

const drillColumn: Column<DrillRow> = { title: 'DRILL', text: ({ drill }) => drill, leastWidth: 8, dispensable: 5 };

const columns: readonly Column<DrillRow>[] = [
  { title: 'WAVE', text: ({ wave }) => String(wave), dispensable: 4 },
  { title: 'RESTORE', text: ({ name }) => name, leastWidth: 12 },
  { title: 'STATUS', text: ({ status }) => status, colored: true },
  { title: 'PROGRESS', text: ({ progress }, _, style) => barText(progress, style), colored: true, dispensable: 3 },
  { title: '', text: ({ progress }) => percentCell(progress), dispensable: 1 },
  { title: 'SPEED', text: ({ bytesPerSecond }) => speedText(bytesPerSecond), dispensable: 6 },
  { title: 'ENDS', text: (row, nowMs) => spanCell(remainingMs(row, nowMs), 'in '), dispensable: 2 },
  { title: 'ELAPSED', text: (row, nowMs) => spanCell(elapsedMs(row, nowMs)), dispensable: 5 },
];

/** The drill of a restore is named where there are several. */
export function drillColumns(rows: readonly DrillRow[]): readonly Column<DrillRow>[] {
  return new Set(rows.map(({ drill }) => drill)).size > 1 ? [drillColumn, ...columns] : columns;
}
