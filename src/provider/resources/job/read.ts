import { warningDiagnostic } from '../../../plugin/diagnostic';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { explainFaults } from '../../values/explain-faults';
import { type JobOutcome, jobOutcome } from './state/job-outcome';
import { listOf, toState } from './state/mapping';
import type { JobState } from './state/schema';
import { strangeStatus } from './wait/end-diagnostics';

const READ_TIMEOUT_MS = 60_000;

/** A finished job is history and is not asked for again; one that is no longer listed keeps its last known state. */
export async function readJob(
  { state, private: mark }: { readonly state: JobState; readonly private?: Uint8Array },
  { configured, stop }: ResourceContext<Configured>,
): Promise<JobOutcome> {
  configured.journal.saved(state.id as string, state.verdict === 'pending');
  const keep = { ...jobOutcome(state), ...(mark && { private: mark }) };
  if (state.verdict !== 'pending') return keep;
  const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
  const failure = `Cannot read restore job ${state.id}`;
  const advice = 'It had not ended when it was last seen. To plan without reading its status, add -refresh=false.';
  const look = await explainFaults({ failure, advice, stop }, async () =>
    configured.restoreJobPollers(listOf(state)).refresh(state.id as string, { deadlineMs, stop }),
  );
  if (!look) return { ...keep, diagnostics: [vanished(state)] };
  const seen = { ...toState(look.entry, state), wait_unfinished: state.wait_unfinished };
  return { ...keep, ...jobOutcome(seen, strangeStatus(look)) };
}

function vanished(state: JobState) {
  return warningDiagnostic(
    `Restore job ${state.id} is not listed`,
    `The service no longer lists this job of type ${state.restore_type}; its record may have expired. The state keeps what was last known (${state.status ?? 'no status'}), and the job is not run again. To run it again, change a value in triggers; to forget it, run "terraform state rm" with the address of this resource.`,
  );
}
