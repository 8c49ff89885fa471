import type { RestoreJob } from '../../../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../../api/restore-job-status';
import type { ResourceContext } from '../../../../plugin/provider';
import { lookOnce } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import type { JobPlace, Sight } from '../../../configured/vault-listings';
import type { CreateRequest, RestoreKind } from '../state/mapping';
import { startOnce } from './start-once';
import type { Start, Submission } from './submission';
import { beforeSending } from './submission-fault';
import { takeOver } from './take-over';
import { isCertainTwin, isTwin, looksLikeOthers } from './twin';

type Context = ResourceContext<Configured>;

/** How long the plugin of a Terraform that was killed may take to end. */
const ORPHAN_LIMIT_MS = 90_000;
const ORPHAN_LOOK_MS = 500;
/** How long the listing before a start may take: nothing has been sent by then, so giving up does no harm. */
const LISTING_LIMIT_MS = 600_000;

/**
 * Starts a restore job, once. CreateRestoreJob has no idempotency token: so what an apply that was killed has left is taken
 * over, a job that certainly is the same and runs is adopted, and after an answer that leaves open whether the call ran, the
 * job is looked for before it is sent again. Throws SubmissionFault, or the reason of `stop` when stopped before anything was
 * sent.
 */
export function submit(start: Start, context: Context): Promise<Submission> {
  const { request, kind } = start;
  // Answers cannot tell these apart: so the answer to one is there before the next is sent.
  const isAmbiguous = looksLikeOthers(request);
  const work = () => submitOne(start, context);
  return isAmbiguous ? context.configured.oneAtATime.run(likeness(kind), work) : work();
}

async function submitOne(start: Start, context: Context): Promise<Submission> {
  const place = placeOf(start.request);
  const key = await keyOf(start, context);
  const sight = await beforeSending(() => whatIsThere(place, start.deadlineMs, context));
  const wanted = { ...start, place, key };
  const left = await beforeSending(() => takeOver(wanted, context));
  if (left) return left;
  const running = start.mayAdopt && (await beforeSending(() => findRunning(start, sight, context)));
  const { journal } = context.configured;
  if (running) {
    const restoreId = running.RestoreId as string;
    journal.begin(key, [], { isAdopted: true }).started(restoreId);
    return { restoreId, how: 'running', isOwn: false, job: running };
  }
  const twins = sight.ever.like(start.request).filter((job) => isTwin(start.request, job));
  tellOfEnded(twins, context);
  const before = twins.map(({ RestoreId = '' }) => RestoreId);
  const restoreId = await startOnce({ ...start, place, before, note: journal.begin(key, before) }, context);
  return { restoreId, how: 'started', isOwn: true };
}

function whatIsThere(place: JobPlace, deadlineMs: number, { configured, stop }: Context): Promise<Sight> {
  const listingEndMs = Math.min(deadlineMs, configured.clock.now() + LISTING_LIMIT_MS);
  return configured.listings.before(place, { signal: stop, deadlineMs: listingEndMs });
}

/** A job that certainly is the wanted one, that nobody has, and that still runs: a listing is only as good as its age. */
async function findRunning({ request, deadlineMs }: Start, sight: Sight, context: Context) {
  const { takenJobs, journal, restoreJobPollers } = context.configured;
  const isFree = (job: RestoreJob) =>
    job.RestoreId && !takenJobs.isTaken(job.RestoreId) && !journal.isKnown(job.RestoreId);
  for (const job of sight.pending.like(request)) {
    if (!isCertainTwin(request, job) || !isFree(job)) continue;
    const id = job.RestoreId as string;
    const waiting = restoreJobPollers(placeOf(request).list);
    const look = await lookOnce(waiting, id, { deadlineMs, stop: context.stop });
    const isStillIt = look?.verdict === 'pending' && isCertainTwin(request, look.entry);
    if (isStillIt && isFree(job) && takenJobs.take(id)) return look.entry;
  }
  return undefined;
}

/** What cannot be known here: whether a restore that has ended was this one, started in another working directory. */
function tellOfEnded(twins: readonly RestoreJob[], { log }: Context): void {
  const ended = twins.filter(({ Status }) => verdictOf(Status) !== 'pending').at(-1);
  if (!ended) return;
  log.info(
    'a restore with the same inputs has ended before; if it was this one, import it instead of restoring again',
    { restore_id: ended.RestoreId, status: ended.Status },
  );
}

/** Waits for a plugin that has lost its Terraform, whose call may be under way: then its note tells. */
async function keyOf({ kind, triggers }: Start, { configured, stop, log }: Context): Promise<string> {
  const { clock, journal } = configured;
  const key = restoreKey(kind, triggers, configured);
  const limitMs = clock.now() + ORPHAN_LIMIT_MS;
  while (journal.isBeingWritten(key) && clock.now() < limitMs && !stop.aborted) {
    log.info('waiting for the plugin of an earlier apply to end');
    await clock.sleep(ORPHAN_LOOK_MS, stop);
  }
  return key;
}

/** Equal for the creates that mean the same restore. */
export function restoreKey(kind: RestoreKind, triggers: unknown, { client, journal }: Configured): string {
  return journal.key([client().endpoint('hbr'), client().region, kind, triggers]);
}

function placeOf({ RestoreType, Edition, VaultId }: CreateRequest): JobPlace {
  return { list: { restoreType: RestoreType, ...(Edition && { edition: Edition }) }, vaultId: VaultId };
}

/** What answers tell of a request, so that those that look alike have the same. */
function likeness({ RestoreType, VaultId, SnapshotId }: RestoreKind): string {
  return [RestoreType, VaultId, SnapshotId].join(' ');
}
