import { cancelRestoreJob } from '../../../api/operations/cancel-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { CloudError } from '../../../cloud/cloud-error';
import { errorDiagnostic } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Look } from '../../../waiting/look';
import { lookOnce, waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured';
import { formatDuration } from '../../duration';
import { listOf, toState } from './mapping';
import { policyOf } from './policy';
import type { JobState } from './schema';
import { type JobOutcome, jobOutcome } from './settle';
import { describeLook } from './wait';

const GONE: JobOutcome = { state: null };

/** Cancels a job that still runs and awaits its end, so that nothing goes on behind the back of the next step. */
export async function deleteJob(
  { prior }: { readonly prior: JobState },
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const { configured, stop, log } = context;
  const policy = policyOf(prior);
  const id = prior.id as string;
  configured.journal.saved(id, false);
  if (prior.verdict !== 'pending' || policy.onDestroy === 'keep') return GONE;
  if (configured.claims.isClaimed(id)) {
    log.info(`restore job ${id} belongs to another resource now, so it is not cancelled`);
    return GONE;
  }
  const waiting = configured.restoreJobs(listOf(prior));
  const deadlineMs = configured.clock.now() + policy.deleteTimeoutMs;
  const look = await lookOnce(waiting, id, { deadlineMs, stop });
  if (look?.verdict !== 'pending') return GONE;
  await cancel(prior, context, deadlineMs);
  const end = await waitUntilEnded(waiting, id, { deadlineMs, stop });
  return end.end === 'ended' ? GONE : notEnded(prior, end.look ?? look, policy.deleteTimeoutMs);
}

async function cancel(
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

function notEnded(prior: JobState, look: Look<RestoreJob>, limitMs: number): JobOutcome {
  const detail = `It was asked to stop, and was last seen as ${describeLook(look)}. Run destroy again to wait on, or set on_destroy = "keep" and apply to let it run. To wait longer, set timeouts = { delete = "30m" }.`;
  const diagnostic = errorDiagnostic(`Restore job ${prior.id} has not ended within ${formatDuration(limitMs)}`, detail);
  return jobOutcome(toState(look.entry, prior), [diagnostic]);
}
