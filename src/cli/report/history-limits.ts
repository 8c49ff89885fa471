import type { HistoryLimits } from '../../report/history/drill-history';
import type { Invocation } from '../command/command';
import { numberOf } from '../emulator/emulator-options';

const DEFAULT_REGRESSION_PERCENT = 20;
const DEFAULT_MAX_AGE_DAYS = 90;

/** What the flags say of a comparison with earlier runs, checked. */
export function historyLimits({ options }: Pick<Invocation, 'options'>): HistoryLimits {
  return {
    regressionPercent: numberOf('regression-percent', options['regression-percent'], 0) ?? DEFAULT_REGRESSION_PERCENT,
    maxAgeDays: numberOf('max-age-days', options['max-age-days'], 0) ?? DEFAULT_MAX_AGE_DAYS,
  };
}
