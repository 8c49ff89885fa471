import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { findRecords } from '../../report/find-records';
import { type DrillHistory, drillHistory, type HistoryLimits } from '../../report/history/drill-history';
import { isRecord } from '../../report/record-findings';
import type { Invocation } from '../command/command';
import { readBytes } from './read-input';

/** What the records under --history tell; undefined without it. */
export function readHistory(
  record: DrillRecord,
  { options, cwd, stderr }: Invocation,
  limits: HistoryLimits,
): DrillHistory | undefined {
  if (options.history === undefined) return undefined;
  const folder = String(options.history);
  const others = jsonFiles(folder, cwd).flatMap((file) => {
    const found = recordsIn(readBytes(file, cwd).toString());
    if (found === undefined) stderr.write(`${file} is not JSON, or its record departs from the schema: left out\n`);
    return found ?? [];
  });
  return drillHistory(record, others, limits);
}

/** In an order that does not depend on the file system. */
function jsonFiles(folder: string, cwd: string): string[] {
  try {
    const names = readdirSync(resolve(cwd, folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (fault) {
    throw new Error(`cannot read the folder ${folder}: ${(fault as NodeJS.ErrnoException).code}`);
  }
}

/** A file that holds no record at all (an attestation, a plan) is none of ours. */
function recordsIn(text: string): DrillRecord[] | undefined {
  try {
    const values = findRecords(text).map(({ value }) => value);
    return values.every(isRecord) ? values : undefined;
  } catch {
    return undefined;
  }
}
