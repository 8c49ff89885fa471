import { warningDiagnostic } from '../../../plugin/diagnostic';
import { explainFaults } from '../../values/explain-faults';
import type { RestoreContext, RestoreDefinition } from './definition/restore-definition';
import type { RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { restoreOutcome } from './state/restore-outcome';
import { seenRestore } from './state/seen-restore';
import { titleOf } from './state/title-of';
import { strangeStatus } from './wait/end-diagnostics';

const READ_TIMEOUT_MS = 60_000;

/** A finished restore is history and is not asked for again; one that is no longer listed keeps its last known state. */
export async function readRestore<T extends RestoreTypes>(
  { state, private: mark }: { readonly state: T['state']; readonly private?: Uint8Array },
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, stop, restore } = context;
  configured.journal.saved(state.id as string, state.verdict === 'pending');
  const keep = { ...restoreOutcome(restore, state), ...(mark && { private: mark }) };
  if (state.verdict !== 'pending') return keep;
  const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
  const failure = `Cannot read ${restore.words.noun} ${state.id}`;
  const advice = 'It had not ended when it was last seen. To plan without reading its status, add -refresh=false.';
  const look = await explainFaults({ failure, advice, stop }, async () =>
    restore.refresh(state, configured)(state.id as string, { deadlineMs, stop }),
  );
  if (!look) return { ...keep, diagnostics: [vanished(restore, state)] };
  const { state: now } = await seenRestore(look, state, context);
  const seen = { ...now, wait_unfinished: state.wait_unfinished };
  return { ...keep, ...restoreOutcome(restore, seen, strangeStatus(restore, look)) };
}

function vanished<T extends RestoreTypes>(restore: RestoreDefinition<T>, state: T['state']) {
  return warningDiagnostic(
    `${titleOf(restore, state)} is not listed`,
    `The service no longer lists ${restore.texts.named(state)}; its record may have expired. The state keeps what was last known (${state.status ?? 'no status'}), and the ${restore.words.short} is not run again. To run it again, change a value in triggers; to forget it, run "terraform state rm" with the address of this resource.`,
  );
}
