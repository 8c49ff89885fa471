const MOST_LINES = 20;

/** The end of what a command wrote: there it says what it has found. */
export interface OutputLines {
  readonly lines: readonly string[];
  /** So many stand before them. */
  readonly left: number;
}

export function outputLines(output: string | null): OutputLines {
  const text = (output ?? '').trimEnd();
  if (text === '') return { lines: [], left: 0 };
  const all = text.split(/\r?\n/);
  const lines = all.slice(-MOST_LINES);
  return { lines, left: all.length - lines.length };
}
