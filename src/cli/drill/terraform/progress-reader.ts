import { closeSync, openSync, rmSync } from 'node:fs';
import { isRecord } from '../../../plugin/values/is-record';
import type { ProgressEntry } from '../../../provider/configured/progress-file';
import { readFileFrom } from './read-file-from';

/** Reads what plugins append to a progress file. Until there is one, there are no news. */
export function createProgressReader(path: string) {
  rmSync(path, { force: true });
  let position = 0;
  let rest = Buffer.alloc(0);
  return {
    news(): ProgressEntry[] {
      const bytes = readAt(path, position);
      position += bytes.length;
      const all = Buffer.concat([rest, bytes]);
      const end = all.lastIndexOf('\n') + 1; // the last line may be half written
      rest = all.subarray(end);
      return all
        .subarray(0, end)
        .toString()
        .split('\n')
        .flatMap((line) => entryOf(line));
    },
    remove: () => rmSync(path, { force: true }),
  };
}

function readAt(path: string, position: number): Buffer {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return Buffer.alloc(0);
  }
  try {
    return readFileFrom(fd, position);
  } finally {
    closeSync(fd);
  }
}

function entryOf(line: string): ProgressEntry[] {
  try {
    const entry: unknown = JSON.parse(line);
    return isRecord(entry) && typeof entry.id === 'string' ? [entry as unknown as ProgressEntry] : [];
  } catch {
    return [];
  }
}
