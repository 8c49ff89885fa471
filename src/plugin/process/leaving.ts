import type { Log } from '../log';
import { isAlive } from './is-alive';
import type { RunningCalls } from './running-calls';

const PARENT_CHECK_MS = 1000;
/** Terraform is there and waits for the answers: they may carry the id of what has just been started. */
const GRACE_AFTER_SIGTERM_MS = 30_000;
/** Nobody hears the answers any more. */
const GRACE_AFTER_TERRAFORM_MS = 2000;
/** Time for the last answer to leave the process. */
const LAST_ANSWER_MS = 50;

export interface Leaving {
  readonly calls: RunningCalls;
  readonly stopping: AbortController;
  readonly interrupted: AbortController;
  readonly log: Log;
}

/**
 * Ends the process with the Terraform that started it. Ctrl-C reaches this process as well as Terraform, which then calls
 * StopProvider and waits for the running calls: so nothing ends here, and actions only fall silent. To be called before the handshake line is written:
 * the writing fails when Terraform died before, and the check of the parent sees when it dies after.
 */
export function leaveWithTerraform(leaving: Leaving): void {
  process.on('SIGINT', () => {
    leaving.log.debug('SIGINT ignored: Terraform says when to stop');
    leaving.interrupted.abort();
  });
  leaveOn('SIGTERM', leaving);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return; // on Windows an orphan keeps its parent's id
    clearInterval(watch);
    leave('Terraform is gone', GRACE_AFTER_TERRAFORM_MS, leaving);
  }, PARENT_CHECK_MS);
}

/** For a process that a person started, in a debugger perhaps. */
export function leaveWhenTold(leaving: Leaving): void {
  leaveOn('SIGINT', leaving);
  leaveOn('SIGTERM', leaving);
}

function leaveOn(signal: 'SIGINT' | 'SIGTERM', leaving: Leaving): void {
  process.once(signal, () => leave(signal, GRACE_AFTER_SIGTERM_MS, leaving));
}

async function leave(reason: string, graceMs: number, { calls, stopping, log }: Leaving): Promise<void> {
  log.info(`stopping: ${reason}`);
  stopping.abort();
  setTimeout(() => process.exit(0), graceMs);
  await calls.idle();
  setTimeout(() => process.exit(0), LAST_ANSWER_MS);
}

/**
 * A fault in the background must not end the process: what other calls have started, and not yet reported, would be lost
 * with it.
 */
export function outliveStrayErrors(log: Log): void {
  const report = (what: string) => (error: unknown) =>
    log.error(what, { stack: error instanceof Error ? error.stack : String(error) });
  process.on('uncaughtException', report('uncaught exception'));
  process.on('unhandledRejection', report('unhandled rejection'));
  // Terraform may close its end of the pipe first.
  process.stderr.on('error', () => undefined);
}
