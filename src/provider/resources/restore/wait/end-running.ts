import { clockedText } from '../../../../amounts/span-text';
import { errorDiagnostic, warningDiagnostic } from '../../../../plugin/diagnostic';
import type { Look, WaitEnd } from '../../../../waiting/look';
import { lookOnce, waitUntilEnded } from '../../../../waiting/wait';
import { describeLook } from '../../../configured/tell-progress';
import { explainFaults } from '../../../values/explain-faults';
import type { RestoreContext, RestoreDefinition } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreState, RestoreTypes } from '../definition/restore-types';
import { policyOf } from '../state/policy';
import { restoreOutcome } from '../state/restore-outcome';
import { titleOf } from '../state/title-of';

const GONE = { state: null } as const;

/** How long a destroy waits to say how a restore goes on that it cannot end. */
const LOOK_LIMIT_MS = 30_000;

/** Setting on_destroy = "keep" would need an apply, which waits, and a resource that is still in the configuration. */
const LET_IT_RUN = 'to leave it running, run "terraform state rm" with the address of this resource';

type Unfinished<T extends RestoreTypes> = Exclude<WaitEnd<T['entry']>, { readonly end: 'ended' }>;
type Cancel<T extends RestoreTypes> = NonNullable<RestoreDefinition<T>['cancel']>;

/** Cancels a restore of ours that still runs, and awaits its end. The state is null when that is done, or cannot be. */
export async function endRunning<T extends RestoreTypes>(
  prior: T['state'],
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { restore, stop } = context;
  const { cancel, words } = restore;
  if (prior.verdict !== 'pending') return GONE;
  if (!cancel) return runsOn(prior, context);
  if (!mayBeCancelled(prior)) return GONE;
  const failure = `Cannot cancel ${words.noun} ${prior.id}`;
  const advice = `It may still be running. Run destroy again; or, ${LET_IT_RUN}.`;
  return explainFaults({ failure, advice, stop }, () => stopRestore(prior, cancel, context));
}

/** What something else has started is cancelled only when somebody says so. */
export function mayBeCancelled(prior: RestoreState): boolean {
  const { onDestroy } = policyOf(prior);
  return onDestroy === undefined ? (prior.origin ?? 'started') === 'started' : onDestroy === 'cancel';
}

async function stopRestore<T extends RestoreTypes>(
  prior: T['state'],
  cancel: Cancel<T>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, stop, restore } = context;
  const { deleteTimeoutMs } = policyOf(prior);
  const id = prior.id as string;
  const waiting = restore.waiting(prior, configured);
  const deadlineMs = configured.clock.now() + deleteTimeoutMs;
  const look = await lookOnce(waiting, id, { deadlineMs, stop });
  if (look && look.verdict !== 'pending') return GONE;
  // Not listed may mean not listed yet: the request to stop does no harm to what is gone.
  await cancel(prior, deadlineMs, context);
  if (!look) return GONE;
  const end = await waitUntilEnded(waiting, id, { deadlineMs, stop });
  return end.end === 'ended' ? GONE : notEnded(prior, end, look, context);
}

/** What keeps us from saying that the restore has ended: the time limit, an interrupt, or a refusal. */
function notEnded<T extends RestoreTypes>(
  prior: T['state'],
  end: Unfinished<T>,
  before: Look<T['entry']>,
  { restore }: RestoreContext<T>,
): RestoreOutcome<T> {
  const look = end.look ?? before;
  const title = titleOf(restore, prior);
  const reasons = {
    deadline: `${title} did not end within ${clockedText(policyOf(prior).deleteTimeoutMs)}`,
    stopped: `Interrupted while ${restore.words.noun} ${prior.id} was being cancelled`,
    refused: `Cannot tell whether ${restore.words.noun} ${prior.id} has ended`,
    vanished: `${title} is no longer listed, so it is not known whether it has ended`,
  };
  const answer = end.fault ? `\n\nLast error: ${end.fault.message}` : '';
  const longer = end.end === 'deadline' ? ' To wait longer, set timeouts = { delete = "30m" }.' : '';
  const detail = `It was cancelled, and was last seen as ${describeLook(look)}. Run destroy again to keep waiting; or, ${LET_IT_RUN}.${longer}${answer}`;
  return restoreOutcome(restore, restore.toState(look.entry, prior), [errorDiagnostic(reasons[end.end], detail)]);
}

/** The service has no way to end it. What cannot be looked at may run on, too. */
async function runsOn<T extends RestoreTypes>(
  prior: T['state'],
  { configured, stop, restore }: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const deadlineMs = configured.clock.now() + LOOK_LIMIT_MS;
  const waiting = restore.waiting(prior, configured);
  const look = await lookOnce(waiting, prior.id as string, { deadlineMs, stop }).catch(() => undefined);
  if (look && look.verdict !== 'pending') return GONE;
  const seen = look ? `last seen as ${describeLook(look)}` : 'and it is not known how far it is';
  const { noun, short } = restore.words;
  const detail = `The service has no call that cancels a ${noun}, so it goes on in the cloud until it has ended, ${seen}. Terraform no longer waits for it. To follow it, look for ${short} ${prior.id} in the console, or run "alirestore watch".`;
  return { state: null, diagnostics: [warningDiagnostic(`${titleOf(restore, prior)} runs on`, detail)] };
}
