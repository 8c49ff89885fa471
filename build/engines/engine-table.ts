import { ENGINE_FEATURES } from './engine-features';

const HEADER = ['Engine', 'Run', 'Tests', 'Failed', ...Object.values(ENGINE_FEATURES).map(({ name }) => name)];
const TABLE = /^\| Engine \|.*\n(?:\|.*\n)+/m;

/** The table in a text, with these rows in it: each in the place of the one of the same engine. */
export function withRows(text: string, rows: readonly string[][]): string {
  return text.replace(TABLE, () => engineTable([...rowsIn(text), ...rows]));
}

/** The last row of an engine counts. */
export function engineTable(rows: readonly string[][]): string {
  const byEngine = new Map(rows.map((row) => [row[0], row]));
  const sorted = [...byEngine.values()].sort(([a], [b]) => oldestFirst.compare(a, b));
  return [HEADER, HEADER.map(() => '---'), ...sorted].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/** 1.5.7 before 1.11.4. */
const oldestFirst = new Intl.Collator('en', { numeric: true });

function rowsIn(text: string): string[][] {
  const [, , ...lines] = TABLE.exec(text)?.[0].trim().split('\n') ?? [];
  return lines.map((line) => line.slice(2, -2).split(' | '));
}
