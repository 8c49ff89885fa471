import { CloudError } from '../../../../cloud/cloud-error';
import type { OpenNote } from '../../../journal/journal';
import type { RestoreContext } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { findStarted } from './find-started';
import type { Placed } from './submission';
import { SubmissionFault } from './submission-fault';

/** The call is sent again only so often, and so long after the first time: then a person must look. */
const MAX_SENDS = 5;
const RESEND_LIMIT_MS = 300_000;

export interface Sending<T extends RestoreTypes> extends Placed<T> {
  /** Ids of the restores with the same inputs that were there before. */
  readonly before: readonly string[];
  readonly note: OpenNote;
}

/** Sends the call until one answer tells that it ran, or that it did not; before each repetition it looks for the restore. */
export async function startOnce<T extends RestoreTypes>(
  sending: Sending<T>,
  context: RestoreContext<T>,
): Promise<string> {
  const { note, deadlineMs } = sending;
  const { clock } = context.configured;
  const lastSendMs = Math.min(deadlineMs, clock.now() + RESEND_LIMIT_MS);
  for (let sends = 1; ; sends++) {
    const answer = await send(sending, sends, context);
    const restoreId = typeof answer === 'string' ? answer : await lookFor(sending, answer, sends, context);
    if (restoreId !== undefined) {
      note.started(restoreId);
      return restoreId;
    }
    const isOver = sends >= MAX_SENDS || clock.now() >= lastSendMs || context.stop.aborted;
    if (isOver) throw new SubmissionFault(answer as CloudError, sends);
    context.log.warn('the restore was not started: starting it again');
  }
}

/** The id, or the fault that leaves open whether the call ran. A refusal is thrown: what was sent before stays open. */
async function send<T extends RestoreTypes>(
  sending: Sending<T>,
  sends: number,
  context: RestoreContext<T>,
): Promise<string | CloudError> {
  try {
    context.stop.throwIfAborted();
    return await call(sending, context);
  } catch (fault) {
    const isOpen = fault instanceof CloudError && fault.execution !== 'none';
    if (isOpen) return fault;
    if (sends === 1) sending.note.drop();
    throw fault instanceof CloudError ? new SubmissionFault(fault, sends - 1) : fault;
  }
}

async function call<T extends RestoreTypes>(sending: Sending<T>, context: RestoreContext<T>): Promise<string> {
  const { create, words } = context.restore;
  const { id, requestId } = await create.send(sending, context);
  if (!id) throw CloudError.withoutResult(create, create.idField, requestId);
  if (context.configured.takenJobs.take(id)) return id;
  // A resource with equal inputs, whose own answer was lost, has found this restore before our answer came.
  throw new CloudError({
    action: create.action,
    problem: `another resource with the same inputs already stands for ${words.noun} ${id}`,
    category: 'protocol',
    execution: 'unknown',
    ...(requestId && { requestId }),
  });
}

async function lookFor<T extends RestoreTypes>(
  { request, place, before, deadlineMs }: Sending<T>,
  fault: CloudError,
  sends: number,
  context: RestoreContext<T>,
): Promise<string | undefined> {
  const { configured, restore, log } = context;
  log.warn(`the answer to ${restore.create.action} leaves open whether the restore was started; looking for it`, {
    fault: fault.message,
  });
  const isIt = (entry: T['entry']) => {
    const id = restore.entries.idOf(entry) ?? '';
    return !before.includes(id) && !configured.journal.isKnown(id);
  };
  const found = await findStarted<T>({ request, place, isIt, deadlineMs }, context).catch(() => {
    throw new SubmissionFault(fault, sends); // what went wrong first is what matters; the note stays open for the next apply
  });
  return found?.id;
}
