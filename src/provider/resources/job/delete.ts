import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { restoreKey } from './start/submit';
import { filledIn, inputsKey } from './state/decisive-inputs';
import type { JobOutcome } from './state/job-outcome';
import { toRestoreKind } from './state/mapping';
import { decodePrivate, type PlannedCreation } from './state/private-data';
import type { JobState } from './state/schema';
import { endRunningJob } from './wait/end-running-job';

const GONE: JobOutcome = { state: null };

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
  if (!configured.takenJobs.take(id)) {
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

/** A failed restore is made anew; so is one that somebody asks to be replaced. */
function isLeftToNext(prior: JobState, { replaces, unknown, key }: PlannedCreation): boolean {
  const isOfUse = prior.wait_unfinished === true && prior.verdict !== 'failed' && replaces === undefined;
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
  configured.passedOnJobs.passOn({
    restoreId,
    state: prior,
    note,
    fits: (inputs) => hasEqualInputs(prior, inputs, filledIn(inputs)),
    mayBePredecessor: (inputs) => unknown.length > 0 && hasEqualInputs(prior, inputs, unknown),
  });
}

function hasEqualInputs(prior: JobState, inputs: object, except: readonly string[]): boolean {
  return inputsKey(prior, except) === inputsKey(inputs as JobState, except);
}
