export interface ShownScreen {
  /** What the terminal shows, and what has scrolled away above it. */
  readonly lines: readonly string[];
  readonly isCursorShown: boolean;
}

/** What a terminal makes of what was written to it, as far as our views use one. Colours are left out. */
export function terminalScreen(written: string): ShownScreen {
  const lines = [''];
  let [row, column, isCursorShown] = [0, 0, true];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  for (const [part, parameter, letter] of written.matchAll(/\u001b\[(\??\d*)([A-Za-z])|\r?\n|\r|[^\u001b]/g)) {
    if (part === '\n' || part === '\r\n') [row, column] = [row + 1, 0];
    else if (part === '\r') column = 0;
    else if (letter === undefined) {
      lines[row] = lines[row].padEnd(column).slice(0, column) + part + lines[row].slice(column + 1);
      column += 1;
    } else if (letter === 'F') [row, column] = [Math.max(0, row - Number(parameter)), 0];
    else if (letter === 'K') lines[row] = lines[row].slice(0, column);
    else if (letter === 'J') lines.splice(row + 1, lines.length, ...[]);
    else if (parameter === '?25') isCursorShown = letter === 'h';
    if (letter === 'J') lines[row] = lines[row].slice(0, column);
    while (lines.length <= row) lines.push('');
  }
  return { lines: lines.map((line) => line.trimEnd()), isCursorShown };
}
