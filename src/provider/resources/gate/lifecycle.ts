import type { ResourceContext } from '../../../plugin/call-context';
import { type ApplyRequest, type PlanRequest, type PlanResult, resource } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { mayHaveChanged, outputsOf, withUnknownOutputs } from '../../values/may-have-changed';
import { checkGate } from './checks';
import { type GatePlan, type GateSchema, type GateState, outputNames, schema } from './schema';
import { waitForAll } from './wait';

/** The resource `alirestore_gate`, the gate. Failing is harmless: the next apply waits again. */
export const gate = resource<GateSchema, never, Configured>({
  schema,
  validate: checkGate,
  plan: planGate,
  create: ({ planned }, context) => waitForAll(knownOrNull(planned) as GateState, context),
  update,
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

/** Waits again where the plan has left that open and the inputs are others by now; else takes over a changed time limit. */
async function update({ prior, planned }: ApplyRequest<GateSchema>, context: ResourceContext<Configured>) {
  const inputs = knownOrNull(planned) as GateState;
  if (waitsAgain(prior as GateState, inputs as GatePlan)) return waitForAll(inputs, context);
  return { state: { ...inputs, ...outputsOf(prior as GateState, outputNames) } };
}

/** What has not ended, or did not pass, is waited for again; so are other restores. All of it happens in place. */
async function planGate({ prior, proposed }: PlanRequest<GateSchema>): Promise<PlanResult<GateSchema>> {
  if (prior === null) return { planned: proposed };
  const planned = waitsAgain(prior, proposed) ? withUnknownOutputs(proposed, outputNames) : proposed;
  return { planned, requiresReplace: [] };
}

function waitsAgain(prior: GateState, planned: GatePlan): boolean {
  const isOpen = Number(prior.pending ?? 0) > 0;
  const hasFailed = prior.passed === false && planned.on_failure !== 'report';
  return isOpen || hasFailed || mayHaveChanged(schema, prior, planned);
}
