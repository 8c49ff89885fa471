import type { ResourceContext } from '../../../../plugin/call-context';
import type { Look, WaitEnd } from '../../../../waiting/look';
import type { Configured } from '../../../configured/configured';

/** A failure is told without its cause rather than late. */
const EXPLANATION_LIMIT_MS = 30_000;

/** Asks the service for the cause of a failure that its list does not give. */
export type Explanation<E> = (look: Look<E>, deadlineMs: number, context: ResourceContext<Configured>) => Promise<E>;

/** The end, with the cause of a failure where the service tells it. */
export async function explainedEnd<E>(
  end: WaitEnd<E>,
  explain: Explanation<E> | undefined,
  context: ResourceContext<Configured>,
): Promise<WaitEnd<E>> {
  const { configured, log } = context;
  if (end.end !== 'ended' || end.look.verdict !== 'failed' || !explain) return end;
  try {
    const entry = await explain(end.look, configured.clock.now() + EXPLANATION_LIMIT_MS, context);
    return { ...end, look: { ...end.look, entry } };
  } catch (fault) {
    log.warn('the service does not explain the failure', { reason: (fault as Error).message });
    return end;
  }
}
