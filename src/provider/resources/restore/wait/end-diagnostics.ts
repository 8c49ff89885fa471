import { clockedText, spanText } from '../../../../amounts/span-text';
import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../../plugin/diagnostic';
import { isGood, weightOf } from '../../../../policies/weight-of';
import type { Look, WaitEnd } from '../../../../waiting/look';
import { describeLook } from '../../../configured/tell-progress';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { retry, retryFirst } from '../definition/retry';
import { type Policy, verdictPolicies } from '../state/policy';
import { titleOf } from '../state/title-of';

/** What the restore is for: only a failed creation taints, and after an action nothing stands for it. */
export type Phase = 'create' | 'update' | 'action';

interface Ending<T extends RestoreTypes> {
  readonly state: T['state'];
  readonly policy: Policy;
  readonly phase: Phase;
  readonly restore: RestoreDefinition<T>;
}

type Unfinished<T extends RestoreTypes> = Exclude<WaitEnd<T['entry']>, { readonly end: 'ended' }>;

/** What a person must read about how a wait ended; nothing when all is well. */
export function endDiagnostics<T extends RestoreTypes>(
  end: WaitEnd<T['entry']>,
  ending: Ending<T>,
): readonly Diagnostic[] {
  if (end.end === 'ended') return verdictDiagnostics(end.look, ending);
  return [diagnosticOf(end, ending), ...strangeStatus(ending.restore, end.look)];
}

function diagnosticOf<T extends RestoreTypes>(end: Unfinished<T>, ending: Ending<T>): Diagnostic {
  if (end.end === 'stopped') return stopped(end, ending);
  if (end.end === 'vanished') return vanished(end, ending);
  return notEnded(end, ending);
}

function verdictDiagnostics<T extends RestoreTypes>(look: Look<T['entry']>, ending: Ending<T>): readonly Diagnostic[] {
  if (look.verdict === 'succeeded') return [];
  if (look.verdict === 'failed') {
    const report = ending.policy.reportsFailure ? warningDiagnostic : errorDiagnostic;
    return [report(summary(look, ending), failureText(look, ending))];
  }
  const weight = weightOf(look.verdict, verdictPolicies(ending.state, ending.policy));
  if (weight === 'passed') return [];
  const report = weight === 'warned' ? warningDiagnostic : errorDiagnostic;
  return [report(summary(look, ending), partialText(look, ending))];
}

const ENDED_SO: { readonly [verdict: string]: string } = {
  partial: 'left out some files',
  empty: 'restored nothing',
};

function summary<T extends RestoreTypes>(look: Look<T['entry']>, { state, restore }: Ending<T>): string {
  const failed = restore.texts.failed?.(look.entry) ?? `ended with status ${look.status}`;
  return `${titleOf(restore, state)} ${ENDED_SO[look.verdict] ?? failed}`;
}

function failureText<T extends RestoreTypes>(look: Look<T['entry']>, ending: Ending<T>): string {
  const { phase, policy, restore } = ending;
  const isTainted = policy.reportsFailure ? '' : again(phase); // what only warns taints nothing
  return lines(
    ...whatHappened(look, ending),
    `What to do: fix the cause and ${retry(restore.words)}, which starts a new restore${isTainted}.`,
  );
}

const EMPTY_HINT =
  'Look at include, exclude and options first: paths that match nothing in the snapshot restore nothing, without an error.';

function partialText<T extends RestoreTypes>(look: Look<T['entry']>, ending: Ending<T>): string {
  const { policy, phase, state, restore } = ending;
  const untaint = phase === 'create' ? ' and run "terraform untaint" with the address of this resource' : '';
  return lines(
    ...whatHappened(look, ending),
    look.verdict === 'empty' && EMPTY_HINT,
    !isGood(look.verdict, verdictPolicies(state, policy)) &&
      `What to do: fix the cause and ${retry(restore.words)}, which starts a new restore${again(phase)}. If what was restored is enough, set on_${look.verdict} = "accept"${untaint}.`,
  );
}

function again(phase: Phase): string {
  return phase === 'create' ? ' (this resource is tainted)' : '';
}

/** The facts, as the service gives them. */
function whatHappened<T extends RestoreTypes>(
  { entry, status, requestId }: Look<T['entry']>,
  { state, restore: { texts } }: Ending<T>,
): string[] {
  const took = state.duration_seconds === null ? '' : ` after ${spanText(Number(state.duration_seconds))}`;
  return [
    `Status: ${status}${took}`,
    `Reason: ${texts.reasonOf(entry) ?? 'the service gave none'}`,
    ...texts.details(entry),
    ...texts.fromAndTo(state),
    `Request id of the last status check: ${requestId ?? 'none'}`,
  ];
}

function notEnded<T extends RestoreTypes>(end: Unfinished<T>, ending: Ending<T>): Diagnostic {
  const { state, policy, phase, restore } = ending;
  const { noun, short } = restore.words;
  const refused = end.end === 'refused';
  const resumes = policy.onTimeout === 'resume';
  const report = resumes ? warningDiagnostic : errorDiagnostic;
  const limit = clockedText(policy.createTimeoutMs);
  const title = refused
    ? `Cannot read the status of ${noun} ${state.id}`
    : `${titleOf(restore, state)} did not end within ${limit}`;
  const isTainted = !resumes && phase === 'create';
  const goOn = isTainted
    ? `What to do: apply again. The plan shows a replacement, but the ${short} is not cancelled: unless inputs or triggers have changed, the next apply keeps waiting for it.`
    : `What to do: ${retry(restore.words)}, which keeps waiting for the same ${short}.`;
  return report(
    title,
    lines(...lastSight(end, ending), goOn, !refused && 'To wait longer, set timeouts = { create = "48h" }.'),
  );
}

/** A failure to know, never a success: the restore may have ended one way or the other, or run on. */
function vanished<T extends RestoreTypes>(end: Unfinished<T>, ending: Ending<T>): Diagnostic {
  const { state, restore } = ending;
  const title = `${titleOf(restore, state)} ${end.look ? 'is no longer' : 'was never'} listed`;
  const what = end.look
    ? 'The service has not listed it for ten minutes, so it is not known how it ended; its record may have expired.'
    : `The service has not listed it for ten minutes, so it is not known whether it is running. ${restore.texts.searched(state)}`;
  const next = `What to do: check in the console what happened to it. To restore again, ${nextTime(ending)}`;
  return errorDiagnostic(title, lines(what, ...lastSight(end, ending), next));
}

function nextTime<T extends RestoreTypes>({ phase, restore }: Ending<T>): string {
  const untaint = ' If the data was restored, run "terraform untaint" with the address of this resource.';
  if (phase === 'update') return 'change a value in triggers and apply again.';
  return `${retry(restore.words)}.${phase === 'create' ? untaint : ''}`;
}

function stopped<T extends RestoreTypes>(end: Unfinished<T>, ending: Ending<T>): Diagnostic {
  const { words } = ending.restore;
  const isForgotten = ending.phase === 'action';
  const report = isForgotten ? errorDiagnostic : warningDiagnostic;
  const next = isForgotten
    ? `${retryFirst(words)} with the same arguments to keep waiting for it.`
    : 'The next apply keeps waiting for it.';
  return report(
    `Interrupted while ${words.noun} ${ending.state.id} was running`,
    lines(...lastSight(end, ending), `The ${words.short} keeps running in the cloud. ${next}`),
  );
}

function lastSight<T extends RestoreTypes>(
  { look, fault }: Unfinished<T>,
  { state, restore }: Ending<T>,
): (string | false)[] {
  return [
    `Last seen: ${look ? describeLook(look) : 'never'}`,
    fault !== undefined && `Last error: ${fault.message}`,
    ...restore.texts.fromAndTo(state),
    look?.requestId !== undefined && `Request id of the last status check: ${look.requestId}`,
  ];
}

/** To the person who wonders why a restore that the console shows as done is not done here. */
export function strangeStatus<T extends RestoreTypes>(
  restore: RestoreDefinition<T>,
  look: Look<T['entry']> | undefined,
): Diagnostic[] {
  if (!look?.status || look.verdict !== 'pending' || restore.entries.isKnownStatus(look.status)) return [];
  const detail =
    'This version does not know that status, and treats it as pending: an unknown status never counts as a success.';
  return [
    warningDiagnostic(
      `${titleOf(restore, { id: restore.entries.idOf(look.entry) ?? null })} has the unknown status "${look.status}"`,
      detail,
    ),
  ];
}

/** Each line begins with a space, else Terraform re-wraps them into one paragraph. */
function lines(...texts: (string | false)[]): string {
  return texts
    .filter((text) => text !== false)
    .map((text) => ` ${text}`)
    .join('\n');
}
