import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { NOT_SUCCEEDED, tallyText } from '../../../policies/verdicts';
import { weightOf } from '../../../policies/weight-of';
import type { Ending } from './awaited';
import type { GateState } from './schema';
import { tableOf } from './table';

/** What a person must read about how a gate ended; nothing when all is well. */
export function endDiagnostics(
  endings: readonly Ending[],
  { on_failure }: Pick<GateState, 'on_failure'>,
): Diagnostic[] {
  const weight = ({ result: { verdict }, policies }: Ending) => weightOf(verdict, policies);
  const troubled = endings.filter((ending) => weight(ending) !== 'passed');
  if (troubled.length === 0) return [];
  const isStopped = troubled.some(({ end }) => end === 'stopped');
  const isOnlyWarned = troubled.every((ending) => weight(ending) === 'warned');
  const isWarning = !isStopped && (on_failure === 'report' || isOnlyWarned);
  const report = isWarning ? warningDiagnostic : errorDiagnostic;
  const detail = [tableOf(troubled), ` ${adviceOf(troubled, isWarning)}`].join('\n \n');
  return [report(summaryOf(troubled, endings.length, isStopped), detail)];
}

const WORDS = {
  pending: 'not finished',
  partial: 'restored only in part',
  empty: 'restored nothing',
  skipped: 'not started',
};

function summaryOf(troubled: readonly Ending[], total: number, isStopped: boolean): string {
  if (isStopped) return `Interrupted: ${troubled.length} of ${total} restores have not succeeded yet`;
  const verdicts = troubled.map(({ result }) => result.verdict);
  return `${troubled.length} of ${total} restores did not succeed: ${tallyText(verdicts, NOT_SUCCEEDED, WORDS)}`;
}

function adviceOf(troubled: readonly Ending[], isWarning: boolean): string {
  if (troubled.some(({ end }) => end === 'vanished') && !isWarning) {
    return 'What to do: check in the console what happened to those that are not listed. Applying again waits for all of them again. To restore one again, change a value in its triggers.';
  }
  if (troubled.every(({ result }) => result.verdict === 'pending')) {
    return 'What to do: apply again to keep waiting. To wait longer, set timeouts = { create = "48h" }.';
  }
  if (isWarning) return 'This is only a warning, as the gate is configured: check its verdict before you use the data.';
  return 'What to do: fix the causes and apply again. Each resource whose restore failed restores again, and this gate waits for it. If what was restored is enough, set on_partial = "accept", or on_empty for restores of nothing.';
}
