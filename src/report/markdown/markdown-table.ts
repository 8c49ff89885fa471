/** A share of the whole in bytes, and what to call the rows. */
export interface Limits {
  readonly maxBytes: number;
  /** "restores" */
  readonly what: string;
}

/** A table of cells that are Markdown already: as many rows as fit, and a count of those that do not. */
export function markdownTable<Entry>(
  heads: readonly string[],
  entries: readonly Entry[],
  row: (entry: Entry) => readonly string[],
  limits: Limits,
): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...fittingLines(entries, (entry) => line(row(entry)), limits)];
}

/** A line for each entry as long as they fit, and a count of the others. */
export function fittingLines<Entry>(
  entries: readonly Entry[],
  line: (entry: Entry) => string,
  limits: Limits,
): string[] {
  return fittingEntries(entries, (entry) => [line(entry)], limits);
}

/** The same where an entry takes several lines. */
export function fittingEntries<Entry>(
  entries: readonly Entry[],
  linesOf: (entry: Entry) => readonly string[],
  { maxBytes, what }: Limits,
): string[] {
  const lines: string[] = [];
  let bytes = 0;
  for (const [index, entry] of entries.entries()) {
    const next = linesOf(entry);
    bytes += Buffer.byteLength(next.join('\n')) + 1;
    if (bytes > maxBytes) {
      return [...lines, '', `… and ${entries.length - index} more ${what}, which this summary has no room for.`];
    }
    lines.push(...next);
  }
  return lines;
}
