import { type RestoreRow, restoreColumns, VERDICT_COLUMN, WAVE_COLUMN } from './restore-row';

/** What a person asks the table for. */
export interface Wish {
  readonly text: string;
  readonly verdict: string;
  readonly wave: string;
  readonly column: number | undefined;
  readonly descending: boolean;
}

const words = new WeakMap<RestoreRow, string>();

/** The rows that fit, in the order that is wanted; of equal ones, the record's order stays. */
export function rowsFor(rows: readonly RestoreRow[], wish: Wish): RestoreRow[] {
  const text = wish.text.trim().toLowerCase();
  const fitting = rows.filter(
    (row) =>
      (wish.verdict === '' || row[VERDICT_COLUMN] === wish.verdict) &&
      (wish.wave === '' || String(row[WAVE_COLUMN]) === wish.wave) &&
      (text === '' || wordsOf(row).includes(text)),
  );
  return wish.column === undefined ? fitting : fitting.sort(comparison(wish.column, wish.descending));
}

function wordsOf(row: RestoreRow): string {
  const known = words.get(row);
  if (known !== undefined) return known;
  const found = row
    .map((value, column) => restoreColumns[column].show(value))
    .join(' ')
    .toLowerCase();
  words.set(row, found);
  return found;
}

const collator = new Intl.Collator('en', { numeric: true });

/** What is not known comes last, in either direction. */
function comparison(column: number, descending: boolean): (a: RestoreRow, b: RestoreRow) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [left, right] = [a[column], b[column]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  };
}
