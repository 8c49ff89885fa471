import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import type { JobPlace } from '../../configured/vault-listings';
import type { Start, Submission } from './submission';
import { isCertainTwin, isTwin } from './twin';
import { unclearStart } from './unclear-start';

type Context = ResourceContext<Configured>;

/** The run was begun some seconds before its first restore; clocks of machines differ by no more than this. */
const CLOCKS_DIFFER_MS = 60_000;
/** A job may be listed late: what was started just before the kill is looked for once more. */
const LISTED_LATE_MS = 5_000;

interface Wanted extends Start {
  readonly place: JobPlace;
  readonly key: string;
}

/**
 * The job that a drill run of the same id has started before it was cut off, where no note of it survives: one with the same
 * inputs, started since the run began, that no resource has. Throws when there are some of which nobody can tell
 * whether they are meant for this resource: another restore might be a second one.
 */
export async function takeOverOfRun(wanted: Wanted, context: Context): Promise<Submission | undefined> {
  const { clock, leftRun } = context.configured;
  if (!leftRun) return undefined;
  const found = await lookFor(wanted, context);
  const untilMs = leftRun.learntMs + LISTED_LATE_MS;
  if (found || clock.now() >= untilMs) return found;
  await clock.sleep(untilMs - clock.now(), context.stop);
  return lookFor(wanted, context);
}

async function lookFor(
  { request, kind, place, key, deadlineMs }: Wanted,
  { configured, stop }: Context,
): Promise<Submission | undefined> {
  const { claims, journal, listings } = configured;
  const alike = (await listings.now(place, { deadlineMs, signal: stop })).like(kind).filter((job) => isTwin(kind, job));
  const left = alike.filter((job) => isOfRun(job, configured));
  // Which snapshot is the latest may have changed since.
  const isIt = (job: RestoreJob) => isCertainTwin({ SnapshotId: job.SnapshotId ?? request.SnapshotId, ...kind }, job);
  for (const job of left.filter(isIt)) {
    const restoreId = job.RestoreId as string;
    if (!claims.claim(restoreId)) continue;
    journal.begin(key, []).started(restoreId);
    return { restoreId, how: 'left', isOwn: true, job };
  }
  const unclear = left.filter((job) => !isIt(job));
  if (unclear.length > 0) throw unclearStart(request.RestoreType, unclear);
  return undefined;
}

function isOfRun({ RestoreId, CreatedTime = 0 }: RestoreJob, { claims, journal, leftRun }: Configured): boolean {
  if (!leftRun || !RestoreId || leftRun.known.has(RestoreId)) return false;
  if (claims.isClaimed(RestoreId) || journal.isKnown(RestoreId)) return false;
  return Number(CreatedTime) * 1000 >= leftRun.sinceMs - CLOCKS_DIFFER_MS;
}
