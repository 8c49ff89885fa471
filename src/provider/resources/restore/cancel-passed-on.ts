import type { PassedOnJob } from '../../configured/passed-on-jobs';
import type { RestoreContext } from './definition/restore-definition';
import type { RestoreTypes } from './definition/restore-types';
import { mayBeCancelled } from './wait/end-running';

/** Terraform waits for the plugin to end, and a person for Terraform. */
const LIMIT_MS = 30_000;

/**
 * No resource stands any more for a restore that was left to a creation which never came, since something else had failed:
 * so it is cancelled. After an interrupt, or where it cannot be cancelled, it runs on, and its note tells the next apply of it.
 */
export async function cancelPassedOn<T extends RestoreTypes>(context: RestoreContext<T>): Promise<void> {
  const { configured, stop, log, restore } = context;
  if (stop.aborted) return;
  const deadlineMs = configured.clock.now() + LIMIT_MS;
  const runsOn = (restoreId: string, reason: string) =>
    log.warn(`${restore.words.noun} ${restoreId} runs on without a resource`, { reason });
  const end = async ({ restoreId, state, note }: PassedOnJob) => {
    if (!restore.cancel) return runsOn(restoreId, 'the service cannot cancel it');
    try {
      await restore.cancel(state as unknown as T['state'], deadlineMs, context);
      note.drop();
    } catch (fault) {
      runsOn(restoreId, (fault as Error).message);
    }
  };
  const left = configured.passedOnJobs.takeAll(restore.service);
  await Promise.all(left.filter(({ state }) => mayBeCancelled(state as unknown as T['state'])).map(end));
}
