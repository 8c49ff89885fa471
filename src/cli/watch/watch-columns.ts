import { bytesPerSecond } from '../../api/bytes-per-second';
import { SERVICE_TITLES } from '../../policies/services';
import { barText, percentCell, spanCell, speedText } from '../terminal/cell-text';
import type { Column } from '../terminal/draw-table';
import { arrow } from '../terminal/terminal-style';
import { elapsedMs, remainingMs, type WatchedJob, watchedTarget } from './watched-job';

export const watchColumns: readonly Column<WatchedJob>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'TYPE', text: ({ service, restoreType }) => restoreType ?? SERVICE_TITLES[service], dispensable: 6 },
  {
    title: 'WHAT',
    text: ({ service, entry }, _, style) =>
      `${entry.SnapshotId ?? (service === 'hbr' ? 'a snapshot' : 'a backup')} ${arrow(style)} ${watchedTarget(entry)}`,
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
