import { createRestoreJob } from '../../../../api/operations/create-restore-job';
import { CloudError } from '../../../../cloud/cloud-error';
import type { ResourceContext } from '../../../../plugin/provider';
import type { Configured } from '../../../configured/configured';
import type { JobPlace } from '../../../configured/vault-listings';
import type { OpenNote } from '../../../journal/journal';
import type { CreateRequest } from '../state/mapping';
import { findStarted } from './find-started';
import { SubmissionFault } from './submission-fault';

type Context = ResourceContext<Configured>;

/** CreateRestoreJob is sent again only so often, and so long after the first time: then a person must look. */
const MAX_SENDS = 5;
const RESEND_LIMIT_MS = 300_000;

export interface Sending {
  readonly request: CreateRequest;
  readonly place: JobPlace;
  /** Ids of the jobs with the same inputs that were there before. */
  readonly before: readonly string[];
  readonly note: OpenNote;
  readonly deadlineMs: number;
}

/** Sends CreateRestoreJob until one answer tells that it ran, or that it did not; before each repetition it looks for the job. */
export async function startOnce(sending: Sending, context: Context): Promise<string> {
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
async function send(sending: Sending, sends: number, context: Context): Promise<string | CloudError> {
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

/** Once the call is under way, its answer is worth more than an early exit. */
async function call({ request, deadlineMs }: Sending, { configured, stop }: Context): Promise<string> {
  const { body, requestId } = await configured
    .client()
    .call(createRestoreJob, request, { deadlineMs, lastAttempt: stop });
  if (!body.RestoreId) throw CloudError.withoutResult(createRestoreJob, 'RestoreId', requestId);
  if (!configured.takenJobs.take(body.RestoreId)) throw takenByAnother(body.RestoreId, requestId);
  return body.RestoreId;
}

async function lookFor(
  { request, place, before, deadlineMs }: Sending,
  fault: CloudError,
  sends: number,
  context: Context,
): Promise<string | undefined> {
  const { journal } = context.configured;
  context.log.warn('the answer to CreateRestoreJob leaves open whether the restore was started; looking for it', {
    fault: fault.message,
  });
  const isIt = ({ RestoreId = '' }) => !before.includes(RestoreId) && !journal.isKnown(RestoreId);
  const found = await findStarted({ request, place, isIt, deadlineMs }, context).catch(() => {
    throw new SubmissionFault(fault, sends); // what went wrong first is what matters; the note stays open for the next apply
  });
  return found?.job.RestoreId;
}

/** A resource with equal inputs, whose own answer was lost, has found this job before our answer came. */
function takenByAnother(restoreId: string, requestId: string | undefined): CloudError {
  return new CloudError({
    action: createRestoreJob.action,
    problem: `another resource with the same inputs already stands for restore job ${restoreId}`,
    category: 'protocol',
    execution: 'unknown',
    ...(requestId && { requestId }),
  });
}
