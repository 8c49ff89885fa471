import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { isKnownStatus } from '../../../api/restore-job-status';
import type { ResourceContext } from '../../../plugin/provider';
import type { Look, WaitEnd } from '../../../waiting/look';
import { waitUntilEnded } from '../../../waiting/wait';
import type { Configured } from '../../configured';
import { formatDuration } from '../../duration';
import { listOf } from './mapping';
import type { JobState } from './schema';

/** Waits for the job of a state, and writes to the log what a person who follows it wants to read. */
export function waitForJob(
  state: JobState,
  { configured, stop, log }: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<WaitEnd<RestoreJob>> {
  const sinceMs = configured.clock.now();
  const id = state.id as string;
  let lastSeen: string | undefined;
  const onLook = (look: Look<RestoreJob> | undefined) => {
    const seen = look ? describeLook(look) : 'not listed';
    if (seen === lastSeen) return;
    lastSeen = seen;
    const waited = formatDuration(configured.clock.now() - sinceMs);
    log.info(`restore job ${id}: ${seen}, waited ${waited}`);
    if (look?.status && !isKnownStatus(look.status)) log.warn(`restore job ${id} has a status that nobody knows`);
  };
  const waiting = configured.restoreJobs(listOf(state));
  return waitUntilEnded(waiting, id, { deadlineMs, stop, onLook });
}

/** Status and progress in a few words. */
export function describeLook({ status, progress }: Look<unknown>): string {
  return progress === undefined ? `${status}` : `${status} ${(progress * 100).toFixed(0)} %`;
}
