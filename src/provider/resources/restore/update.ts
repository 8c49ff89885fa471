import { knownOrNull } from '../../values/known-or-null';
import type { RestoreContext, RestoreDefinition } from './definition/restore-definition';
import type { RestoreApplyRequest, RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { activateRestore } from './start/activate-restore';
import { type Starting, startRestore } from './start/start-restore';
import { savedChoice } from './state/chosen-backup';
import { filledIn } from './state/decisive-inputs';
import { policyOf } from './state/policy';
import { decodePrivate, encodePrivate } from './state/private-data';
import { restoreOutcome } from './state/restore-outcome';
import { type Change, hasOtherInputs, runsAgain } from './state/runs-again';
import { skippedState } from './state/started-state';
import { lookAtStarted } from './wait/look-at-started';
import { makeRoom } from './wait/make-room';
import { waitForRestore } from './wait/wait-for-restore';

type Values = Readonly<Record<string, unknown>>;

/** Restores again when the inputs are others by now; else takes over what has changed, and goes on waiting. */
export async function updateRestore<T extends RestoreTypes>(
  { prior, planned, config, plannedPrivate }: RestoreApplyRequest<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, restore } = context;
  const before = prior as T['state'];
  configured.journal.changing(before.id as string, before.verdict === 'pending');
  const isFree = configured.takenJobs.take(before.id as string);
  const { attribute } = restore.choice;
  const configuredChoice = (config as Values)[attribute];
  const choice = { [attribute]: savedChoice((planned as Values)[attribute], configuredChoice) };
  const inputs: T['state'] = { ...(knownOrNull(planned) as T['state']), ...choice };
  const { lacksInputs, unstarted, registered } = decodePrivate(plannedPrivate);
  const change = { prior: before, planned: inputs, config, ...(lacksInputs && { lacksInputs }) };
  if (runsAgain(restore, change) === 'no')
    return goOn(before, { ...inputs, ...kept(restore, before, config) }, unstarted === true, context);
  // The backup that is configured by now.
  const newInputs = { ...inputs, [attribute]: knownOrNull(configuredChoice) };
  const again = { inputs: newInputs, config };
  const isLeft = registered !== undefined && configured.takenJobs.take(registered);
  const outcome = isLeft
    ? await fromRegistered({ ...again, before: asRegistered(restore, before, registered) }, change, context)
    : await restoreAgain({ ...again, before, isInTheWay: isFree, isUnstarted: unstarted === true }, context);
  return outcome.state === null ? outcome : { ...outcome, state: { ...outcome.state, ...choice } };
}

/** What only the service decides stays as it is; so does what it has filled in. */
function kept<T extends RestoreTypes>(restore: RestoreDefinition<T>, before: T['state'], config: T['plan']): Values {
  const names = [...restore.outputNames, ...filledIn(restore, config)];
  return Object.fromEntries(names.map((name) => [name, (before as Values)[name]]));
}

async function goOn<T extends RestoreTypes>(
  before: T['state'],
  state: T['state'],
  isUnstarted: boolean,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const policy = policyOf(state);
  const resumed = { ...state, wait_unfinished: false };
  if (before.verdict !== 'pending' || !(policy.wait || isUnstarted)) return restoreOutcome(context.restore, resumed);
  const deadlineMs = context.configured.clock.now() + policy.createTimeoutMs;
  const waited = { policy, phase: 'update', deadlineMs } as const;
  const notActivated = await activateRestore(resumed, { ...waited, isNew: false }, context);
  if (notActivated) return notActivated;
  return policy.wait ? waitForRestore(resumed, waited, context) : lookAtStarted(resumed, context);
}

interface Again<T extends RestoreTypes> {
  readonly before: T['state'];
  readonly inputs: T['state'];
  readonly config: T['plan'];
  /** Whether the one before may be in the way of the new one: it is ours. */
  readonly isInTheWay: boolean;
  readonly isUnstarted: boolean;
}

/** What was reported as not started may be started now, or be in the way: whether its start was refused is not always known. */
function fromRegistered<T extends RestoreTypes>(
  { before, inputs, config }: Pick<Again<T>, 'before' | 'inputs' | 'config'>,
  change: Change,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  if (hasOtherInputs(context.restore, change) || inputs.start_when === false)
    return restoreAgain({ before, inputs, config, isInTheWay: true, isUnstarted: true }, context);
  const resumed = { restoreId: before.id as string, state: before as Values };
  return start({ before, inputs, config, isUnstarted: true, resumed }, context);
}

function asRegistered<T extends RestoreTypes>(
  { entries }: RestoreDefinition<T>,
  before: T['state'],
  id: string,
): T['state'] {
  return { ...before, id, status: entries.newStatus, verdict: 'pending', error_message: null };
}

async function restoreAgain<T extends RestoreTypes>(
  { before, inputs, config, isInTheWay, isUnstarted }: Again<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { restore } = context;
  const { on_destroy, timeouts } = inputs as Values;
  const ofNow = { timeouts, ...(on_destroy !== undefined && { on_destroy }) }; // what is configured now decides
  const ended = isInTheWay ? await makeRoom<T>({ ...before, ...ofNow }, context) : { state: null };
  if (ended.state !== null) return ended;
  if (inputs.start_when === false) return restoreOutcome(restore, skippedState(restore, inputs));
  return start({ before, inputs, config, isUnstarted }, context);
}

type Started<T extends RestoreTypes> = Omit<Again<T>, 'isInTheWay'> & Pick<Starting<T>, 'resumed'>;

/** When the new restore cannot be started, the resource still stands for the one before, so that the next apply tries again. */
async function start<T extends RestoreTypes>(
  { before, inputs, config, isUnstarted, resumed }: Started<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const outcome = await startRestore({ inputs, config, policy: policyOf(inputs), phase: 'update', resumed }, context);
  if (outcome.state !== null) return outcome;
  const kept = restoreOutcome(context.restore, before, outcome.diagnostics);
  return isUnstarted ? { ...kept, private: encodePrivate({ unstarted: true }) } : kept;
}
