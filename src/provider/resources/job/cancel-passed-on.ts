import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import type { JobState } from './state/schema';
import { cancel, mayBeCancelled } from './wait/end-running-job';

/** Terraform waits for the plugin to end, and a person for Terraform. */
const LIMIT_MS = 30_000;

/**
 * No resource stands any more for a restore that was left to a creation which never came, since something else had failed:
 * so it is cancelled. After an interrupt it runs on, and its note tells the next apply of it.
 */
export async function cancelPassedOn(context: ResourceContext<Configured>): Promise<void> {
  const { configured, stop, log } = context;
  if (stop.aborted) return;
  const deadlineMs = configured.clock.now() + LIMIT_MS;
  const end = async ({ restoreId, state, note }: ReturnType<Configured['passedOnJobs']['takeAll']>[number]) => {
    try {
      await cancel(state as JobState, context, deadlineMs);
      note.drop();
    } catch (fault) {
      log.warn(`restore job ${restoreId} runs on without a resource`, { reason: (fault as Error).message });
    }
  };
  const left = configured.passedOnJobs.takeAll().filter(({ state }) => mayBeCancelled(state as JobState));
  await Promise.all(left.map(end));
}
