import { createRestoreJob } from '../../../api/operations/create-restore-job';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { verdictOf } from '../../../api/restore-job-status';
import { CloudError } from '../../../cloud/cloud-error';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured';
import type { FoundNote, OpenNote } from '../../journal/journal';
import type { Seen, TwinPlace } from '../../twin-registry';
import { findStarted } from './find-started';
import type { CreateRequest } from './mapping';
import { isCertainTwin, isTwin } from './twin';

type Context = ResourceContext<Configured>;

/** A restore to be started, and all that its start depends on. */
export interface Start {
  readonly request: CreateRequest;
  readonly triggers: unknown;
  readonly deadlineMs: number;
}

export interface Submission {
  readonly restoreId: string;
  /** `running`: found running already. `left`: an earlier apply that was killed had started it. */
  readonly origin: 'started' | 'running' | 'left';
}

/** How long the plugin of a Terraform that was killed may take to end. */
const ORPHAN_LIMIT_MS = 90_000;
const ORPHAN_LOOK_MS = 500;

/**
 * Starts a restore job, once. CreateRestoreJob has no idempotency token: so what an apply that was killed has left is taken
 * over, a job that runs with the same inputs is adopted, and after an answer that leaves open whether the call ran, the job
 * is looked for before it is sent again. Throws CloudError when the service refused, the reason of `stop` when stopped
 * before anything was sent.
 */
export async function submit(start: Start, context: Context): Promise<Submission> {
  const { request, deadlineMs } = start;
  const { configured, stop } = context;
  const place = placeOf(request);
  const key = await keyOf(start, context);
  const seen = await configured.twins.before(place, { signal: stop, deadlineMs });
  const left = configured.journal.take(key);
  const restoreId = left && (await takeOver(left, start, context));
  if (restoreId) return { restoreId, origin: 'left' };
  const isFree = (job: RestoreJob) => !configured.journal.isSaved(job.RestoreId ?? '') && claim(job, configured);
  const twins = [...seen.values()].filter((job) => isTwin(request, job));
  const running = twins.find((job) => isPending(job) && isCertainTwin(request, job) && isFree(job));
  if (running?.RestoreId) {
    configured.journal.begin(key, []).started(running.RestoreId);
    return { restoreId: running.RestoreId, origin: 'running' };
  }
  askAboutEnded(twins, context);
  const note = configured.journal.begin(
    key,
    twins.map((job) => job.RestoreId ?? ''),
  );
  return { restoreId: await startOnce(start, seen, note, context), origin: 'started' };
}

/** Waits for a plugin that has lost its Terraform, whose call may be under way: then its note tells. */
async function keyOf({ request, triggers }: Start, { configured, stop, log }: Context): Promise<string> {
  const { client, clock, journal } = configured;
  const key = journal.key([client().endpoint('hbr'), client().region, request, triggers]);
  const limitMs = clock.now() + ORPHAN_LIMIT_MS;
  while (journal.isBeingWritten(key) && clock.now() < limitMs && !stop.aborted) {
    log.info('waiting for the plugin of an earlier apply to end');
    await clock.sleep(ORPHAN_LOOK_MS, stop);
  }
  return key;
}

/** The job that an earlier apply started before it was killed, if it came so far. */
async function takeOver(
  left: FoundNote,
  { request, deadlineMs }: Start,
  context: Context,
): Promise<string | undefined> {
  // A resource with equal inputs may have taken that job already: then the one that it has left may be there.
  if (left.restoreId && context.configured.claims.claim(left.restoreId)) return left.restoreId;
  const before = new Set(left.twinIds);
  const restoreId = await findStarted(request, placeOf(request), before, context, deadlineMs);
  if (restoreId) left.started(restoreId);
  else if (!context.stop.aborted) left.drop();
  return restoreId;
}

async function startOnce(start: Start, seen: Seen, note: OpenNote, context: Context): Promise<string> {
  const { request, deadlineMs } = start;
  const { configured, log, stop } = context;
  for (;;) {
    try {
      stop.throwIfAborted();
      const restoreId = await send(start, context);
      note.started(restoreId);
      return restoreId;
    } catch (fault) {
      if (!(fault instanceof CloudError) || fault.execution === 'refused') {
        note.drop();
        throw fault;
      }
      log.warn('the answer to CreateRestoreJob leaves open whether the restore was started; looking for it', {
        fault: fault.message,
      });
      const before = new Set(seen.keys());
      const restoreId = await findStarted(request, placeOf(request), before, context, deadlineMs).catch(() => {
        throw fault; // what went wrong first is what matters; the note stays open for the next apply
      });
      if (restoreId) {
        note.started(restoreId);
        return restoreId;
      }
      if (configured.clock.now() >= deadlineMs || stop.aborted) throw fault;
      log.warn('the restore was not started; starting it again');
    }
  }
}

/** Once the call is under way, its answer is worth more than an early exit. */
async function send({ request, deadlineMs }: Start, { configured, stop }: Context): Promise<string> {
  const { body, requestId } = await configured
    .client()
    .call(createRestoreJob, request, { deadlineMs, lastAttempt: stop });
  if (!body.RestoreId) throw CloudError.withoutResult(createRestoreJob, 'RestoreId', requestId);
  if (!configured.claims.claim(body.RestoreId)) throw takenByAnother(body.RestoreId, requestId);
  return body.RestoreId;
}

/** A resource with equal inputs, whose own answer was lost, has found this job before our answer came. */
function takenByAnother(restoreId: string, requestId: string | undefined): CloudError {
  return new CloudError({
    action: createRestoreJob.action,
    problem: `another resource with the same inputs has taken restore job ${restoreId} for its own`,
    category: 'protocol',
    execution: 'unknown',
    ...(requestId && { requestId }),
  });
}

/** What nobody can know here: whether a restore that has ended was this one, started in another working directory. */
function askAboutEnded(twins: readonly RestoreJob[], { log }: Context): void {
  const ended = twins.filter((job) => !isPending(job)).at(-1);
  if (!ended) return;
  log.info(
    'a restore with the same inputs has ended before; if it was this one, import it instead of restoring again',
    {
      restore_id: ended.RestoreId,
      status: ended.Status,
    },
  );
}

function claim(job: RestoreJob, { claims }: Configured): boolean {
  return job.RestoreId !== undefined && claims.claim(job.RestoreId);
}

function isPending(job: RestoreJob): boolean {
  return verdictOf(job.Status) === 'pending';
}

function placeOf({ RestoreType, Edition, VaultId }: CreateRequest): TwinPlace {
  return { list: { restoreType: RestoreType, ...(Edition && { edition: Edition }) }, vaultId: VaultId };
}
