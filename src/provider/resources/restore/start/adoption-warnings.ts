import { type Diagnostic, warningDiagnostic } from '../../../../plugin/diagnostic';
import type { RestoreDefinition } from '../definition/restore-definition';
import type { RestoreTypes } from '../definition/restore-types';
import { retry } from '../definition/retry';
import { titleOf } from '../state/title-of';
import type { Phase } from '../wait/end-diagnostics';
import type { Submission } from './submission';

/** Where nothing was started, because it was there already. */
export function adoptionWarnings<T extends RestoreTypes>(
  submission: Submission<T>,
  phase: Phase,
  restore: RestoreDefinition<T>,
): Diagnostic[] {
  const { how } = submission;
  if (how === 'started' || how === 'waitUnfinished') return [];
  const tell = how === 'running' ? found : left;
  const [summary, detail] = tell(submission, phase, restore);
  return [warningDiagnostic(summary, `${detail}${notCancelled(submission, phase, restore)}`)];
}

type Told = readonly [summary: string, detail: string];

function found<T extends RestoreTypes>(
  { restoreId: id }: Submission<T>,
  phase: Phase,
  restore: RestoreDefinition<T>,
): Told {
  const { same, short } = restore.words;
  const change = phase === 'action' ? 'and' : 'change a value in triggers, and';
  return [
    `${titleOf(restore, { id })} was already running`,
    `A restore of ${same} is already running, so no second one was started: ${stands(phase)} ${short} ${id}. To restore again, wait until that ${short} has ended, ${change} ${retry(restore.words)}.`,
  ];
}

function left<T extends RestoreTypes>(
  { restoreId: id, isOwn }: Submission<T>,
  phase: Phase,
  restore: RestoreDefinition<T>,
): Told {
  const { short, again } = restore.words;
  const title = titleOf(restore, { id });
  if (phase === 'action')
    return [
      `${title} was started by an earlier invocation`,
      `That invocation was interrupted, or killed, before the ${short} had ended. No second one was started: ${stands(phase)} ${short} ${id}. To restore again once it has ended, ${again}.`,
    ];
  return [
    `${title} was ${isOwn ? 'started' : 'adopted'} by an apply that was killed`,
    `That apply ended before Terraform saved the id of the ${short}. No second one was started: ${stands(phase)} ${short} ${id}. To restore again, change a value in triggers.`,
  ];
}

const stands = (phase: Phase) => (phase === 'action' ? 'this action waits for' : 'this resource now stands for');

function notCancelled<T extends RestoreTypes>(
  { isOwn }: Submission<T>,
  phase: Phase,
  { cancel, words }: RestoreDefinition<T>,
): string {
  if (isOwn || !cancel || phase === 'action') return '';
  return ` Something else started that ${words.short}, so destroying this resource does not cancel it unless on_destroy = "cancel".`;
}
