/** One measured figure beside its budget. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}

/** A table for a person; nothing here judges. */
export function table(figures: readonly Figure[]): string {
  const rows = [{ what: 'what', measured: 'measured', budget: 'budget' }, ...figures];
  const width = (column: keyof Figure) => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width('what'), width('measured')];
  return rows.map((row) => `${row.what.padEnd(first)}  ${row.measured.padEnd(second)}  ${row.budget}`).join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MiB`;
