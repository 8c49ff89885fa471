import { forecastLines, forecastTitle } from '../../report/forecast/forecast-lines';
import type { StackForecasts } from './forecasts-of';

/** A forecast of each drill, a line for each sentence. */
export function stackForecastLines(told: StackForecasts): string[] {
  return [
    ...told.forecasts.flatMap((one) => [`${forecastTitle(one)}:`, ...forecastLines(one).map((line) => `  ${line}`)]),
    ...unknownLines(told),
  ];
}

export function unknownLines({ unknown }: StackForecasts): string[] {
  return unknown.map((address) => `No forecast of ${address}: only a plan tells what it restores`);
}
