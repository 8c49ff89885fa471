import { hasErrors } from '../../../../plugin/diagnostic';
import type { Look, WaitEnd } from '../../../../waiting/look';
import { waitUntilEnded } from '../../../../waiting/wait';
import { tellProgress } from '../../../configured/tell-progress';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import type { Policy } from '../state/policy';
import { restoreOutcome } from '../state/restore-outcome';
import { seenRestore } from '../state/seen-restore';
import { endDiagnostics, type Phase } from './end-diagnostics';
import { explainedEnd } from './explained-end';
import { progressLine } from './progress-line';

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
  const tell = teller(started, context);
  const seen = await explainedEnd(await waitForEnd(started, context, deadlineMs, tell), restore.explained, context);
  const { end, state } = await judgedEnd(seen, started, context);
  if (end.end === 'ended') tell(end.look);
  const diagnostics = endDiagnostics(end, { state, policy, phase, restore });
  // Nobody knows of a restore that is not listed any more, so there is nothing to go on with.
  const wait_unfinished = phase !== 'update' && ['deadline', 'refused'].includes(end.end) && hasErrors(diagnostics);
  return restoreOutcome(restore, { ...state, wait_unfinished }, diagnostics);
}

type Tell<T extends RestoreTypes> = (look: Look<T['entry']> | undefined) => void;

function teller<T extends RestoreTypes>(state: T['state'], context: RestoreContext<T>): Tell<T> {
  const { restore, progress } = context;
  const { service, words, facts } = restore;
  const id = state.id as string;
  const title = `${words.noun} ${id}`;
  const onChange: Tell<T> = (look) => progress?.(`${title}: ${look ? progressLine(look, restore) : 'not listed yet'}`);
  return tellProgress<T['entry']>({ service, id, title, onChange, ...(facts && { facts }) }, context);
}

/** Tells meanwhile how the restore goes on; how it has ended is told once it is judged. */
function waitForEnd<T extends RestoreTypes>(
  state: T['state'],
  { restore, configured, stop }: RestoreContext<T>,
  deadlineMs: number,
  tell: Tell<T>,
): Promise<WaitEnd<T['entry']>> {
  const onLook: Tell<T> = (look) => (look && look.verdict !== 'pending' ? undefined : tell(look));
  return waitUntilEnded(restore.waiting(state, configured), state.id as string, { deadlineMs, stop, onLook });
}

async function judgedEnd<T extends RestoreTypes>(
  end: WaitEnd<T['entry']>,
  started: T['state'],
  context: RestoreContext<T>,
): Promise<{ readonly end: WaitEnd<T['entry']>; readonly state: T['state'] }> {
  if (!end.look) return { end, state: started };
  const { look, state } = await seenRestore(end.look, started, context);
  return { end: end.end === 'ended' ? { ...end, look } : end, state };
}
