import { lookOnce } from '../../../../waiting/wait';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import { restoreOutcome } from '../state/restore-outcome';
import { seenRestore } from '../state/seen-restore';
import { strangeStatus } from './end-diagnostics';

/** A new restore may be listed late. */
const LOOKS_AFTER_MS = [0, 2_000, 6_000, 15_000];

/**
 * What is known of a restore that nobody waits for, so that outputs and other stacks have it. Looks are shared. Judging is
 * left to the gate, and to the next plan.
 */
export async function lookAtStarted<T extends RestoreTypes>(
  started: T['state'],
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, stop, log, restore } = context;
  const { clock } = configured;
  const id = started.id as string;
  const sinceMs = clock.now();
  const deadlineMs = sinceMs + LOOKS_AFTER_MS[LOOKS_AFTER_MS.length - 1];
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    const waiting = restore.waiting(started, configured);
    const look = await lookOnce(waiting, id, { deadlineMs, stop }).catch((fault: Error) => {
      log.warn(`${restore.words.noun} ${id} cannot be looked at yet`, { reason: fault.message });
    });
    if (!look) continue;
    const { state } = await seenRestore(look, started, context);
    return restoreOutcome(restore, state, strangeStatus(restore, look));
  }
  return restoreOutcome(restore, { ...started, status: restore.entries.newStatus, verdict: 'pending' });
}
