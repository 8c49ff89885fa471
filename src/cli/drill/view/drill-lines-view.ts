import type { Writable } from 'node:stream';
import { toRfc3339 } from '../../../amounts/time';
import type { Clock } from '../../../clock';
import { percentCell, spanCell, speedText } from '../../terminal/cell-text';
import { withoutControls } from '../../terminal/fit-text';
import { createDrillBoard } from './drill-board';
import { drillOverview } from './drill-overview';
import { type DrillRow, elapsedMs, remainingMs } from './drill-row';
import type { DrillView } from './drill-view';
import { waveSummary } from './wave-summary';

/** A line for each change, in plain text: for pipelines, files, and terminals that draw nothing. */
export function drillLinesView(out: Writable, clock: Clock): DrillView {
  let board = createDrillBoard([], clock.now());
  let at: readonly string[] = [];
  const write = (line: string) => void out.write(`${withoutControls(line).trimEnd()}\n`);
  const tell = (text: string) => write(`${toRfc3339(clock.now() / 1000)} ${text}`);
  const tellRows = (rows: readonly DrillRow[]) => {
    for (const row of rows) tell(rowText(row, clock.now()));
  };
  return {
    say: write,
    planned(drills) {
      for (const drill of drills) for (const line of drillOverview(drill)) write(line);
      board = createDrillBoard(drills, clock.now());
    },
    seen: (entry) => tellRows(board.seen(entry, clock.now())),
    works(on) {
      for (const step of on) if (!at.includes(step)) tell(`${step} started`);
      for (const step of at) if (!on.includes(step)) tell(`${step} ended`);
      at = on;
    },
    interrupted: () => tell('interrupted: waiting for Terraform to save its state'),
    settled(records) {
      tellRows(board.settle(records));
      if (board.rows().length > 0) tell(waveSummary(board.rows(), clock.now()));
    },
    close: () => undefined,
  };
}

function rowText(row: DrillRow, nowMs: number): string {
  const { drill, name, wave, status, progress, bytesPerSecond, errorMessage } = row;
  const isOver = row.verdict !== 'pending';
  const facts = [
    `${status} ${isOver ? '' : percentCell(progress).trim()}`.trim(),
    isOver ? '' : speedText(bytesPerSecond),
    spanCell(remainingMs(row, nowMs), 'ends in '),
    spanCell(elapsedMs(row, nowMs), isOver ? 'took ' : 'running for '),
  ].filter((fact) => fact !== '');
  return `${drill}, wave ${wave}, ${name}: ${facts.join(', ')}${errorMessage ? `: ${errorMessage}` : ''}`;
}
