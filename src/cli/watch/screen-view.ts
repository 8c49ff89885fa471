import type { Clock } from '../../clock';
import { createLiveLines, type Terminal, terminalSize } from '../terminal/live-lines';
import type { TerminalStyle } from '../terminal/terminal-style';
import { drawReasons, drawScreen } from './draw-screen';
import type { WatchView } from './watch-view';
import type { WatchedJob } from './watched-job';

/** So that the elapsed time is seen to pass. */
const REDRAW_MS = 1_000;
const HINT = 'Ctrl-C stops the watching, not the restores.';

export interface ScreenSettings {
  readonly clock: Clock;
  readonly style: TerminalStyle;
  readonly place: string;
}

/** A table that is drawn over the one before, once a second. */
export function screenView(terminal: Terminal, { clock, style, place }: ScreenSettings): WatchView {
  const jobs = new Map<string, WatchedJob>();
  const closed = new AbortController();
  const live = createLiveLines(terminal);
  let problem: string | undefined;

  function draw(hint?: string): void {
    const room = { ...terminalSize(terminal), nowMs: clock.now(), style, place };
    live.draw(drawScreen([...jobs.values()], { ...room, ...(problem && { problem }), ...(hint && { hint }) }));
  }

  async function keepDrawing(): Promise<void> {
    live.hideCursor();
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
      live.close(reasons.join(''));
    },
  };
}
