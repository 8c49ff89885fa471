import { type Diagnostic, warningDiagnostic } from '../../../../plugin/diagnostic';
import type { ResourceContext } from '../../../../plugin/provider';
import { waitUntilEnded } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import type { Release } from '../../../configured/in-flight';
import type { PassedOnJob } from '../../../configured/passed-on-jobs';
import { type JobOutcome, jobOutcome } from '../state/job-outcome';
import { listOf, loadOf, toCreateRequest, toNotStartedState, toRestoreKind, toStartedState } from '../state/mapping';
import type { Policy } from '../state/policy';
import type { JobState } from '../state/schema';
import type { Phase } from '../wait/end-diagnostics';
import { lookAtStarted } from '../wait/look-at-started';
import { waitForJob } from '../wait/wait-for-job';
import type { Submission } from './submission';
import { idWithoutJob, notStartedDiagnostic, SubmissionFault } from './submission-fault';
import { submit } from './submit';

type Context = ResourceContext<Configured>;

export interface Starting {
  readonly inputs: JobState;
  readonly policy: Policy;
  readonly phase: Phase;
  /** A restore that runs already, which the other half of a replacement has left for this one. */
  readonly resumed?: PassedOnJob;
}

/** Starts the restore and waits for its end. A null state means that nothing is known to have been started. */
export async function startJob(starting: Starting, context: Context): Promise<JobOutcome> {
  const { inputs, policy } = starting;
  const { inFlight } = context.configured;
  const release = await inFlight.enter(loadOf(inputs), context.stop).catch(() => undefined);
  if (!release) return { state: null, diagnostics: [notStartedDiagnostic(context.stop.reason)] };
  let runsOn = false;
  try {
    const outcome = await startAndWait(starting, context);
    runsOn = outcome.state !== null && !policy.wait && inFlight.isLimited;
    if (runsOn) releaseAtEnd(outcome.state as JobState, policy, release, context);
    return outcome;
  } finally {
    if (!runsOn) release();
  }
}

async function startAndWait({ inputs, policy, phase, resumed }: Starting, context: Context): Promise<JobOutcome> {
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  const begun = resumed
    ? resume(resumed, inputs)
    : await begin(inputs, { deadlineMs, mayAdopt: phase === 'create' }, context);
  if (!('started' in begun)) return notStarted(begun, inputs, policy, context);
  const { started, said } = begun;
  context.log.info(`restore job ${started.id} ${resumed ? 'goes on' : started.origin}`);
  const outcome = policy.wait
    ? await waitForJob(started, { policy, phase, deadlineMs }, context)
    : await lookAtStarted(started, context);
  if (phase === 'create' && outcome.state?.wait_unfinished)
    context.configured.journal.waitUnfinished(started.id as string);
  return { ...outcome, diagnostics: [...said, ...(outcome.diagnostics ?? [])] };
}

interface Begun {
  readonly started: JobState;
  readonly said: readonly Diagnostic[];
}

interface NotBegun {
  /** Says why there is no job. */
  readonly id: string;
  readonly reason: Diagnostic;
}

/** The inputs are equal; the snapshot is the one that was chosen when it started. */
function resume({ restoreId, state }: PassedOnJob, inputs: JobState): Begun {
  const { snapshot_id, snapshot_hash, origin } = state as JobState;
  const taken = { ...inputs, snapshot_id, snapshot_hash: inputs.snapshot_hash ?? snapshot_hash };
  return { started: { ...toStartedState(restoreId, taken), origin }, said: [] };
}

async function begin(
  inputs: JobState,
  limits: { readonly deadlineMs: number; readonly mayAdopt: boolean },
  context: Context,
): Promise<Begun | NotBegun> {
  const [request, kind] = [toCreateRequest(inputs), toRestoreKind(inputs)];
  const start = { request, kind, triggers: inputs.triggers, ...limits };
  try {
    const submission = await submit(start, context);
    const { restoreId, isOwn, job } = submission;
    const started = toStartedState(restoreId, inputs, isOwn ? 'started' : 'adopted');
    const snapshot_id = inputs.snapshot_id ?? job?.SnapshotId ?? started.snapshot_id;
    return { started: { ...started, snapshot_id }, said: adoptionWarnings(submission) };
  } catch (fault) {
    if (fault instanceof SubmissionFault || (context.stop.aborted && fault === context.stop.reason))
      return { id: idWithoutJob(fault), reason: notStartedDiagnostic(fault) };
    throw fault;
  }
}

/** Nothing is saved, or the failure is reported; what was interrupted has not failed. */
function notStarted({ id, reason }: NotBegun, inputs: JobState, policy: Policy, { stop }: Context): JobOutcome {
  if (!policy.reportsFailure || stop.aborted) return { state: null, diagnostics: [reason] };
  const state = toNotStartedState(inputs, reason.detail ?? reason.summary, id);
  return jobOutcome(state, [{ ...reason, severity: 'warning' }]);
}

/** A job that nobody waits for takes up its place until it has ended, all the same. */
function releaseAtEnd(
  state: JobState,
  { createTimeoutMs }: Policy,
  release: Release,
  { configured, stop }: Context,
): void {
  const deadlineMs = configured.clock.now() + createTimeoutMs;
  void waitUntilEnded(configured.restoreJobPollers(listOf(state)), state.id as string, { deadlineMs, stop }).then(
    release,
  );
}

function adoptionWarnings({ restoreId, how, isOwn }: Submission): Diagnostic[] {
  if (how === 'started' || how === 'waitUnfinished') return [];
  const [summary, detail] =
    how === 'running'
      ? [
          `Restore job ${restoreId} was already running`,
          `A restore of the same snapshot to the same target is already running, so no second one was started: this resource now stands for job ${restoreId}. To restore again, wait until that job has ended, change a value in triggers, and apply again.`,
        ]
      : [
          `Restore job ${restoreId} was ${isOwn ? 'started' : 'adopted'} by an apply that was killed`,
          `That apply ended before Terraform saved the id of the job. No second one was started: this resource now stands for job ${restoreId}. To restore again, change a value in triggers.`,
        ];
  const notCancelled = isOwn
    ? ''
    : ' Something else started that job, so destroying this resource does not cancel it unless on_destroy = "cancel".';
  return [warningDiagnostic(summary, `${detail}${notCancelled}`)];
}
