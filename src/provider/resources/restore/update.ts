import { knownOrNull } from '../../values/known-or-null';
import type { RestoreContext, RestoreDefinition } from './definition/restore-definition';
import type { RestoreApplyRequest, RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { activateRestore } from './start/activate-restore';
import { startRestore } from './start/start-restore';
import { savedChoice } from './state/chosen-backup';
import { filledIn } from './state/decisive-inputs';
import { policyOf } from './state/policy';
import { decodePrivate } from './state/private-data';
import { restoreOutcome } from './state/restore-outcome';
import { runsAgain } from './state/runs-again';
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
  const { lacksInputs, unstarted } = decodePrivate(plannedPrivate);
  if (runsAgain(restore, { prior: before, planned: inputs, config, lacksInputs }) === 'no')
    return goOn(before, { ...inputs, ...kept(restore, before, config) }, unstarted === true, context);
  // The backup that is configured by now.
  const newInputs = { ...inputs, [attribute]: knownOrNull(configuredChoice) };
  const outcome = await restoreAgain({ before, inputs: newInputs, config, isInTheWay: isFree && !unstarted }, context);
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
  /** Whether the one before is in the way of the new one: it is ours, and not only registered. */
  readonly isInTheWay: boolean;
}

/** When the new restore cannot be started, the resource still stands for the one before, so that the next apply tries again. */
async function restoreAgain<T extends RestoreTypes>(
  { before, inputs, config, isInTheWay }: Again<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { restore } = context;
  const { on_destroy, timeouts } = inputs as Values;
  const ofNow = { timeouts, ...(on_destroy !== undefined && { on_destroy }) }; // what is configured now decides
  const ended = isInTheWay ? await makeRoom<T>({ ...before, ...ofNow }, context) : { state: null };
  if (ended.state !== null) return ended;
  if (inputs.start_when === false) return restoreOutcome(restore, skippedState(restore, inputs));
  const outcome = await startRestore({ inputs, config, policy: policyOf(inputs), phase: 'update' }, context);
  return outcome.state === null ? restoreOutcome(restore, before, outcome.diagnostics) : outcome;
}
