import type { Look } from '../../../../waiting/look';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';

/** The state after a look at the restore, and the look as it is judged. */
export async function seenRestore<T extends RestoreTypes>(
  look: Look<T['entry']>,
  inputs: T['state'],
  context: RestoreContext<T>,
): Promise<{ readonly look: Look<T['entry']>; readonly state: T['state'] }> {
  const { restore } = context;
  if (look.verdict === 'pending' || !restore.judged) return { look, state: restore.toState(look.entry, inputs) };
  const judged = await restore.judged(look, inputs, context);
  const { entry, verdict } = judged.look;
  return { look: judged.look, state: { ...restore.toState(entry, inputs), ...judged.facts, verdict } };
}
