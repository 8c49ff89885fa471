import { restoreNoun } from '../../policies/services';
import { weightOfCheck } from '../../policies/weight-of';
import { failureWords } from '../../record/check-words';
import type {
  DrillCleanupStep,
  DrillRecord,
  DrillRestore,
  DrillValidation,
} from '../../record/schema/drill-record-schema';
import { attemptsText, lookText } from './check-text';
import { pointText } from './point-text';
import { restoreWeight } from './restore-weight';
import { placeText } from './target-text';
import { whyNoEvidence } from './why-no-evidence';

/** Something that went wrong, with its reason. */
export interface Problem {
  readonly kind: 'restore' | 'check' | 'clean-up';
  readonly name: string;
  readonly weight: 'warned' | 'failed';
  readonly verdict: string;
  readonly message: string;
  /** Of a restore: from what to where; of a check: at what. */
  readonly where: string;
  /** Files that could not be restored, or the end of a command's output. */
  readonly excerpt: readonly string[];
  /** What the support asks for. */
  readonly ids: string;
}

/** All that went wrong: restores first, then what looked at them, then what cleaned up. Failures before warnings. */
export function problems(record: DrillRecord): Problem[] {
  const found = [
    ...record.restores.flatMap((restore) => restoreProblem(restore, record)),
    ...record.validations.flatMap((check) => checkProblem('check', check, failureWords(check), whereLooked(check))),
    ...record.cleanup.flatMap((step) => checkProblem('clean-up', step, exitText(step))),
  ];
  return [...found.filter(({ weight }) => weight === 'failed'), ...found.filter(({ weight }) => weight === 'warned')];
}

function restoreProblem(restore: DrillRestore, record: DrillRecord): Problem[] {
  const weight = restoreWeight(restore, record);
  if (weight === 'passed' || weight === 'skipped') return [];
  const { name, verdict, errorFile, restoreId, requestId } = restore;
  const message = whyNoEvidence(restore, record) ?? restore.errorMessage ?? withoutReason(restore.status);
  const id = restoreId && `${restoreNoun(restore.service)} ${restoreId}`;
  const ids = [id, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  const where = `From ${pointText(restore.recoveryPoint)} to ${placeText(restore)}`;
  return [{ kind: 'restore', name, weight, verdict, message, where, excerpt: errorFile, ids }];
}

function withoutReason(status: string | null): string {
  return status === null ? 'The service gave no reason.' : `The service reports ${status}, and gives no reason.`;
}

/** What a command is stands in its name. */
function whereLooked(check: DrillValidation): string {
  const look = check.kind === 'command' || check.kind === undefined ? '' : lookText(check);
  return [look, attemptsText(check)].filter(Boolean).join(', ');
}

function checkProblem(
  kind: Problem['kind'],
  check: DrillValidation | DrillCleanupStep,
  message: string,
  where = '',
): Problem[] {
  if (weightOfCheck(check.verdict) !== 'failed') return [];
  const excerpt = check.output === null || check.output === '' ? [] : check.output.trimEnd().split('\n');
  // What cleans up comes after the verdict: it cannot make a drill miss.
  const weight = kind === 'clean-up' ? 'warned' : 'failed';
  const verdict = check.verdict.replace('_', ' ');
  return [{ kind, name: check.name, weight, verdict, message, where, excerpt, ids: '' }];
}

function exitText({ exitCode, verdict }: DrillCleanupStep): string {
  if (verdict === 'timed_out') return 'It ran out of time.';
  return exitCode === null ? 'It ended without an exit code.' : `It ended with exit code ${exitCode}.`;
}
