import type { ApplyRequest, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { startJob } from './start/start-job';
import { type JobOutcome, jobOutcome } from './state/job-outcome';
import { toSkippedState } from './state/mapping';
import { policyOf } from './state/policy';
import type { JobSchema, JobState } from './state/schema';
import { endRunningJob } from './wait/end-running-job';

/** Starts the restore and waits for its end. A state with an error is saved as tainted; one with a warning is not. */
export async function createJob(
  { planned }: ApplyRequest<JobSchema>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const inputs = knownOrNull(planned) as JobState;
  const { passedOnJobs } = context.configured;
  if (inputs.start_when === false) return jobOutcome(toSkippedState(inputs));
  const resumed = passedOnJobs.takeFitting(inputs);
  const predecessor = resumed ? undefined : passedOnJobs.takePredecessor(inputs);
  if (predecessor) {
    const { state, diagnostics = [] } = await endRunningJob(predecessor.state as JobState, context);
    if (state !== null) return { state: null, diagnostics };
    predecessor.note.drop();
  }
  return startJob({ inputs, policy: policyOf(inputs), phase: 'create', resumed }, context);
}
