import { createHash } from 'node:crypto';
import { hasBegunPreCheck } from '../../../api/dbs-restore-task-status';
import { startRestoreTask } from '../../../api/operations/start-restore-task';
import { CloudError } from '../../../cloud/cloud-error';
import { lookOnce } from '../../../waiting/wait';
import type { Activated, RestoreContext } from '../restore/definition/restore-definition';
import type { DbsRestore } from './dbs-restore';

type Context = RestoreContext<DbsRestore>;

/** StartRestoreTask is sent again only so often: then a person must look. */
const MAX_SENDS = 4;
/** When to look whether a task has begun after an answer that leaves that open: its precheck may be told of late. */
const LOOKS_AFTER_MS = [0, 2_000, 6_000];

/**
 * Starts a task that is registered. What a second start does is not documented, so one that may have been started is looked
 * at first, and the token is the same for everybody who starts this task.
 */
export async function startTask(task: Activated<DbsRestore>, context: Context): Promise<void> {
  if (!task.isNew && (await hasBegun(task, context))) return;
  for (let sends = 1; ; sends++) {
    const fault = await send(task, context);
    if (!fault) return;
    const [afterMs] = fault.execution === 'none' ? [[0]] : [LOOKS_AFTER_MS];
    if (await hasBegunSoon(task, afterMs, context)) return;
    if (fault.execution === 'none' || sends >= MAX_SENDS || context.configured.clock.now() >= task.deadlineMs)
      throw fault;
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

async function hasBegunSoon(task: Activated<DbsRestore>, looksAfterMs: readonly number[], context: Context) {
  const { clock } = context.configured;
  const sinceMs = clock.now();
  for (const afterMs of looksAfterMs) {
    await clock.sleep(Math.max(0, sinceMs + afterMs - clock.now()), context.stop);
    // What went wrong with the start is what matters.
    if (await hasBegun(task, context).catch(() => false)) return true;
  }
  return false;
}

/** A task that waits for its start and one that is being checked have one status: the precheck tells them apart. */
async function hasBegun({ id, deadlineMs }: Activated<DbsRestore>, { configured, stop }: Context): Promise<boolean> {
  const look = await lookOnce(configured.restoreTaskPollers.dbs(), id, { deadlineMs, stop });
  return look !== undefined && (look.status !== 'init' || hasBegunPreCheck(look.entry));
}

function tokenFor(id: string): string {
  return createHash('sha256').update(`start ${id}`).digest('hex').slice(0, 32);
}
