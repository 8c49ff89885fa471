import { hasErrors } from '../../../plugin/diagnostic';
import type { Outcome, ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { endDiagnostics, type Phase } from './end-diagnostics';
import { toState } from './mapping';
import type { Policy } from './policy';
import type { identity, JobSchema, JobState } from './schema';
import { waitForJob } from './wait';

export type JobOutcome = Outcome<JobSchema, typeof identity>;

export interface Waited {
  readonly policy: Policy;
  readonly phase: Phase;
  readonly deadlineMs: number;
}

/** Waits for a job that was started, and makes of its end what is saved and what is said. */
export async function waitAndSettle(
  started: JobState,
  { policy, phase, deadlineMs }: Waited,
  context: ResourceContext<Configured>,
): Promise<JobOutcome> {
  const end = await waitForJob(started, context, deadlineMs);
  const state = end.look ? toState(end.look.entry, started) : started;
  const diagnostics = endDiagnostics(end, { state, policy, phase });
  // Nobody knows of a job that is not listed any more, so there is nothing to go on with.
  const unfinished = phase === 'create' && ['deadline', 'refused'].includes(end.end) && hasErrors(diagnostics);
  return jobOutcome({ ...state, unfinished }, diagnostics);
}

export function jobOutcome(state: JobState, diagnostics: JobOutcome['diagnostics'] = []): JobOutcome {
  return { state, identity: { restore_type: state.restore_type, restore_id: state.id }, diagnostics };
}
