import { fitText, textWidth, withoutControls } from './fit-text';
import { bold, ellipsis, type Mood, paint, type TerminalStyle } from './terminal-style';

const GAP = 2;

export interface Column<T> {
  readonly title: string;
  readonly text: (row: T, nowMs: number, style: TerminalStyle) => string;
  /** Drawn in the colour of the verdict. */
  readonly colored?: true;
  /** May be cut down to so many columns. */
  readonly leastWidth?: number;
  /** On a narrow terminal the column with the highest number goes first; one without stays. */
  readonly dispensable?: number;
}

export interface TableRoom {
  /** Columns of the terminal; no line is longer. */
  readonly width: number;
  readonly nowMs: number;
  readonly style: TerminalStyle;
}

interface Row {
  readonly verdict: Mood;
}

interface Cells<T> {
  readonly column: Column<T>;
  readonly texts: readonly string[];
  readonly width: number;
}

/** A line with the titles, and one for each row. */
export function drawTable<T extends Row>(rows: readonly T[], columns: readonly Column<T>[], room: TableRoom): string[] {
  const shown = narrowed(
    columns.map((column) => cellsOf(column, rows, room)),
    room.width,
  );
  const titles = shown.map(({ column, width }) => ({ text: fitText(column.title, width, ''), column }));
  const lines = rows.map(({ verdict }, row) =>
    shown.map(({ column, texts, width }) => {
      const text = fitText(texts[row], width, ellipsis(room.style));
      return column.colored ? paint(text, verdict, room.style) : text;
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

function cellsOf<T>(column: Column<T>, rows: readonly T[], { nowMs, style }: TableRoom): Cells<T> {
  const texts = rows.map((row) => withoutControls(column.text(row, nowMs, style)));
  return { column, texts, width: Math.max(column.title.length, ...texts.map(textWidth)) };
}

/** Cuts what may be cut, then leaves out one column after the other, until the lines fit. */
function narrowed<T>(all: readonly Cells<T>[], width: number): readonly Cells<T>[] {
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
