import { lookOnce } from '../../../../waiting/wait';
import type { Configured } from '../../../configured/configured';
import type { Sight } from '../../../configured/listings';
import type { OpenNote } from '../../../journal/journal';
import type { RestoreContext, RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { backupIdOf } from '../state/chosen-backup';
import { startOnce } from './start-once';
import type { Placed, Start, Submission } from './submission';
import { beforeSending } from './submission-fault';
import { takeOver } from './take-over';

/** How long the plugin of a Terraform that was killed may take to end. */
const ORPHAN_LIMIT_MS = 90_000;
const ORPHAN_LOOK_MS = 500;
/** How long the listing before a start may take: nothing has been sent by then, so giving up does no harm. */
const LISTING_LIMIT_MS = 600_000;

/**
 * Starts a restore, once. The call may have no idempotency token, and how long one lasts is not documented: so what an apply
 * that was killed has left is taken over, a restore that certainly is the same and runs is adopted, and after an answer that
 * leaves open whether the call ran, the restore is looked for before it is sent again. Throws SubmissionFault, or the reason of
 * `stop` when stopped before anything was sent.
 */
export function submit<T extends RestoreTypes>(start: Start<T>, context: RestoreContext<T>): Promise<Submission<T>> {
  const { twins, service } = context.restore;
  // Answers cannot tell these apart: so the answer to one is there before the next is sent.
  const isAmbiguous = twins.looksLikeOthers(start.request);
  const work = () => submitOne(start, context);
  const key = `${service} ${twins.likeness(start.kind)}`;
  return isAmbiguous ? context.configured.oneAtATime.run(key, work) : work();
}

async function submitOne<T extends RestoreTypes>(start: Start<T>, context: RestoreContext<T>): Promise<Submission<T>> {
  const { restore, configured } = context;
  const key = await keyOf(start, context);
  const placed = { ...start, key, place: restore.entries.placeOf(start.request) };
  const sight = await beforeSending(() => whatIsThere(placed, context));
  const left = await beforeSending(() => takeOver(placed, context));
  if (left?.submission) return left.submission;
  const running = start.mayAdopt && (await beforeSending(() => findRunning(start, sight, context)));
  if (running) {
    left?.note.drop();
    configured.journal.begin(key, [], { isAdopted: true }).started(running.restoreId);
    return { ...running, how: 'running', isOwn: false };
  }
  return send(placed, sight, left?.note, context);
}

/** What an earlier attempt has sent is sent as it was: the service knows it again by its token. */
async function send<T extends RestoreTypes>(
  placed: Placed<T>,
  sight: Sight<T['entry'], T['kind']>,
  left: OpenNote | undefined,
  context: RestoreContext<T>,
): Promise<Submission<T>> {
  const { restore, configured } = context;
  const { inputs, kind, key } = placed;
  const request = left ? restore.withChosen(kind, left.chosen) : placed.request;
  const twins = sight.ever.like(request).filter((entry) => restore.twins.isTwin(request, entry));
  tellOfEnded(twins, context);
  const before = twins.map((entry) => restore.entries.idOf(entry) ?? '');
  const hasToken = restore.create.isIdempotent;
  const chosen = hasToken ? (backupIdOf(restore.choice, inputs) ?? undefined) : undefined;
  const note = left ?? configured.journal.begin(key, before, { hasToken, chosen });
  const restoreId = await startOnce<T>({ ...placed, request, before, note }, context);
  return { restoreId, how: 'started', isOwn: true, ...(left ? { chosen: left.chosen } : { isNew: true }) };
}

function whatIsThere<T extends RestoreTypes>(
  { place, deadlineMs }: Placed<T>,
  { configured, stop, restore }: RestoreContext<T>,
): Promise<Sight<T['entry'], T['kind']>> {
  const listingEndMs = Math.min(deadlineMs, configured.clock.now() + LISTING_LIMIT_MS);
  return restore.entries.listings(configured).before(place, { signal: stop, deadlineMs: listingEndMs });
}

/** A restore that certainly is the wanted one, that nobody has, and that still runs: a listing is only as good as its age. */
async function findRunning<T extends RestoreTypes>(
  { inputs, request, deadlineMs }: Start<T>,
  sight: Sight<T['entry'], T['kind']>,
  { configured, stop, restore }: RestoreContext<T>,
) {
  const { takenJobs, journal } = configured;
  const { twins, entries } = restore;
  const isFree = (id: string) => !takenJobs.isTaken(id) && !journal.isKnown(id);
  for (const one of sight.pending.like(request)) {
    const id = entries.idOf(one);
    if (!id || !twins.isCertainTwin(request, one) || !isFree(id)) continue;
    const look = await lookOnce(restore.waiting(inputs, configured), id, { deadlineMs, stop });
    const isStillIt = look?.verdict === 'pending' && twins.isCertainTwin(request, look.entry);
    if (isStillIt && isFree(id) && takenJobs.take(id)) return { restoreId: id, entry: look.entry };
  }
  return undefined;
}

/** What cannot be known here: whether a restore that has ended was this one, started in another working directory. */
function tellOfEnded<T extends RestoreTypes>(
  twins: readonly T['entry'][],
  { log, restore: { entries } }: RestoreContext<T>,
): void {
  const ended = twins.filter((entry) => entries.hasEnded(entry)).at(-1);
  if (!ended) return;
  log.info(
    'a restore with the same inputs has ended before; if it was this one, import it instead of restoring again',
    { restore_id: entries.idOf(ended), status: entries.statusOf(ended) },
  );
}

/** Waits for a plugin that has lost its Terraform, whose call may be under way: then its note tells. */
async function keyOf<T extends RestoreTypes>(
  { kind, inputs }: Start<T>,
  { configured, stop, log, restore }: RestoreContext<T>,
): Promise<string> {
  const { clock, journal } = configured;
  const key = restoreKey(restore, kind, inputs.triggers, configured);
  const limitMs = clock.now() + ORPHAN_LIMIT_MS;
  while (journal.isBeingWritten(key) && clock.now() < limitMs && !stop.aborted) {
    log.info('waiting for the plugin of an earlier apply to end');
    await clock.sleep(ORPHAN_LOOK_MS, stop);
  }
  return key;
}

/** Equal for the creates that mean the same restore. */
export function restoreKey<T extends RestoreTypes>(
  { service }: RestoreDefinition<T>,
  kind: T['kind'],
  triggers: unknown,
  { client, journal }: Configured,
): string {
  return journal.key([client().endpoint(service), client().region, kind, triggers]);
}
