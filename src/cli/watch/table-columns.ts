import { bytesPerSecond } from '../../api/bytes-per-second';
import { barText, percentCell, spanCell, speedText } from './cell-text';
import { restoreTarget } from './restore-target';
import { arrow, type TerminalStyle } from './terminal-style';
import { elapsedMs, remainingMs, type WatchedJob } from './watched-job';

export interface Column<T> {
  readonly title: string;
  readonly text: (row: T, nowMs: number, style: TerminalStyle) => string;
  /** Drawn in the colour of the verdict. */
  readonly colored?: true;
  /** May be cut down to so many columns. */
  readonly leastWidth?: number;
  /** On a narrow terminal the column with the highest number goes first; one without stays. */
  readonly dispensable?: number;
}

export const tableColumns: readonly Column<WatchedJob>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'TYPE', text: ({ restoreType }) => restoreType, dispensable: 6 },
  {
    title: 'WHAT',
    text: ({ entry }, _, style) => `${entry.SnapshotId ?? 'a snapshot'} ${arrow(style)} ${restoreTarget(entry)}`,
    leastWidth: 20,
    dispensable: 5,
  },
  { title: 'STATUS', text: ({ status }) => status, colored: true },
  {
    title: 'PROGRESS',
    text: ({ progress }, _, style) => barText(progress, style),
    colored: true,
    dispensable: 3,
  },
  { title: '', text: ({ progress }) => percentCell(progress), dispensable: 1 },
  { title: 'SPEED', text: ({ entry }) => speedText(bytesPerSecond(entry.Speed)), dispensable: 7 },
  { title: 'ENDS', text: (job, nowMs) => spanCell(remainingMs(job, nowMs), 'in '), dispensable: 2 },
  { title: 'ELAPSED', text: (job, nowMs) => spanCell(elapsedMs(job, nowMs)), dispensable: 4 },
];
