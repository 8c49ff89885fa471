import type { PlanRequest, PlanResult } from '../../../plugin/provider';
import { mayHaveChanged, withUnknownOutputs } from '../../run-again';
import { type CompletionPlan, type CompletionSchema, type CompletionState, outputNames, schema } from './schema';

/** What has not ended, or did not pass, is waited for again; so are other restores. All of it happens in place. */
export async function planCompletion({
  prior,
  proposed,
}: PlanRequest<CompletionSchema>): Promise<PlanResult<CompletionSchema>> {
  if (prior === null) return { planned: proposed };
  const planned = waitsAgain(prior, proposed) ? withUnknownOutputs(proposed, outputNames) : proposed;
  return { planned, requiresReplace: [] };
}

export function waitsAgain(prior: CompletionState, planned: CompletionPlan): boolean {
  const isOpen = Number(prior.pending ?? 0) > 0;
  const hasFailed = prior.passed === false && planned.on_failure !== 'report';
  return isOpen || hasFailed || mayHaveChanged(schema, prior, planned);
}
