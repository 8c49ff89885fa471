import type { PlanRequest, PlanResult } from '../../../plugin/provider';
import { UNKNOWN } from '../../../plugin/unknown';
import { type CompletionPlan, type CompletionSchema, outputNames } from './schema';

/** What has not ended is waited for anew, in place. */
export async function planCompletion({
  prior,
  proposed,
}: PlanRequest<CompletionSchema>): Promise<PlanResult<CompletionSchema>> {
  if (prior === null || Number(prior.pending ?? 0) === 0) return { planned: proposed };
  const unknown = outputNames.filter((name) => name !== 'id').map((name) => [name, UNKNOWN]);
  return { planned: { ...proposed, ...Object.fromEntries(unknown) } as CompletionPlan };
}
