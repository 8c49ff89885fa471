import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import type { JobPlace } from '../../configured/vault-listings';
import type { FoundNote, Journal } from '../../journal/journal';
import { findStarted } from './find-started';
import type { Start, Submission } from './submission';

type Context = ResourceContext<Configured>;

interface Left extends Start {
  readonly place: JobPlace;
  readonly key: string;
}

/** The job that an earlier apply of this working directory started before it was killed, if it came so far. */
export async function takeOverLeft(left: Left, context: Context): Promise<Submission | undefined> {
  const { claims, journal } = context.configured;
  for (let note = journal.take(left.key); note; note = journal.take(left.key)) {
    const isTaken = note.restoreId !== undefined && claims.isClaimed(note.restoreId);
    const job = isTaken ? undefined : await jobOf(note, left, context);
    if (job?.RestoreId) {
      note.started(job.RestoreId);
      return { restoreId: job.RestoreId, how: note.isUnfinished ? 'unfinished' : 'left', isOwn: !note.isAdopted, job };
    }
    if (context.stop.aborted) return undefined;
    note.drop();
  }
  return undefined;
}

/** What a note says is held against what the service says: it may come from an old copy of the data directory. */
async function jobOf(note: FoundNote, { kind, place, key, deadlineMs }: Left, context: Context) {
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

/** A note that was settled long ago can come back; then something else was started since. */
function startedSince(job: RestoreJob, alike: readonly RestoreJob[], journal: Journal): readonly RestoreJob[] {
  const created = (one: RestoreJob) => Number(one.CreatedTime ?? 0);
  return alike.filter((other) => created(other) > created(job) && !journal.isNoted(other.RestoreId ?? ''));
}

/** The job of an equal resource, whose answer the same kill has swallowed, is nothing that was started since. */
function areOfLostAnswers(jobs: readonly RestoreJob[], notes: ReturnType<Journal['unanswered']>): boolean {
  const isOfOne = ({ RestoreId = '' }: RestoreJob) => notes.some(({ twinIds }) => !twinIds.includes(RestoreId));
  return jobs.length <= notes.length && jobs.every(isOfOne);
}
