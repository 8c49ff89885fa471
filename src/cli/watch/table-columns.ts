import { formatBytes } from '../../provider/amount';
import { formatDuration } from '../../provider/duration';
import { restoreTarget } from './restore-target';
import { arrow, progressBar, type TerminalStyle } from './terminal-style';
import { elapsedMs, remainingMs, type WatchedJob } from './watched-job';

const BAR_WIDTH = 12;
const BYTES_OF_KB = 1024;

export interface Column {
  readonly title: string;
  readonly text: (job: WatchedJob, nowMs: number, style: TerminalStyle) => string;
  /** Drawn in the colour of the verdict. */
  readonly colored?: true;
  /** May be cut down to so many columns. */
  readonly leastWidth?: number;
  /** On a narrow terminal the column with the highest number goes first; one without stays. */
  readonly dispensable?: number;
}

export const tableColumns: readonly Column[] = [
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
    text: ({ progress }, _, style) => (progress === undefined ? '' : progressBar(progress, BAR_WIDTH, style)),
    colored: true,
    dispensable: 3,
  },
  { title: '', text: ({ progress }) => percent(progress), dispensable: 1 },
  { title: 'SPEED', text: ({ entry }) => speed(entry.Speed), dispensable: 7 },
  { title: 'ENDS', text: (job, nowMs) => duration(remainingMs(job, nowMs), 'in '), dispensable: 2 },
  { title: 'ELAPSED', text: (job, nowMs) => duration(elapsedMs(job, nowMs), ''), dispensable: 4 },
];

/** Rounded down: 100 % is said of nothing that is not whole. */
function percent(progress: number | undefined): string {
  return progress === undefined ? '' : `${Math.floor(progress * 100)} %`.padStart(5);
}

function speed(kilobytes: number | bigint | undefined): string {
  return kilobytes ? `${formatBytes(Number(kilobytes) * BYTES_OF_KB)}/s` : '';
}

function duration(ms: number | undefined, before: string): string {
  return ms === undefined ? '' : before + formatDuration(ms);
}
