import { DiagnosticsError } from '../../../plugin/diagnostic';
import type { PassedOnJob } from '../../configured/passed-on-jobs';
import { knownOrNull } from '../../values/known-or-null';
import type { RestoreContext } from './definition/restore-definition';
import type { RestoreApplyRequest, RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { startRestore } from './start/start-restore';
import { policyOf } from './state/policy';
import { restoreOutcome } from './state/restore-outcome';
import { skippedState } from './state/started-state';
import { FORGOTTEN, makeRoom } from './wait/make-room';

/** Starts the restore and waits for its end. A state with an error is saved as tainted; one with a warning is not. */
export async function createRestore<T extends RestoreTypes>(
  { planned, config }: RestoreApplyRequest<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const inputs = knownOrNull(planned) as T['state'];
  const { configured, restore } = context;
  const { passedOnJobs } = configured;
  if (inputs.start_when === false) return restoreOutcome(restore, skippedState(restore, inputs));
  const values = inputs as Readonly<Record<string, unknown>>;
  const resumed = passedOnJobs.takeFitting(restore.service, values);
  const predecessor = resumed ? undefined : passedOnJobs.takePredecessor(restore.service, values);
  const ended = predecessor && (await endPredecessor(predecessor, context));
  // What cannot be cancelled is kept, tainted.
  if (ended && ended.state !== null) return restore.cancel ? { state: null, diagnostics: ended.diagnostics } : ended;
  predecessor?.note.drop();
  const outcome = await startRestore({ inputs, config, policy: policyOf(inputs), phase: 'create', resumed }, context);
  return { ...outcome, diagnostics: [...(ended?.diagnostics ?? []), ...(outcome.diagnostics ?? [])] };
}

async function endPredecessor<T extends RestoreTypes>(
  { state }: PassedOnJob,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const prior = state as unknown as T['state'];
  try {
    return await makeRoom(prior, context, FORGOTTEN);
  } catch (fault) {
    if (!(fault instanceof DiagnosticsError)) throw fault;
    return restoreOutcome(context.restore, prior, fault.diagnostics);
  }
}
