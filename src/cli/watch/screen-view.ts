import type { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import type { Clock } from '../../clock';
import { drawReasons } from './draw-reasons';
import { drawScreen } from './draw-screen';
import type { TerminalStyle } from './terminal-style';
import type { View } from './view';
import type { WatchedJob } from './watched-job';

export type Terminal = Writable & Partial<Pick<WriteStream, 'isTTY' | 'columns' | 'rows'>>;

/** So that the elapsed time is seen to pass. */
const REDRAW_MS = 1_000;
/** Of a terminal that does not tell its size. */
const USUAL_SIZE = { columns: 80, rows: 24 };
const HINT = 'Ctrl-C ends the watching, not the restores.';

const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_TO_END_OF_LINE = '\u001b[K';
const CLEAR_TO_END_OF_SCREEN = '\u001b[J';
const linesUp = (count: number) => (count > 0 ? `\u001b[${count}F` : '');

export interface ScreenSettings {
  readonly clock: Clock;
  readonly style: TerminalStyle;
  readonly place: string;
}

/** A table that is drawn over the one before, once a second. */
export function screenView(terminal: Terminal, { clock, style, place }: ScreenSettings): View {
  const jobs = new Map<string, WatchedJob>();
  const closed = new AbortController();
  let problem: string | undefined;
  let drawnLines = 0;

  function draw(hint?: string): void {
    const width = (terminal.columns || USUAL_SIZE.columns) - 1; // the last column makes some terminals wrap
    const height = terminal.rows || USUAL_SIZE.rows;
    const room = { width, height, nowMs: clock.now(), style, place };
    const lines = drawScreen([...jobs.values()], { ...room, ...(problem && { problem }), ...(hint && { hint }) });
    const text = lines.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join('');
    terminal.write(linesUp(drawnLines) + text + CLEAR_TO_END_OF_SCREEN);
    drawnLines = lines.length;
  }

  async function keepDrawing(): Promise<void> {
    terminal.write(HIDE_CURSOR);
    await Promise.resolve(); // until the view knows what it is made for
    while (!closed.signal.aborted) {
      draw(HINT);
      await clock.sleep(REDRAW_MS, closed.signal);
    }
  }

  void keepDrawing();
  return {
    seen: (job) => void jobs.set(job.id, job),
    problem(text) {
      problem = text;
    },
    close() {
      closed.abort();
      draw();
      const reasons = drawReasons([...jobs.values()]).map((line) => `${line}\n`);
      terminal.write(reasons.join('') + SHOW_CURSOR);
    },
  };
}
