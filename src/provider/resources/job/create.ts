import { CloudError } from '../../../cloud/cloud-error';
import { type Diagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import type { ApplyRequest, ResourceContext } from '../../../plugin/provider';
import { waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured';
import type { Release } from '../../in-flight';
import { knownOrNull } from '../../known';
import { callDiagnostic } from './call-diagnostic';
import { listOf, loadOf, toCreateRequest, toRefusedState, toSkippedState, toStartedState } from './mapping';
import { type Policy, policyOf } from './policy';
import type { JobSchema, JobState } from './schema';
import { type JobOutcome, jobOutcome, waitAndSettle } from './settle';
import { type Submission, submit } from './submit';

/** Starts the restore and waits for its end. A state with an error is saved as tainted; one with a warning is not. */
export async function createJob(
  { planned }: ApplyRequest<JobSchema>,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const inputs = knownOrNull(planned) as JobState;
  if (inputs.start_when === false) return jobOutcome(toSkippedState(inputs));
  const policy = policyOf(inputs);
  const { inFlight } = context.configured;
  const release = await inFlight.enter(loadOf(inputs), context.stop).catch(() => undefined);
  if (!release) return { state: null, diagnostics: [callDiagnostic(context.stop.reason)] };
  let runsOn = false;
  try {
    const outcome = await startAndWait(inputs, policy, context);
    runsOn = outcome.state !== null && !policy.wait && inFlight.isLimited;
    if (runsOn) releaseAtEnd(outcome.state as JobState, policy, release, context);
    return outcome;
  } finally {
    if (!runsOn) release();
  }
}

async function startAndWait(
  inputs: JobState,
  policy: Policy,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  const submission = await submitOrExplain(inputs, deadlineMs, context);
  if (!('restoreId' in submission)) return notStarted(submission, inputs, policy, context);
  const started = toStartedState(submission.restoreId, inputs);
  context.log.info(`restore job ${submission.restoreId} ${submission.origin === 'started' ? 'started' : 'adopted'}`);
  const adopted = adoptionWarnings(submission);
  if (!policy.wait) return jobOutcome(started, adopted);
  const outcome = await waitAndSettle(started, { policy, phase: 'create', deadlineMs }, context);
  return { ...outcome, diagnostics: [...adopted, ...(outcome.diagnostics ?? [])] };
}

/** Nothing is saved, or the failure is reported; what was interrupted has not failed. */
function notStarted(
  reason: Diagnostic,
  inputs: JobState,
  policy: Policy,
  { stop }: ResourceContext<Configured>,
): JobOutcome {
  if (!policy.reportsFailure || stop.aborted) return { state: null, diagnostics: [reason] };
  const state = toRefusedState(inputs, reason.detail ?? reason.summary);
  return jobOutcome(state, [{ ...reason, severity: 'warning' }]);
}

async function submitOrExplain(
  inputs: JobState,
  deadlineMs: number,
  context: ResourceContext<Configured>,
): Promise<Submission | Diagnostic> {
  try {
    return await submit({ request: toCreateRequest(inputs), triggers: inputs.triggers, deadlineMs }, context);
  } catch (fault) {
    if (fault instanceof CloudError || (context.stop.aborted && fault === context.stop.reason))
      return callDiagnostic(fault);
    throw fault;
  }
}

/** A job that nobody waits for takes up its place until it has ended, all the same. */
function releaseAtEnd(
  state: JobState,
  { createTimeoutMs }: Policy,
  release: Release,
  { configured, stop }: ResourceContext<Configured>,
): void {
  const deadlineMs = configured.clock.now() + createTimeoutMs;
  void waitUntilEnded(configured.restoreJobs(listOf(state)), state.id as string, { deadlineMs, stop }).then(release);
}

function adoptionWarnings({ restoreId, origin }: Submission): Diagnostic[] {
  if (origin === 'started') return [];
  const [summary, detail] =
    origin === 'running'
      ? [
          `Restore job ${restoreId} was running already`,
          `A restore of the same snapshot to the same target is under way, so no second one was started: this resource now stands for job ${restoreId}. If it is not yours, wait until it has ended, change a value in triggers, and apply again.`,
        ]
      : [
          `Restore job ${restoreId} was started by an apply that was killed`,
          `That apply ended before Terraform saved the id of the job. No second one was started: this resource now stands for job ${restoreId}. To restore once more, change a value in triggers.`,
        ];
  return [warningDiagnostic(summary, detail)];
}
