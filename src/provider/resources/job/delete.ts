import { clockedText } from '../../../amounts/span-text';
import { cancelRestoreJob } from '../../../api/operations/cancel-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { CloudError } from '../../../cloud/cloud-error';
import { errorDiagnostic } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Look, WaitEnd } from '../../../waiting/look';
import { lookOnce, waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { describeLook } from '../../configured/follow';
import { explainFaults } from '../../values/explain-faults';
import { filledIn, inputsKey } from './inputs-key';
import { listOf, toRestoreKind, toState } from './mapping';
import { policyOf } from './policy';
import { decodePrivate, type PlannedCreation } from './private-data';
import type { JobState } from './schema';
import { type JobOutcome, jobOutcome } from './settle';
import { restoreKey } from './submit';

const GONE: JobOutcome = { state: null };

/** Setting on_destroy = "keep" would need an apply, which waits, and a resource that is still in the configuration. */
const LET_IT_RUN = 'run "terraform state rm" with the address of this resource to let it run and forget it';

type Unfinished = Exclude<WaitEnd<RestoreJob>, { readonly end: 'ended' }>;

/**
 * Cancels a job that still runs and awaits its end, so that nothing goes on behind the back of the next step. But a restore
 * whose creation has not ended well while it ran on is left to the creation that follows.
 */
export async function deleteJob(
  { prior, private: data }: { readonly prior: JobState; readonly private?: Uint8Array },
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const { configured, log } = context;
  const id = prior.id as string;
  configured.journal.changing(id, false);
  if (!configured.claims.claim(id)) {
    log.info(`restore job ${id} belongs to another resource now, so it is not cancelled`);
    return GONE;
  }
  const { creation } = decodePrivate(data);
  if (creation && isLeftToNext(prior, creation)) {
    leaveToNext(prior, creation, context);
    return GONE;
  }
  return endRunningJob(prior, context);
}

/** Cancels a job of ours that still runs, and awaits its end. The state is null when that is done. */
export async function endRunningJob(prior: JobState, context: ResourceContext<Configured>): Promise<JobOutcome> {
  if (prior.verdict !== 'pending' || !mayBeCancelled(prior)) return GONE;
  const { deleteTimeoutMs } = policyOf(prior);
  const failure = `Cannot cancel restore job ${prior.id}`;
  const advice = `It may still run. Run destroy again, or ${LET_IT_RUN}.`;
  return explainFaults({ failure, advice, stop: context.stop }, () => stopJob(prior, context, deleteTimeoutMs));
}

/** What something else has started is cancelled only when somebody says so. */
export function mayBeCancelled(job: JobState): boolean {
  const { onDestroy } = policyOf(job);
  return onDestroy === undefined ? (job.origin ?? 'started') === 'started' : onDestroy === 'cancel';
}

/** A failed restore is made anew; so is one that somebody asks to be replaced. */
function isLeftToNext(prior: JobState, { replaces, unknown, key }: PlannedCreation): boolean {
  const isOfUse = prior.unfinished === true && prior.verdict !== 'failed' && replaces === undefined;
  return isOfUse && inputsKey(prior, unknown) === key;
}

function leaveToNext(
  prior: JobState,
  { unknown }: PlannedCreation,
  { configured, log }: ResourceContext<Configured>,
): void {
  const restoreId = prior.id as string;
  const inputs = prior.chosen_snapshot ? { ...prior, snapshot_id: null } : prior;
  const key = restoreKey(toRestoreKind(inputs), prior.triggers, configured);
  const note = configured.journal.begin(key, [], { isAdopted: prior.origin !== 'started' });
  note.started(restoreId);
  log.info(`restore job ${restoreId} is left to the resource that replaces this one`);
  configured.handOver.leave({
    restoreId,
    state: prior,
    note,
    fits: (inputs) => hasEqualInputs(prior, inputs, filledIn(inputs)),
    mayPrecede: (inputs) => unknown.length > 0 && hasEqualInputs(prior, inputs, unknown),
  });
}

function hasEqualInputs(prior: JobState, inputs: object, except: readonly string[]): boolean {
  return inputsKey(prior, except) === inputsKey(inputs as JobState, except);
}

async function stopJob(prior: JobState, context: ResourceContext<Configured>, limitMs: number): Promise<JobOutcome> {
  const { configured, stop } = context;
  const id = prior.id as string;
  const waiting = configured.restoreJobs(listOf(prior));
  const deadlineMs = configured.clock.now() + limitMs;
  const look = await lookOnce(waiting, id, { deadlineMs, stop });
  if (look && look.verdict !== 'pending') return GONE;
  // Not listed may mean not listed yet: the request to stop does no harm to a job that is gone.
  await cancel(prior, context, deadlineMs);
  if (!look) return GONE;
  const end = await waitUntilEnded(waiting, id, { deadlineMs, stop });
  return end.end === 'ended' ? GONE : notEnded(prior, end, look, limitMs);
}

export async function cancel(
  prior: JobState,
  { configured, log }: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<void> {
  const request = {
    RestoreId: prior.id as string,
    ...(prior.vault_id && { VaultId: prior.vault_id }),
    ...(prior.edition && { Edition: prior.edition }),
  };
  try {
    await configured.client().call(cancelRestoreJob, request, { deadlineMs });
    log.info(`restore job ${prior.id} cancelled`);
  } catch (fault) {
    // A job that has just ended cannot be cancelled any more: the wait that follows tells.
    if (!(fault instanceof CloudError) || !['invalid', 'notFound'].includes(fault.category)) throw fault;
    log.warn(`restore job ${prior.id} could not be cancelled`, { fault: fault.message });
  }
}

/** What keeps us from saying that the job has ended: the time limit, an interrupt, or a refusal. */
function notEnded(prior: JobState, end: Unfinished, before: Look<RestoreJob>, limitMs: number): JobOutcome {
  const look = end.look ?? before;
  const reasons = {
    deadline: `Restore job ${prior.id} has not ended within ${clockedText(limitMs)}`,
    stopped: `Interrupted while restore job ${prior.id} was being cancelled`,
    refused: `Cannot see whether restore job ${prior.id} has ended`,
    vanished: `Restore job ${prior.id} is no longer listed, so nobody can see whether it has ended`,
  };
  const answer = end.fault ? `\n\nLast answer: ${end.fault.message}` : '';
  const longer = end.end === 'deadline' ? ' To wait longer, set timeouts = { delete = "30m" }.' : '';
  const detail = `It was asked to stop, and was last seen as ${describeLook(look)}. Run destroy again to wait on, or ${LET_IT_RUN}.${longer}${answer}`;
  return jobOutcome(toState(look.entry, prior), [errorDiagnostic(reasons[end.end], detail)]);
}
