import type { ApplyRequest, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { knownOrNull } from '../../values/known-or-null';
import { startJob } from './start/start-job';
import { savedChoice } from './state/chosen-snapshot';
import { filledIn } from './state/decisive-inputs';
import { type JobOutcome, jobOutcome } from './state/job-outcome';
import { toSkippedState } from './state/mapping';
import { policyOf } from './state/policy';
import { decodePrivate } from './state/private-data';
import { runsAgain } from './state/runs-again';
import { type JobPlan, type JobSchema, type JobState, outputNames } from './state/schema';
import { endRunningJob } from './wait/end-running-job';
import { waitForJob } from './wait/wait-for-job';

type Context = ResourceContext<Configured>;

/** Restores again when the inputs are others by now; else takes over what has changed, and goes on waiting. */
export async function updateJob(
  { prior, planned, config, plannedPrivate }: ApplyRequest<JobSchema>,
  context: Context,
): Promise<JobOutcome> {
  const before = prior as JobState;
  context.configured.journal.changing(before.id as string, before.verdict === 'pending');
  const isFree = context.configured.takenJobs.take(before.id as string);
  const chosen_snapshot = savedChoice(planned.chosen_snapshot, config.chosen_snapshot);
  const inputs = { ...(knownOrNull(planned) as JobState), chosen_snapshot };
  const { lacksInputs } = decodePrivate(plannedPrivate);
  const change = { prior: before, planned: inputs as JobPlan, config, lacksInputs };
  return runsAgain(change) === 'no'
    ? goOn(before, { ...inputs, ...kept(before, config) }, context)
    : withChoice(chosen_snapshot, await restoreAgain(before, newInputs(inputs, config), isFree, context));
}

/** The snapshot that is configured by now. */
function newInputs(inputs: JobState, { chosen_snapshot }: JobPlan): JobState {
  return { ...inputs, chosen_snapshot: knownOrNull(chosen_snapshot) as JobState['chosen_snapshot'] };
}

function withChoice(chosen_snapshot: JobState['chosen_snapshot'], outcome: JobOutcome): JobOutcome {
  return outcome.state === null ? outcome : { ...outcome, state: { ...outcome.state, chosen_snapshot } };
}

/** What only the service decides stays as it is; so does what it has filled in. */
function kept(before: JobState, config: JobPlan): Partial<JobState> {
  const names = [...outputNames, ...filledIn(config)];
  return Object.fromEntries(names.map((name) => [name, (before as Readonly<Record<string, unknown>>)[name]]));
}

async function goOn(before: JobState, state: JobState, context: Context): Promise<JobOutcome> {
  const policy = policyOf(state);
  const resumed = { ...state, wait_unfinished: false };
  if (before.verdict !== 'pending' || !policy.wait) return jobOutcome(resumed);
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  return waitForJob(resumed, { policy, phase: 'update', deadlineMs }, context);
}

/** When the new restore cannot be started, the resource still stands for the one before, so that the next apply tries again. */
async function restoreAgain(
  before: JobState,
  inputs: JobState,
  isFree: boolean,
  context: Context,
): Promise<JobOutcome> {
  const { on_destroy, timeouts } = inputs; // what is configured now decides
  const ended = isFree ? await endRunningJob({ ...before, on_destroy, timeouts }, context) : { state: null };
  if (ended.state !== null) return ended;
  if (inputs.start_when === false) return jobOutcome(toSkippedState(inputs));
  const outcome = await startJob({ inputs, policy: policyOf(inputs), phase: 'update' }, context);
  if (outcome.state !== null) return outcome;
  return { ...jobOutcome(before), diagnostics: outcome.diagnostics };
}
