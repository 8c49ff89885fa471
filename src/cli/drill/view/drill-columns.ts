import { barText, percentCell, spanCell, speedText } from '../../watch/cell-text';
import type { Column } from '../../watch/table-columns';
import { type DrillRow, elapsedMs, remainingMs } from './drill-row';

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
