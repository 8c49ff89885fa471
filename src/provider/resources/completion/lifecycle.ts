import { type ApplyRequest, type ResourceContext, resource } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { checkCompletion } from './checks';
import { planCompletion } from './plan';
import { type CompletionSchema, type CompletionState, schema } from './schema';
import { waitForAll } from './wait';

/** The resource `alirestore_completion`, the gate. Failing is harmless: made anew, it waits anew. */
export const completion = resource<CompletionSchema, never, Configured>({
  schema,
  validate: checkCompletion,
  plan: planCompletion,
  create: ({ planned }, context) => waitForAll(knownOrNull(planned) as CompletionState, context),
  update,
  read: async ({ state }) => ({ state }),
  delete: async () => ({ state: null }),
});

/** A changed time limit is taken over; what has not ended is waited for. */
async function update({ prior, planned }: ApplyRequest<CompletionSchema>, context: ResourceContext<Configured>) {
  const inputs = knownOrNull(planned) as CompletionState;
  if (Number(prior?.pending ?? 0) > 0) return waitForAll(inputs, context);
  return { state: { ...(prior as CompletionState), timeouts: inputs.timeouts } };
}
