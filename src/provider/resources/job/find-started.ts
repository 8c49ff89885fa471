import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import type { TwinPlace } from '../../twin-registry';
import type { CreateRequest } from './mapping';
import { isTwin } from './twin';

/** When to look for a job that may have been started: three looks over ten seconds, since it may be listed late. */
const LOOKS_AFTER_MS = [0, 4_000, 10_000];

/** A job with the same inputs, in whatever status, that was not there before: what a call has started. It is claimed. */
export async function findStarted(
  request: CreateRequest,
  place: TwinPlace,
  before: ReadonlySet<string>,
  { configured, log, stop }: ResourceContext<Configured>,
  deadlineMs: number,
): Promise<string | undefined> {
  const { claims, clock, journal, twins } = configured;
  const sinceMs = clock.now();
  for (const afterMs of LOOKS_AFTER_MS) {
    await clock.sleep(sinceMs + afterMs - clock.now(), stop);
    const jobs = await twins.now(place, { deadlineMs, signal: stop });
    const ids = jobs.filter((job) => isTwin(request, job)).map((job) => job.RestoreId ?? '');
    const started = ids.find((id) => id !== '' && !before.has(id) && !journal.isSaved(id) && claims.claim(id));
    if (started) {
      log.warn('found the restore job that was started', { restore_id: started });
      return started;
    }
  }
  return undefined;
}
