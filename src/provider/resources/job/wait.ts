import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import type { ResourceContext } from '../../../plugin/provider';
import type { WaitEnd } from '../../../waiting/look';
import { waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured/configured';
import { follow } from '../../configured/follow';
import { restoreJobFacts } from '../../configured/progress-facts';
import { listOf } from './mapping';
import type { JobState } from './schema';

/** Waits for the job of a state, and tells those who follow it how it goes on. */
export function waitForJob(
  state: JobState,
  context: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<WaitEnd<RestoreJob>> {
  const id = state.id as string;
  const onLook = follow({ service: 'hbr', id, title: `restore job ${id}`, facts: restoreJobFacts }, context);
  const waiting = context.configured.restoreJobs(listOf(state));
  return waitUntilEnded(waiting, id, { deadlineMs, stop: context.stop, onLook });
}
