import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

export type Terminal = Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'rows'>>;

/** Of a terminal that does not tell its size. */
const USUAL_SIZE = { columns: 80, rows: 24 };

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_TO_END_OF_LINE = '\u001b[K';
const CLEAR_TO_END_OF_SCREEN = '\u001b[J';
const linesUp = (count: number) => (count > 0 ? `\u001b[${count}F` : '');

/** Lines that are drawn over those drawn before. */
export interface LiveLines {
  hideCursor(): void;
  draw(lines: readonly string[]): void;
  /** What is drawn stays, what follows stands below it, and the cursor is shown. */
  close(text?: string): void;
}

export function createLiveLines(terminal: Terminal): LiveLines {
  let drawnLines = 0;
  let isHidden = false;
  return {
    hideCursor() {
      isHidden = true;
      terminal.write(HIDE_CURSOR);
    },
    draw(lines) {
      const text = lines.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join('');
      terminal.write(linesUp(drawnLines) + text + CLEAR_TO_END_OF_SCREEN);
      drawnLines = lines.length;
    },
    close: (text = '') => void terminal.write(text + (isHidden ? SHOW_CURSOR : '')),
  };
}

/** In columns and lines. */
export function terminalSize({ columns, rows }: Terminal): { readonly width: number; readonly height: number } {
  // The last column makes some terminals wrap.
  return { width: (columns || USUAL_SIZE.columns) - 1, height: rows || USUAL_SIZE.rows };
}
