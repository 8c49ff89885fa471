import type { Invocation } from '../../command/command';
import { readForecasts } from '../../forecast/read-forecasts';
import { stackForecastLines } from '../../forecast/stack-forecast-lines';
import { type PlanDocument, readPlan } from '../../stack/read-plan';

/** How long a planned drill will take, a line each; nothing without --history. It is a help alone: it keeps no drill from its run. */
export function drillForecast(shown: string, isRehearsal: boolean, invocation: Invocation): string[] {
  try {
    const stack = readPlan('plan', JSON.parse(shown) as PlanDocument);
    const told = readForecasts(stack, invocation, isRehearsal || undefined);
    return told ? stackForecastLines(told) : [];
  } catch (error) {
    return [`No forecast: ${(error as Error).message}`];
  }
}
