import type { PlanRequest, PlanResult } from '../../../plugin/provider';
import { mayHaveChanged, withUnknownOutputs } from '../../values/run-again';
import { type GatePlan, type GateSchema, type GateState, outputNames, schema } from './schema';

/** What has not ended, or did not pass, is waited for again; so are other restores. All of it happens in place. */
export async function planGate({ prior, proposed }: PlanRequest<GateSchema>): Promise<PlanResult<GateSchema>> {
  if (prior === null) return { planned: proposed };
  const planned = waitsAgain(prior, proposed) ? withUnknownOutputs(proposed, outputNames) : proposed;
  return { planned, requiresReplace: [] };
}

export function waitsAgain(prior: GateState, planned: GatePlan): boolean {
  const isOpen = Number(prior.pending ?? 0) > 0;
  const hasFailed = prior.passed === false && planned.on_failure !== 'report';
  return isOpen || hasFailed || mayHaveChanged(schema, prior, planned);
}
