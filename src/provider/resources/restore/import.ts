import type { Verdict } from '../../../api/restore-job-status';
import { DiagnosticsError } from '../../../plugin/diagnostic';
import type { ImportRequest } from '../../../plugin/provider';
import type { IdentitySchema } from '../../../plugin/schema';
import type { Look } from '../../../waiting/look';
import { lookOnce } from '../../../waiting/wait';
import { explainFaults } from '../../values/explain-faults';
import type { JudgingContext, RestoreContext } from './definition/restore-definition';
import type { RestoreOutcome } from './definition/restore-requests';
import type { RestoreTypes } from './definition/restore-types';
import { atRest } from './state/at-rest';
import { encodePrivate } from './state/private-data';
import { restoreOutcome } from './state/restore-outcome';

const READ_TIMEOUT_MS = 60_000;

/** Takes over a restore that something else started. */
export async function importRestore<T extends RestoreTypes>(
  request: ImportRequest<IdentitySchema>,
  context: RestoreContext<T>,
): Promise<RestoreOutcome<T>> {
  const { configured, stop, restore } = context;
  const { importing, words } = restore;
  const { id, places } = importing.wanted(request);
  for (const place of places) {
    const deadlineMs = configured.clock.now() + READ_TIMEOUT_MS;
    const failure = `Cannot read ${words.noun} ${id}`;
    const look = await explainFaults({ failure, advice: 'Nothing was imported.', stop }, async () =>
      lookOnce(restore.waiting(place, configured), id, { deadlineMs, stop }),
    );
    if (!look) continue;
    const state = await importedState(look, place, context);
    return { ...restoreOutcome(restore, state), private: encodePrivate({ lacksInputs: true }) };
  }
  throw new DiagnosticsError([importing.notFound(id, places)]);
}

/** A state made from an answer alone, as it is judged. It starts nothing by itself. */
export async function importedState<T extends RestoreTypes>(
  look: Pick<Look<T['entry']>, 'entry'>,
  place: T['state'],
  { configured, stop, restore }: JudgingContext & Pick<RestoreContext<T>, 'restore'>,
): Promise<T['state']> {
  const { importing, judged } = restore;
  const state = importing.toImported(look.entry, place);
  const verdict = state.verdict as Verdict;
  if (verdict === 'pending' || !judged) return atRest(restore, state);
  const seen = { status: state.status ?? undefined, verdict, ...look };
  const { look: end, facts } = await judged(seen, state, { configured, stop });
  return atRest(restore, { ...importing.toImported(end.entry, place), ...facts, verdict: end.verdict });
}
