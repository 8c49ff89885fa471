import type { RestoreContext } from './definition/restore-definition';
import type { RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { restoreKey } from './start/submit';
import { filledIn, inputsKey } from './state/decisive-inputs';
import { decodePrivate, type PlannedCreation } from './state/private-data';
import { endRunning } from './wait/end-running';
import { FORGOTTEN, makeRoom } from './wait/make-room';

/**
 * Cancels a restore that still runs and awaits its end, so that nothing goes on behind the back of the next step. But one
 * whose creation has not ended well while it ran on is left to the creation that follows.
 */
export async function deleteRestore<T extends RestoreTypes>(
  { prior, private: data }: { readonly prior: T['state']; readonly private?: Uint8Array },
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, log, restore } = context;
  const id = prior.id as string;
  configured.journal.changing(id, false);
  if (!configured.takenJobs.take(id)) {
    log.info(`${restore.words.noun} ${id} belongs to another resource now, so it is not cancelled`);
    return { state: null };
  }
  const { creation } = decodePrivate(data);
  if (creation && isLeftToNext(prior, creation, context)) {
    leaveToNext(prior, creation, context);
    return { state: null };
  }
  const isReplaced = creation && creation.replaces === undefined;
  return isReplaced ? makeWay(prior, context) : endRunning(prior, context);
}

/** Terraform keeps what is not deleted, and creates nothing in its place. */
async function makeWay<T extends RestoreTypes>(
  prior: T['state'],
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const outcome = await makeRoom(prior, context, FORGOTTEN);
  if (outcome.state !== null) context.configured.journal.saved(prior.id as string, true);
  return outcome;
}

/** A failed restore is made anew; so is one that somebody asks to be replaced. */
function isLeftToNext<T extends RestoreTypes>(
  prior: T['state'],
  { replaces, unknown, key }: PlannedCreation,
  { restore }: RestoreContext<T>,
): boolean {
  const isOfUse = prior.wait_unfinished === true && prior.verdict !== 'failed' && replaces === undefined;
  return isOfUse && inputsKey(restore, prior, unknown) === key;
}

function leaveToNext<T extends RestoreTypes>(
  prior: T['state'],
  { unknown }: PlannedCreation,
  { configured, log, restore }: RestoreContext<T>,
): void {
  const { service, choice, words } = restore;
  const restoreId = prior.id as string;
  const { [choice.attribute]: chosen } = prior as Readonly<Record<string, unknown>>;
  const inputs = chosen ? { ...prior, [choice.id]: null } : prior;
  const key = restoreKey(restore, restore.toKind(inputs), prior.triggers, configured);
  const note = configured.journal.begin(key, [], { isAdopted: prior.origin !== 'started' });
  note.started(restoreId);
  log.info(`${words.noun} ${restoreId} is left to the resource that replaces this one`);
  const hasEqual = (inputs: object, except: readonly string[]) =>
    inputsKey(restore, prior, except) === inputsKey(restore, inputs, except);
  configured.passedOnJobs.passOn({
    service,
    restoreId,
    state: prior,
    note,
    fits: (inputs) => hasEqual(inputs, filledIn(restore, inputs)),
    mayBePredecessor: (inputs) => unknown.length > 0 && hasEqual(inputs, unknown),
  });
}
