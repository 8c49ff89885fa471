import { createHash } from 'node:crypto';
import { isIdleDbsTask } from '../../../api/dbs-restore-task-status';
import { startRestoreTask } from '../../../api/operations/start-restore-task';
import { CloudError } from '../../../cloud/cloud-error';
import { lookOnce } from '../../../waiting/wait';
import type { Activated, RestoreContext } from '../restore/definition/restore-definition';
import type { DbsRestore } from './dbs-restore';

type Context = RestoreContext<DbsRestore>;

/** StartRestoreTask is sent again only so often: then a person must look. */
const MAX_SENDS = 4;
/** When to look for a task, which may be listed late. */
const LISTED_AFTER_MS = [0, 2_000, 6_000, 15_000];
/**
 * When to look whether a task has begun after an answer that leaves that open. Its precheck may be told of late, so one that is idle
 * early may have begun; and looks may fail, too.
 */
const BEGUN_AFTER_MS = [0, 2_000, 6_000, 10_000, 15_000, 20_000];
const TOLD_BY_MS = 6_000;

/**
 * Starts a task that is registered. What a second start does is not documented, so one that may have been started is looked
 * at first, and the token is the same for everybody who starts this task.
 */
export async function startTask(task: Activated<DbsRestore>, context: Context): Promise<void> {
  if (!task.isNew && (await hasBegun(task, context))) return;
  for (let sends = 1; ; sends++) {
    const fault = await send(task, context);
    if (!fault) return;
    const sight = await afterFault(task, fault, context);
    if (sight === 'begun') return;
    const isOver = sends >= MAX_SENDS || context.configured.clock.now() >= task.deadlineMs;
    if (fault.execution === 'none' || sight === 'unseen' || isOver) throw fault;
    context.log.warn(`restore task ${task.id} was not started: starting it again`, { fault: fault.message });
  }
}

async function send({ id, deadlineMs }: Activated<DbsRestore>, { configured, stop, log }: Context) {
  try {
    const request = { RestoreTaskId: id, ClientToken: tokenFor(id) };
    await configured.client().call(startRestoreTask, request, { deadlineMs, lastAttempt: stop });
    log.info(`restore task ${id} started`);
    return undefined;
  } catch (fault) {
    if (fault instanceof CloudError) return fault;
    throw fault;
  }
}

type Sight = 'unseen' | 'idle' | 'begun';

/** Throws for one that is not listed: whether it runs is not known, so it is not started blindly. */
async function hasBegun(task: Activated<DbsRestore>, context: Context): Promise<boolean> {
  const sight = await lookAt(
    LISTED_AFTER_MS,
    (seen) => seen !== 'unseen',
    () => look(task, context),
    context,
  );
  if (sight !== 'unseen') return sight === 'begun';
  throw new CloudError({
    action: startRestoreTask.action,
    problem: `restore task ${task.id} is not listed, so it is not known whether it runs: ${startRestoreTask.action} was not sent. If it is listed nowhere in the console either, change a value in triggers, which registers a new one`,
    category: 'notFound',
    execution: 'unknown',
  });
}

/** What went wrong with the start is what matters, not what goes wrong with the looks. */
function afterFault(task: Activated<DbsRestore>, fault: CloudError, context: Context): Promise<Sight> {
  const looksAfterMs = fault.execution === 'none' ? [0] : BEGUN_AFTER_MS;
  const lookSafely = () => look(task, context).catch((): Sight => 'unseen');
  const isEnough = (seen: Sight, afterMs: number) => seen === 'begun' || (seen === 'idle' && afterMs >= TOLD_BY_MS);
  return lookAt(looksAfterMs, isEnough, lookSafely, context);
}

/** The last sight of several, or the first one that is enough. */
async function lookAt(
  looksAfterMs: readonly number[],
  isEnough: (sight: Sight, afterMs: number) => boolean,
  lookNow: () => Promise<Sight>,
  { configured: { clock }, stop }: Context,
): Promise<Sight> {
  const sinceMs = clock.now();
  let sight: Sight = 'unseen';
  for (const afterMs of looksAfterMs) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), stop);
    sight = await lookNow();
    if (isEnough(sight, afterMs)) break;
  }
  return sight;
}

async function look({ id, deadlineMs }: Activated<DbsRestore>, { configured, stop }: Context): Promise<Sight> {
  const seen = await lookOnce(configured.restoreTaskPollers.dbs(), id, { deadlineMs, stop });
  if (!seen) return 'unseen';
  return isIdleDbsTask(seen.entry) ? 'idle' : 'begun';
}

function tokenFor(id: string): string {
  return createHash('sha256').update(`start ${id}`).digest('hex').slice(0, 32);
}
