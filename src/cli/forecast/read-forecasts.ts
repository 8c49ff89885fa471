import { EMULATOR_VARIABLE } from '../../variables';
import type { Invocation } from '../command/command';
import { readRecords } from '../report/read-records';
import type { Stack } from '../stack/stack';
import { forecastsOf, type StackForecasts } from './forecasts-of';

/** By the records under --history; undefined without it. What is emulated is told apart from what is real. */
export function readForecasts(
  stack: Stack,
  { options, cwd, stderr, env }: Invocation,
  isRehearsal = Boolean(env[EMULATOR_VARIABLE]),
): StackForecasts | undefined {
  if (options.history === undefined) return undefined;
  const records = readRecords(String(options.history), cwd).flatMap(({ file, records: found, fault }) => {
    if (fault !== undefined) stderr.write(`left out ${file}: ${fault}\n`);
    return found;
  });
  return forecastsOf(stack, records, isRehearsal);
}
