import { verdictOf } from '../../../../api/restore-job-status';
import type { ResourceContext } from '../../../../plugin/provider';
import { lookOnce } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import { type JobOutcome, jobOutcome } from '../state/job-outcome';
import { listOf, toState } from '../state/mapping';
import type { JobState } from '../state/schema';
import { strangeStatus } from './end-diagnostics';

/** A new job may be listed late. */
const LOOKS_AFTER_MS = [0, 2_000, 6_000, 15_000];
/** What the service answers for a job that nothing has happened to. */
const NEW = 'CREATED';

/**
 * What is known of a job that nobody waits for, so that outputs and other stacks have it. Looks are shared. Judging is left to
 * the gate, and to the next plan.
 */
export async function lookAtStarted(
  started: JobState,
  { configured, stop, log }: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const { clock, restoreJobPollers } = configured;
  const id = started.id as string;
  const sinceMs = clock.now();
  const deadlineMs = sinceMs + LOOKS_AFTER_MS[LOOKS_AFTER_MS.length - 1];
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    const look = await lookOnce(restoreJobPollers(listOf(started)), id, { deadlineMs, stop }).catch((fault: Error) => {
      log.warn(`restore job ${id} cannot be looked at yet`, { reason: fault.message });
    });
    if (!look) continue;
    return jobOutcome(toState(look.entry, started), strangeStatus(look));
  }
  return jobOutcome({ ...started, status: NEW, verdict: verdictOf(NEW) });
}
