import type { ApplyRequest, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known';
import { endRunningJob } from './delete';
import { toSkippedState } from './mapping';
import { policyOf } from './policy';
import type { JobSchema, JobState } from './schema';
import { type JobOutcome, jobOutcome } from './settle';
import { startJob } from './start';

/** Starts the restore and waits for its end. A state with an error is saved as tainted; one with a warning is not. */
export async function createJob(
  { planned }: ApplyRequest<JobSchema>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const inputs = knownOrNull(planned) as JobState;
  const { handOver } = context.configured;
  if (inputs.start_when === false) return jobOutcome(toSkippedState(inputs));
  const resumed = handOver.takeFitting(inputs);
  const precedent = resumed ? undefined : handOver.takePrecedent(inputs);
  if (precedent) {
    const { state, diagnostics = [] } = await endRunningJob(precedent.state as JobState, context);
    if (state !== null) return { state: null, diagnostics };
    precedent.note.drop();
  }
  return startJob({ inputs, policy: policyOf(inputs), phase: 'create', resumed }, context);
}
