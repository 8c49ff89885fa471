import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import { NOT_SUCCEEDED, tallyText } from '../../../policies/verdicts';
import { weightOf } from '../../../policies/weight-of';
import type { Ending } from './awaited';
import type { GateState } from './schema';
import { tableOf } from './table';

/** What a person must read about how a gate ended; nothing when all is well. */
export function endDiagnostics(
  endings: readonly Ending[],
  { on_partial, on_failure }: Pick<GateState, 'on_partial' | 'on_failure'>,
): Diagnostic[] {
  const weight = ({ result: { verdict } }: Ending) => weightOf(verdict, on_partial);
  const troubled = endings.filter((ending) => weight(ending) !== 'passed');
  if (troubled.length === 0) return [];
  const isStopped = troubled.some(({ end }) => end === 'stopped');
  const isOnlyWarned = troubled.every((ending) => weight(ending) === 'warned');
  const isWarning = !isStopped && (on_failure === 'report' || isOnlyWarned);
  const report = isWarning ? warningDiagnostic : errorDiagnostic;
  const detail = [tableOf(troubled), ` ${adviceOf(troubled, isWarning)}`].join('\n \n');
  return [report(summaryOf(troubled, endings.length, isStopped), detail)];
}

const WORDS = { pending: 'not ended', partial: 'left files out', skipped: 'not started' };

function summaryOf(troubled: readonly Ending[], total: number, isStopped: boolean): string {
  if (isStopped) return `Interrupted while ${troubled.length} of ${total} restores had not succeeded`;
  const verdicts = troubled.map(({ result }) => result.verdict);
  return `${troubled.length} of ${total} restores did not succeed: ${tallyText(verdicts, NOT_SUCCEEDED, WORDS)}`;
}

function adviceOf(troubled: readonly Ending[], isWarning: boolean): string {
  if (troubled.some(({ end }) => end === 'vanished') && !isWarning) {
    return 'What to do: look in the console what became of those that are not listed. Applying again waits for all of them anew; a job is restored again when a value in its triggers is changed.';
  }
  if (troubled.every(({ result }) => result.verdict === 'pending')) {
    return 'What to do: apply again, which goes on waiting. To wait longer, set timeouts = { create = "48h" }.';
  }
  if (isWarning) return 'This is a warning, since the gate was told so: look at its verdict before the data is used.';
  return 'What to do: mend the causes and apply again: failed jobs of alirestore_job are restored again, and this gate waits for them. Restores that left files out are enough with on_partial = "accept".';
}
