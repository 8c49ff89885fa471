import { type ApplyRequest, type ResourceContext, resource } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { outputsOf } from '../../run-again';
import { checkCompletion } from './checks';
import { planCompletion, waitsAgain } from './plan';
import { type CompletionPlan, type CompletionSchema, type CompletionState, outputNames, schema } from './schema';
import { waitForAll } from './wait';

/** The resource `alirestore_completion`, the gate. Failing is harmless: the next apply waits again. */
export const completion = resource<CompletionSchema, never, Configured>({
  schema,
  validate: checkCompletion,
  plan: planCompletion,
  create: ({ planned }, context) => waitForAll(knownOrNull(planned) as CompletionState, context),
  update,
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

/** Waits again where the plan has left that open and the inputs are others by now; else takes over a changed time limit. */
async function update({ prior, planned }: ApplyRequest<CompletionSchema>, context: ResourceContext<Configured>) {
  const inputs = knownOrNull(planned) as CompletionState;
  if (waitsAgain(prior as CompletionState, inputs as CompletionPlan)) return waitForAll(inputs, context);
  return { state: { ...inputs, ...outputsOf(prior as CompletionState, outputNames) } };
}
