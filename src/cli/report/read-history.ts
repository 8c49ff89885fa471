import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { type DrillHistory, drillHistory, type HistoryLimits } from '../../report/history/drill-history';
import type { Invocation, Options } from '../command/command';
import { numberFlag } from '../command/number-flag';
import { readRecords } from './read-records';

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
/** Some centuries: what is due later than that is due never, and is no time that could be written. */
const LONGEST_AGE_DAYS = 100_000;

/** What the flags say of a comparison with earlier runs, checked. */
export function historyLimits({ options }: Pick<Invocation, 'options'>): HistoryLimits {
  return {
    regressionPercent: numberFlag('regression-percent', options['regression-percent'], 0) ?? DEFAULT_REGRESSION_PERCENT,
    maxAgeDays: numberFlag('max-age-days', options['max-age-days'], 0, LONGEST_AGE_DAYS) ?? DEFAULT_MAX_AGE_DAYS,
  };
}

/** What the records under --history tell; undefined without it. */
export function readHistory(
  record: DrillRecord,
  { options, cwd, stderr }: Invocation,
  limits: HistoryLimits,
): DrillHistory | undefined {
  if (options.history === undefined) return undefined;
  const others = readRecords(String(options.history), cwd).flatMap(({ file, records, fault }) => {
    if (fault !== undefined) stderr.write(`left out ${file}: ${fault}\n`);
    return records;
  });
  return drillHistory(record, others, limits);
}
