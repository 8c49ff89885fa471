import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { findRecords } from '../../report/find-records';
import { type DrillHistory, drillHistory, type HistoryLimits } from '../../report/history/drill-history';
import { isDrillRecord } from '../../report/record-findings';
import type { Invocation, Options } from '../command/command';
import { numberFlag } from '../command/number-flag';
import { readBytes } from './read-input';

export const historyFlags = {
  'regression-percent': {
    type: 'string',
    value: 'N',
    description: 'From how many percent on worse is a regression; default: 20.',
  },
  'max-age-days': {
    type: 'string',
    value: 'N',
    description: 'How many days ago the last met run may be; default: 90.',
  },
} as const satisfies Options;

const DEFAULT_REGRESSION_PERCENT = 20;
const DEFAULT_MAX_AGE_DAYS = 90;

/** What the flags say of a comparison with earlier runs, checked. */
export function historyLimits({ options }: Pick<Invocation, 'options'>): HistoryLimits {
  return {
    regressionPercent: numberFlag('regression-percent', options['regression-percent'], 0) ?? DEFAULT_REGRESSION_PERCENT,
    maxAgeDays: numberFlag('max-age-days', options['max-age-days'], 0) ?? DEFAULT_MAX_AGE_DAYS,
  };
}

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
    if (found === undefined) stderr.write(`left out ${file}: it is not JSON, or its record does not fit the schema\n`);
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
    return values.every(isDrillRecord) ? values : undefined;
  } catch {
    return undefined;
  }
}
