import { hasErrors } from '../../../../plugin/diagnostic';
import type { WaitEnd } from '../../../../waiting/look';
import { waitUntilEnded } from '../../../../waiting/wait';
import { tellProgress } from '../../../configured/tell-progress';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import type { Policy } from '../state/policy';
import { restoreOutcome } from '../state/restore-outcome';
import { endDiagnostics, type Phase } from './end-diagnostics';
import { explainedEnd } from './explained-end';

export interface Waited {
  readonly policy: Policy;
  readonly phase: Phase;
  readonly deadlineMs: number;
}

/** Waits for a restore that was started, and makes of its end what is saved and what is said. */
export async function waitForRestore<T extends RestoreTypes>(
  started: T['state'],
  { policy, phase, deadlineMs }: Waited,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { restore } = context;
  const end = await explainedEnd(await waitForEnd(started, context, deadlineMs), restore.explained, context);
  const state = end.look ? restore.toState(end.look.entry, started) : started;
  const diagnostics = endDiagnostics(end, { state, policy, phase, restore });
  // Nobody knows of a restore that is not listed any more, so there is nothing to go on with.
  const wait_unfinished = phase === 'create' && ['deadline', 'refused'].includes(end.end) && hasErrors(diagnostics);
  return restoreOutcome(restore, { ...state, wait_unfinished }, diagnostics);
}

/** Tells meanwhile how the restore goes on. */
function waitForEnd<T extends RestoreTypes>(
  state: T['state'],
  context: RestoreContext<T>,
  deadlineMs: number,
): Promise<WaitEnd<T['entry']>> {
  const { restore, configured, stop } = context;
  const { service, words, facts } = restore;
  const id = state.id as string;
  const onLook = tellProgress<T['entry']>(
    { service, id, title: `${words.noun} ${id}`, ...(facts && { facts }) },
    context,
  );
  return waitUntilEnded(restore.waiting(state, configured), id, { deadlineMs, stop, onLook });
}
