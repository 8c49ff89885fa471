import { bytesText } from '../../../amounts/bytes-text';
import { percentText } from '../../../amounts/percent-text';
import { spanText } from '../../../amounts/span-text';
import { firstLines } from '../../values/first-lines';
import { hasNoJob } from '../restore/state/not-started';
import type { Ending } from './awaited';
import type { Result } from './schema';
import { worseFirst } from './tally';

/** So many are told in full; of more, the causes are few and the list is long. */
const IN_FULL = 20;
const ERROR_FILE_LINES = 3;
const COLUMNS = ['NAME', 'VERDICT', 'STATUS', 'TOOK', 'ID'];

/** The restores that a person must look at, the worst first. Each line begins with a space, else Terraform re-wraps it. */
export function tableOf(endings: readonly Ending[]): string {
  const sorted = [...endings].sort((a, b) => worseFirst(a.result, b.result) || compare(a.name, b.name));
  const rows = sorted.map(rowOf);
  const widths = COLUMNS.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const blocks = sorted.flatMap((ending, index) => [line(rows[index]), ...detailsOf(ending, index < IN_FULL)]);
  return [line(COLUMNS), ...blocks].map((text) => ` ${text}`).join('\n');
}

function rowOf({ name, end, result }: Ending): string[] {
  if (result.verdict === 'skipped') return [name, 'skipped', '-', '-', '-'];
  if (hasNoJob(result.id ?? '')) return [name, 'failed', 'not started', '-', '-'];
  const status = end === 'vanished' ? 'not found' : (result.status ?? 'not seen');
  const progress = result.verdict === 'pending' && result.progress_percent !== null;
  return [
    name,
    result.verdict ?? '',
    progress ? `${status} ${percentText(Number(result.progress_percent) / 100)}` : status,
    result.duration_seconds === null ? '-' : spanText(Number(result.duration_seconds)),
    result.id ?? '',
  ];
}

function detailsOf(ending: Ending, inFull: boolean): string[] {
  const { result } = ending;
  const files = inFull && result.error_file ? firstLines(result.error_file, ERROR_FILE_LINES) : [];
  const request = inFull && result.request_id ? [`request id of the last status check: ${result.request_id}`] : [];
  const reason = whyOf(ending)
    .split('\n')
    .map((line) => line.trim());
  return [...reason, ...amounts(result), ...files.map((file) => `  ${file}`), ...request].map((text) => `    ${text}`);
}

function whyOf({ end, result, fault }: Ending): string {
  if (result.verdict === 'skipped') return 'its start_when was false, so it was not started';
  if (end === 'vanished') return whyVanished(result);
  if (end === 'refused') return `the service refused to give its status: ${fault?.message}`;
  if (result.verdict === 'pending') {
    const last = fault ? `; the last status check failed: ${fault.message}` : '';
    return `it has not ended${end === 'stopped' ? ', and keeps running in the cloud' : ''}${last}`;
  }
  return result.error_message ?? 'the service gave no reason';
}

/** A failure to know: the restore may have ended, one way or the other. */
function whyVanished({ status }: Result): string {
  if (status === null) return 'the service has never listed it: check the id, its type and its region';
  return `the service has not listed it for ten minutes; it was last seen as ${status}, and it is not known how it ended`;
}

function amounts({ items_total, items_done, bytes_total, bytes_done }: Result): string[] {
  const items = items_total !== null && `${items_done ?? 0} of ${items_total} files`;
  const bytes = bytes_total !== null && `${bytesText(Number(bytes_done ?? 0))} of ${bytesText(Number(bytes_total))}`;
  const done = [items, bytes].filter(Boolean).join(', ');
  return done === '' ? [] : [`restored: ${done}`];
}

/** The same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
