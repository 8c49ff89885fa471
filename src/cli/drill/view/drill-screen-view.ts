import type { Clock } from '../../../clock';
import { withoutControls } from '../../terminal/fit-text';
import { createLiveLines, type Terminal, terminalSize } from '../../terminal/live-lines';
import type { TerminalStyle } from '../../terminal/terminal-style';
import { drawDrill } from './draw-drill';
import { createDrillBoard } from './drill-board';
import { drillOverview } from './drill-overview';
import type { DrillView } from './drill-view';

/** So that the elapsed time is seen to pass. */
const REDRAW_MS = 1_000;

export interface DrillScreenSettings {
  readonly clock: Clock;
  readonly style: TerminalStyle;
  /** What it means to press Ctrl-C. */
  readonly hint: string;
}

/** What will be restored, and below it a table that is drawn over the one before, once a second. */
export function drillScreenView(terminal: Terminal, { clock, style, hint }: DrillScreenSettings): DrillView {
  const live = createLiveLines(terminal);
  const closed = new AbortController();
  let board = createDrillBoard([], clock.now());
  let steps: readonly string[] = [];
  let ending = hint;

  function draw(last = false): void {
    if (board.rows().length === 0 || closed.signal.aborted) return;
    const room = { ...terminalSize(terminal), nowMs: clock.now(), style };
    live.draw(drawDrill(board.rows(), last ? { ...room, steps: [] } : { ...room, steps, hint: ending }));
  }

  async function keepDrawing(): Promise<void> {
    while (!closed.signal.aborted) {
      draw();
      await clock.sleep(REDRAW_MS, closed.signal);
    }
  }

  return {
    say: (line) => void terminal.write(`${withoutControls(line)}\n`),
    planned(drills) {
      const { width } = terminalSize(terminal);
      for (const line of drills.flatMap((drill) => [...drillOverview(drill, width), ''])) terminal.write(`${line}\n`);
      board = createDrillBoard(drills, clock.now());
      live.hideCursor();
      void keepDrawing();
    },
    seen: (entry) => void board.seen(entry, clock.now()),
    works(on) {
      steps = on;
    },
    interrupted() {
      ending = 'Interrupted. Waiting for Terraform to save its state.';
      draw();
    },
    settled: (records) => void board.settle(records),
    close() {
      if (closed.signal.aborted) return;
      draw(true);
      closed.abort();
      live.close();
    },
  };
}
