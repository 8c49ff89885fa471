import { bytesText } from '../../../amounts/bytes-text';
import { clockedText, spanText } from '../../../amounts/span-text';
import type { RestoreJob } from '../../../api/operations/describe-restore-jobs2';
import { isKnownStatus } from '../../../api/restore-job-status';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { isGood, weightOf } from '../../../policies/weight-of';
import type { Look, WaitEnd } from '../../../waiting/look';
import { describeLook } from '../../configured/follow';
import { excerpt } from '../../values/error-file';
import type { Policy } from './policy';
import { inputAttributes, type JobState } from './schema';

/** Whether the job was started by this apply or by an earlier one: only a failed creation taints. */
export type Phase = 'create' | 'update';

interface Ending {
  readonly state: JobState;
  readonly policy: Policy;
  readonly phase: Phase;
}

type Unfinished = Exclude<WaitEnd<RestoreJob>, { readonly end: 'ended' }>;

/** What a person must read about how a wait ended; nothing when all is well. */
export function endDiagnostics(end: WaitEnd<RestoreJob>, ending: Ending): readonly Diagnostic[] {
  if (end.end === 'ended') return verdictDiagnostics(end.look, ending);
  return [diagnosticOf(end, ending), ...strangeStatus(end.look)];
}

function diagnosticOf(end: Unfinished, ending: Ending): Diagnostic {
  if (end.end === 'stopped') return stopped(end, ending);
  if (end.end === 'vanished') return vanished(end, ending);
  return unfinished(end, ending);
}

function verdictDiagnostics(look: Look<RestoreJob>, ending: Ending): readonly Diagnostic[] {
  if (look.verdict === 'succeeded') return [];
  if (look.verdict === 'failed') {
    const report = ending.policy.reportsFailure ? warningDiagnostic : errorDiagnostic;
    return [report(summary(ending.state, look), failureText(look, ending))];
  }
  const weight = weightOf(look.verdict, ending.policy.onPartial);
  if (weight === 'passed') return [];
  const report = weight === 'warned' ? warningDiagnostic : errorDiagnostic;
  return [report(summary(ending.state, look), partialText(look, ending))];
}

function summary(state: JobState, look: Look<RestoreJob>): string {
  const ended = look.verdict === 'partial' ? 'left files out' : `ended as ${look.status}`;
  return `Restore job ${state.id} ${ended}`;
}

function failureText(look: Look<RestoreJob>, ending: Ending): string {
  return lines(
    ...whatHappened(look, ending.state),
    `What to do: mend the cause and apply again, which restores again${again(ending.phase)}.`,
  );
}

function partialText(look: Look<RestoreJob>, ending: Ending): string {
  const { policy, phase } = ending;
  const untaint = phase === 'create' ? ' and run "terraform untaint" with the address of this resource' : '';
  return lines(
    ...whatHappened(look, ending.state),
    !isGood(look.verdict, policy.onPartial) &&
      `What to do: mend the cause and apply again, which restores again${again(phase)}. If what was restored is enough, set on_partial = "accept"${untaint}.`,
  );
}

function again(phase: Phase): string {
  return phase === 'create' ? ' (this resource is tainted)' : '';
}

/** The facts, as the service gives them. */
function whatHappened({ entry: job, status, requestId }: Look<RestoreJob>, state: JobState): (string | false)[] {
  const took = state.duration_seconds === null ? '' : ` after ${spanText(Number(state.duration_seconds))}`;
  return [
    `Status: ${status}${took}`,
    `Reason: ${job.ErrorMessage || 'the service gave none'}`,
    amounts(job),
    errorFile(job),
    ...fromAndTo(state),
    `Request id of the last look: ${requestId ?? 'none'}`,
  ];
}

/** What the person who was woken up wants to know first: which data, and where it should be. */
function fromAndTo(state: JobState): (string | false)[] {
  const targets = Object.entries(state).filter(
    ([name, value]) => name in inputAttributes && /^target_/.test(name) && value,
  );
  const to = targets.map(([name, value]) => `${name.replace('target_', '').replaceAll('_', ' ')} ${value}`).join(', ');
  return [`From: snapshot ${state.snapshot_id} in vault ${state.vault_id}`, to !== '' && `To: ${to}`];
}

function amounts(job: RestoreJob): string | false {
  const items = job.ItemsTotal !== undefined && `${job.ItemsDone ?? 0} of ${job.ItemsTotal} files`;
  const bytes =
    job.BytesTotal !== undefined && `${bytesText(Number(job.BytesDone ?? 0))} of ${bytesText(Number(job.BytesTotal))}`;
  const done = [items, bytes].filter(Boolean).join(', ');
  return done !== '' && `Restored: ${done}`;
}

function errorFile(job: RestoreJob): string | false {
  if (!job.ErrorFile) return false;
  return ['Files that could not be restored:', ...excerpt(job.ErrorFile)].join('\n   ');
}

function unfinished(end: WaitEnd<RestoreJob>, { state, policy, phase }: Ending): Diagnostic {
  const refused = end.end === 'refused';
  const resumes = policy.onTimeout === 'resume';
  const report = resumes ? warningDiagnostic : errorDiagnostic;
  const limit = clockedText(policy.createTimeoutMs);
  const title = refused
    ? `Cannot see how restore job ${state.id} goes on`
    : `Restore job ${state.id} has not ended within ${limit}`;
  const isTainted = !resumes && phase === 'create';
  const goOn = isTainted
    ? 'What to do: apply again. The plan shows a replacement, but the job goes on: unless inputs or triggers have changed, the next apply waits for the same one.'
    : 'What to do: apply again, which goes on waiting for the same job.';
  return report(
    title,
    lines(...lastSight(end, state), goOn, !refused && 'To wait longer, set timeouts = { create = "48h" }.'),
  );
}

/** A failure to know, never a success: the job may have ended one way or the other, or run on. */
function vanished(end: Unfinished, { state, phase }: Ending): Diagnostic {
  const title = end.look ? `Restore job ${state.id} is no longer listed` : `Restore job ${state.id} was never listed`;
  const what = end.look
    ? 'The service has not listed it for ten minutes on end, so how it ended is not known; its record may have expired.'
    : `The service has not listed it for ten minutes on end, so whether it runs is not known. Jobs of type ${state.restore_type} of this region were looked through.`;
  const next =
    phase === 'create'
      ? 'What to do: look in the console what became of it. To restore again, apply again. If the data is there, run "terraform untaint" with the address of this resource.'
      : 'What to do: look in the console what became of it. To restore again, change a value in triggers and apply again.';
  return errorDiagnostic(title, lines(what, ...lastSight(end, state), next));
}

function stopped(end: WaitEnd<RestoreJob>, { state }: Ending): Diagnostic {
  return warningDiagnostic(
    `Interrupted while restore job ${state.id} was running`,
    lines(...lastSight(end, state), 'The job goes on in the cloud. The next apply goes on waiting for it.'),
  );
}

function lastSight(end: WaitEnd<RestoreJob>, state: JobState): (string | false)[] {
  const fault = end.end === 'ended' ? undefined : end.fault;
  return [
    `Last seen: ${end.look ? describeLook(end.look) : 'never'}`,
    fault !== undefined && `Last answer: ${fault.message}`,
    ...fromAndTo(state),
    end.look?.requestId !== undefined && `Request id of the last look: ${end.look.requestId}`,
  ];
}

/** To the person who wonders why a job that the console shows as done is not done here. */
export function strangeStatus(look: Look<RestoreJob> | undefined): Diagnostic[] {
  if (!look?.status || isKnownStatus(look.status)) return [];
  const detail =
    'This version does not know that status, and treats it as pending: an unknown status is never taken for a success.';
  return [warningDiagnostic(`Restore job ${look.entry.RestoreId} has the unknown status "${look.status}"`, detail)];
}

/** Each line begins with a space, else Terraform re-wraps them into one paragraph. */
function lines(...texts: (string | false)[]): string {
  return texts
    .filter((text) => text !== false)
    .map((text) => ` ${text}`)
    .join('\n');
}
