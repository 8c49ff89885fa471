import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { findRecords } from '../../report/find-records';
import { isDrillRecord } from '../../report/record-findings';
import { readBytes } from './read-input';

/** What a file under a folder holds. */
export interface RecordsOfFile {
  /** As seen from where the command was called. */
  readonly file: string;
  /** Under the folder, with slashes. */
  readonly path: string;
  readonly records: readonly DrillRecord[];
  /** Why it has none that can be used, if something is wrong with it. */
  readonly fault?: string;
}

/** The records in all JSON files under a folder, in an order that does not depend on the file system. */
export function readRecords(folder: string, cwd: string): RecordsOfFile[] {
  return jsonFiles(folder, cwd).map((name) => {
    const file = join(folder, name);
    const place = { file, path: name.split(sep).join('/') };
    try {
      return { ...place, ...recordsIn(readBytes(file, cwd).toString()) };
    } catch (error) {
      return { ...place, records: [], fault: (error as Error).message };
    }
  });
}

function jsonFiles(folder: string, cwd: string): string[] {
  try {
    const entries = readdirSync(resolve(cwd, folder), { recursive: true, encoding: 'utf8' });
    return entries.filter((name) => name.endsWith('.json')).sort();
  } catch (fault) {
    throw new Error(`cannot read the folder ${folder}: ${(fault as NodeJS.ErrnoException).code}`);
  }
}

/** A file that holds no record at all (an attestation, a plan) is none of ours. */
function recordsIn(text: string): Pick<RecordsOfFile, 'records' | 'fault'> {
  try {
    const values = findRecords(text).map(({ value }) => value);
    if (values.every(isDrillRecord)) return { records: values };
  } catch {
    // Said below.
  }
  return { records: [], fault: 'it is not JSON, or its record does not fit the schema' };
}
