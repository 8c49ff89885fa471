import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import type { ResourceContext } from '../../../../plugin/provider';
import type { Configured } from '../../../configured/configured';
import type { JobPlace } from '../../../configured/vault-listings';
import type { RestoreKind } from '../state/mapping';
import { isCertainTwin, isTwin } from './twin';

/** When to look for a job that may have been started: several looks over half a minute, since it may be listed late. */
const LOOKS_AFTER_MS = [0, 5_000, 15_000, 30_000];

export interface Wanted {
  readonly request: RestoreKind;
  readonly place: JobPlace;
  /** Whether a job with the same inputs, in whatever status, is what is looked for. */
  readonly isIt: (job: RestoreJob, alike: readonly RestoreJob[]) => boolean;
  readonly deadlineMs: number;
}

export interface Found {
  readonly job: RestoreJob;
  /** All that have the same inputs, as they were listed with it. */
  readonly alike: readonly RestoreJob[];
}

/** A job that a call has started, as far as it can be told. It is claimed. */
export async function findStarted(
  { request, place, isIt, deadlineMs }: Wanted,
  { configured, log, stop }: ResourceContext<Configured>,
): Promise<Found | undefined> {
  const { takenJobs, clock, listings } = configured;
  const sinceMs = clock.now();
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    const alike = (await listings.now(place, { deadlineMs, signal: stop }))
      .like(request)
      .filter((job) => isTwin(request, job));
    const found = alike.filter((job) => job.RestoreId && isIt(job, alike));
    const started = sole(request, found).find((job) => takenJobs.take(job.RestoreId as string));
    if (!started) continue;
    log.warn('found the restore job that was started', { restore_id: started.RestoreId });
    return { job: started, alike };
  }
  return undefined;
}

/** Of several that only look alike, none can be told to be the one. */
function sole(request: RestoreKind, found: readonly RestoreJob[]): readonly RestoreJob[] {
  return found.length === 1 ? found : found.filter((job) => isCertainTwin(request, job));
}
