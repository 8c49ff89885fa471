import { type Column, tableColumns } from './table-columns';
import { bold, ellipsis, paint, type TerminalStyle } from './terminal-style';
import { fitText, textWidth, withoutControls } from './terminal-text';
import type { WatchedJob } from './watched-job';

const GAP = 2;

export interface TableRoom {
  /** Columns of the terminal; no line is longer. */
  readonly width: number;
  readonly nowMs: number;
  readonly style: TerminalStyle;
}

interface Cells {
  readonly column: Column;
  readonly texts: readonly string[];
  readonly width: number;
}

/** A line with the titles, and one for each job. */
export function drawTable(jobs: readonly WatchedJob[], room: TableRoom): string[] {
  const shown = narrowed(
    tableColumns.map((column) => cellsOf(column, jobs, room)),
    room.width,
  );
  const titles = shown.map(({ column, width }) => ({ text: fitText(column.title, width, ''), column }));
  const lines = jobs.map((job, row) =>
    shown.map(({ column, texts, width }) => {
      const text = fitText(texts[row], width, ellipsis(room.style));
      return column.colored ? paint(text, job.verdict, room.style) : text;
    }),
  );
  const separator = ' '.repeat(GAP);
  const head = bold(
    titles
      .map(({ text }) => text)
      .join(separator)
      .trimEnd(),
    room.style,
  );
  return [head, ...lines.map((cells) => cells.join(separator).trimEnd())];
}

function cellsOf(column: Column, jobs: readonly WatchedJob[], { nowMs, style }: TableRoom): Cells {
  const texts = jobs.map((job) => withoutControls(column.text(job, nowMs, style)));
  return { column, texts, width: Math.max(column.title.length, ...texts.map(textWidth)) };
}

/** Cuts what may be cut, then leaves out one column after the other, until the lines fit. */
function narrowed(all: readonly Cells[], width: number): readonly Cells[] {
  const surplus = all.reduce((sum, cells) => sum + cells.width + GAP, -GAP) - width;
  if (surplus <= 0) return all;
  const flexible = all.find(({ column, width }) => column.leastWidth && width - surplus >= column.leastWidth);
  if (flexible) return all.map((cells) => (cells === flexible ? { ...cells, width: cells.width - surplus } : cells));
  const least = all.reduce((a, b) => ((b.column.dispensable ?? 0) > (a.column.dispensable ?? 0) ? b : a));
  if (least.column.dispensable !== undefined)
    return narrowed(
      all.filter((cells) => cells !== least),
      width,
    );
  return all.map((cells) => ({ ...cells, width: Math.min(cells.width, Math.floor((width - GAP) / all.length)) }));
}
