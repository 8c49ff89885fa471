import type { ApplyRequest, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import { knownOrNull } from '../../known';
import { policyOf } from './policy';
import { type JobSchema, type JobState, outputNames } from './schema';
import { type JobOutcome, jobOutcome, waitAndSettle } from './settle';

/** Takes over changed policies and filled-in inputs, and goes on waiting for a job that has not ended. */
export async function updateJob(
  { prior, planned }: ApplyRequest<JobSchema>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const before = prior as JobState;
  context.configured.journal.saved(before.id as string, before.verdict === 'pending');
  const outputs = Object.fromEntries(outputNames.map((name) => [name, (before as Record<string, unknown>)[name]]));
  const state = { ...(knownOrNull(planned) as JobState), ...outputs } as JobState;
  const policy = policyOf(state);
  if (before.verdict !== 'pending' || !policy.wait) return jobOutcome(state);
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  return waitAndSettle(state, { policy, phase: 'update', deadlineMs }, context);
}
