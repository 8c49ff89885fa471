import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import { DiagnosticsError, errorDiagnostic } from '../../../../plugin/diagnostic';
import type { ResourceContext } from '../../../../plugin/provider';
import type { Configured } from '../../../configured/configured';
import type { JobPlace } from '../../../configured/vault-listings';
import type { FoundNote, Journal } from '../../../journal/journal';
import { findStarted } from './find-started';
import type { Start, Submission } from './submission';
import { isCertainTwin, isTwin } from './twin';

type Context = ResourceContext<Configured>;

/** A restore to be started, and where an earlier attempt may have started it. */
interface Wanted extends Start {
  readonly place: JobPlace;
  readonly key: string;
}

/** The job that an earlier attempt started before it was cut off, if it came so far. */
export async function takeOver(wanted: Wanted, context: Context): Promise<Submission | undefined> {
  return (await takeOverNoted(wanted, context)) ?? takeOverOfRun(wanted, context);
}

/** By the notes of an earlier apply of this working directory. */
async function takeOverNoted(wanted: Wanted, context: Context): Promise<Submission | undefined> {
  const { takenJobs, journal } = context.configured;
  for (let note = journal.take(wanted.key); note; note = journal.take(wanted.key)) {
    const isTaken = note.restoreId !== undefined && takenJobs.isTaken(note.restoreId);
    const job = isTaken ? undefined : await jobOf(note, wanted, context);
    if (job?.RestoreId) {
      note.started(job.RestoreId);
      return {
        restoreId: job.RestoreId,
        how: note.isWaitUnfinished ? 'waitUnfinished' : 'left',
        isOwn: !note.isAdopted,
        job,
      };
    }
    if (context.stop.aborted) return undefined;
    note.drop();
  }
  return undefined;
}

/** What a note says is held against what the service says: it may come from an old copy of the data directory. */
async function jobOf(note: FoundNote, { kind, place, key, deadlineMs }: Wanted, context: Context) {
  const { journal } = context.configured;
  const isNew = ({ RestoreId = '' }: RestoreJob) => !note.twinIds.includes(RestoreId) && !journal.isKnown(RestoreId);
  const isIt = (job: RestoreJob, alike: readonly RestoreJob[]) =>
    note.restoreId === undefined
      ? isNew(job) && startedSince(job, alike, journal).length === 0
      : job.RestoreId === note.restoreId;
  const found = await findStarted({ request: kind, place, isIt, deadlineMs }, context);
  if (!found) return undefined;
  const since = startedSince(found.job, found.alike, journal);
  const isNewest = note.restoreId === undefined ? since.length === 0 : areOfLostAnswers(since, journal.unanswered(key));
  return isNewest ? found.job : undefined;
}

/** A note that was closed long ago can come back with an old copy of its folder; then something else was started since. */
function startedSince(job: RestoreJob, alike: readonly RestoreJob[], journal: Journal): readonly RestoreJob[] {
  const created = (one: RestoreJob) => Number(one.CreatedTime ?? 0);
  return alike.filter((other) => created(other) > created(job) && !journal.isNoted(other.RestoreId ?? ''));
}

/** The job of an equal resource, whose answer the same kill has swallowed, is nothing that was started since. */
function areOfLostAnswers(jobs: readonly RestoreJob[], notes: ReturnType<Journal['unanswered']>): boolean {
  const isOfOne = ({ RestoreId = '' }: RestoreJob) => notes.some(({ twinIds }) => !twinIds.includes(RestoreId));
  return jobs.length <= notes.length && jobs.every(isOfOne);
}

/** The run was begun some seconds before its first restore; clocks of machines differ by no more than this. */
const CLOCKS_DIFFER_MS = 60_000;
/** A job may be listed late: what was started just before the kill is looked for once more. */
const LISTED_LATE_MS = 5_000;

/**
 * The job that a drill run of the same id has started before it was cut off, where no note of it survives: one with the same
 * inputs, started since the run began, that no resource has. Throws when there are some of which nobody can tell
 * whether they are meant for this resource: another restore might be a second one.
 */
async function takeOverOfRun(wanted: Wanted, context: Context): Promise<Submission | undefined> {
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
  const { takenJobs, journal, listings } = configured;
  const alike = (await listings.now(place, { deadlineMs, signal: stop })).like(kind).filter((job) => isTwin(kind, job));
  const left = alike.filter((job) => isOfRun(job, configured));
  // Which snapshot is the latest may have changed since.
  const isIt = (job: RestoreJob) => isCertainTwin({ SnapshotId: job.SnapshotId ?? request.SnapshotId, ...kind }, job);
  for (const job of left.filter(isIt)) {
    const restoreId = job.RestoreId as string;
    if (!takenJobs.take(restoreId)) continue;
    journal.begin(key, []).started(restoreId);
    return { restoreId, how: 'left', isOwn: true, job };
  }
  const unclear = left.filter((job) => !isIt(job));
  if (unclear.length > 0) throw unclearStart(request.RestoreType, unclear);
  return undefined;
}

function isOfRun({ RestoreId, CreatedTime = 0 }: RestoreJob, { takenJobs, journal, leftRun }: Configured): boolean {
  if (!leftRun || !RestoreId || leftRun.known.has(RestoreId)) return false;
  if (takenJobs.isTaken(RestoreId) || journal.isKnown(RestoreId)) return false;
  return Number(CreatedTime) * 1000 >= leftRun.sinceMs - CLOCKS_DIFFER_MS;
}

/**
 * Thrown where a drill run that was cut off may have started this restore already, or another one that looks like it. It is
 * no failed restore, so a policy that reports failures does not hide it.
 */
function unclearStart(restoreType: string, jobs: readonly RestoreJob[]): DiagnosticsError {
  const ids = jobs.map(({ RestoreId, Status }) => `${RestoreId} (${Status})`).join(', ');
  const detail = [
    `An earlier attempt at this drill run was cut off, and only the remote state is left of it. Since the run began, ${ids} was started from the same recovery point. The service does not say where a restore of type ${restoreType} writes to, so it may be this restore. Nothing was started now.`,
    `If it is this restore, import it: terraform import ADDRESS ${restoreType}:${jobs[0].RestoreId}. If not, start a new run with another --run-id. To avoid this question, use "alirestore drill run --memory DIR" with a folder that is kept between runs.`,
  ];
  return new DiagnosticsError([
    errorDiagnostic('It is not known whether the restore was started', detail.join('\n\n')),
  ]);
}
