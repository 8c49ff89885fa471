import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import { hasErrors } from '../../../../plugin/diagnostic';
import type { ResourceContext } from '../../../../plugin/provider';
import type { WaitEnd } from '../../../../waiting/look';
import { waitUntilEnded } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import { restoreJobFacts } from '../../../configured/progress-facts';
import { tellProgress } from '../../../configured/tell-progress';
import { type JobOutcome, jobOutcome } from '../state/job-outcome';
import { listOf, toState } from '../state/mapping';
import type { Policy } from '../state/policy';
import type { JobState } from '../state/schema';
import { endDiagnostics, type Phase } from './end-diagnostics';

export interface Waited {
  readonly policy: Policy;
  readonly phase: Phase;
  readonly deadlineMs: number;
}

/** Waits for a job that was started, and makes of its end what is saved and what is said. */
export async function waitForJob(
  started: JobState,
  { policy, phase, deadlineMs }: Waited,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const end = await waitForEnd(started, context, deadlineMs);
  const state = end.look ? toState(end.look.entry, started) : started;
  const diagnostics = endDiagnostics(end, { state, policy, phase });
  // Nobody knows of a job that is not listed any more, so there is nothing to go on with.
  const wait_unfinished = phase === 'create' && ['deadline', 'refused'].includes(end.end) && hasErrors(diagnostics);
  return jobOutcome({ ...state, wait_unfinished }, diagnostics);
}

/** Tells meanwhile how the job goes on. */
function waitForEnd(
  state: JobState,
  context: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<WaitEnd<RestoreJob>> {
  const id = state.id as string;
  const onLook = tellProgress({ service: 'hbr', id, title: `restore job ${id}`, facts: restoreJobFacts }, context);
  const waiting = context.configured.restoreJobPollers(listOf(state));
  return waitUntilEnded(waiting, id, { deadlineMs, stop: context.stop, onLook });
}
