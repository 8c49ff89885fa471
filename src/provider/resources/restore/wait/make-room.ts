import { errorDiagnostic } from '../../../../plugin/diagnostic';
import type { Look } from '../../../../waiting/look';
import { lookOnce } from '../../../../waiting/wait';
import { describeLook } from '../../../configured/tell-progress';
import { explainFaults } from '../../../values/explain-faults';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreOutcome } from '../definition/restore-requests';
import type { RestoreTypes } from '../definition/restore-types';
import { restoreOutcome } from '../state/restore-outcome';
import { titleOf } from '../state/title-of';
import { endRunning } from './end-running';

const LOOK_LIMIT_MS = 60_000;
/** A new restore may be listed late: one look that misses it does not say that it is over. */
const LOOKS_AFTER_MS = [0, 2_000, 6_000, 15_000];

const REPLACED = 'run "terraform apply -replace" with the address of this resource';
/** Of a tainted resource, Terraform does not tell whether somebody asks for its replacement. */
export const FORGOTTEN = 'run "terraform state rm" with the address of this resource, and apply again';

/**
 * Ends a restore that another one of the same resource is to follow. The state is null when nothing is in its way: what
 * cannot be cancelled is, while it runs, since two would write at the same time.
 */
export async function makeRoom<T extends RestoreTypes>(
  prior: T['state'],
  context: RestoreContext<T>,
  besides = REPLACED,
): Promise<RestoreOutcome<T>> {
  const { restore, configured, stop } = context;
  if (restore.cancel) return endRunning(prior, context);
  if (prior.verdict !== 'pending') return { state: null };
  const id = prior.id as string;
  const { noun } = restore.words;
  const failure = `Cannot tell whether ${noun} ${id} has ended`;
  const deadlineMs = configured.clock.now() + LOOK_LIMIT_MS;
  const look = await explainFaults({ failure, advice: 'Nothing was started. Apply again.', stop }, async () =>
    lookUntilListed(prior, deadlineMs, context),
  );
  if (look?.verdict !== 'pending' || restore.entries.isIdle?.(look.entry)) return { state: null };
  const detail = `It was last seen as ${describeLook(look)}. The service has no call that cancels a ${noun}, and a second restore would write at the same time, so nothing was started. Wait until it has ended, and apply again. To start the new one beside it all the same, ${besides}.`;
  return restoreOutcome(restore, prior, [errorDiagnostic(`${titleOf(restore, prior)} still runs`, detail)]);
}

async function lookUntilListed<T extends RestoreTypes>(
  prior: T['state'],
  deadlineMs: number,
  { restore, configured, stop }: RestoreContext<T>,
): Promise<Look<T['entry']> | undefined> {
  const { clock } = configured;
  const sinceMs = clock.now();
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    const look = await lookOnce(restore.waiting(prior, configured), prior.id as string, { deadlineMs, stop });
    if (look) return look;
  }
  return undefined;
}
