import { countText } from '../../amounts/count-text';
import { stackForecastLines } from '../forecast/stack-forecast-lines';
import { isRestore } from '../stack/restore-resources';
import { findingLine } from './findings/finding';
import type { NotLookedAt } from './findings/not-looked-at';
import type { Examined } from './plan-summary';

/** What was found, a line each. Nothing is never said of what nobody looked at. */
export function preflightLines({ stack, findings, notLookedAt, forecasts }: Examined): string {
  const count = stack.objects.filter(isRestore).length;
  const head = `${stack.name}: ${countText(count, 'restore')}`;
  const lines = findings.length === 0 ? [nothingFound(notLookedAt)] : findings.map(findingLine);
  const told = forecasts ? stackForecastLines(forecasts) : [];
  return `${[head, ...[...lines, ...told].map((line) => `  ${line}`)].join('\n')}\n`;
}

function nothingFound(notLookedAt: readonly NotLookedAt[]): string {
  if (notLookedAt.length === 0) return 'nothing found';
  return `nothing found in what was checked; not checked: ${notLookedAt.map(({ text }) => text).join('; ')}`;
}

/** What the lines do not say: what was not looked at beside what was found, and what the command could have been given. */
export function remarksOf({ findings, notLookedAt }: Examined): readonly string[] {
  const besides = notLookedAt.filter(({ isSaid }) => findings.length > 0 || isSaid);
  return besides.map(({ text }) => (findings.length > 0 ? `not checked: ${text}` : text));
}
