import { type Diagnostic, errorDiagnostic, warningDiagnostic } from '../../../plugin/diagnostic';
import type { Ending } from './awaited';
import type { GateState } from './schema';
import { tableOf } from './table';

/** What a person must read about how a gate ended; nothing when all is well. */
export function endDiagnostics(
  endings: readonly Ending[],
  { on_partial, on_failure }: Pick<GateState, 'on_partial' | 'on_failure'>,
): Diagnostic[] {
  const onPartial = on_partial ?? 'fail';
  const troubled = endings.filter(({ result: { verdict } }) => !isSilent(verdict, onPartial));
  if (troubled.length === 0) return [];
  const isStopped = troubled.some(({ end }) => end === 'stopped');
  const isOnlyPartial = troubled.every(({ result }) => result.verdict === 'partial');
  const isWarning = !isStopped && (on_failure === 'report' || (isOnlyPartial && onPartial === 'warn'));
  const report = isWarning ? warningDiagnostic : errorDiagnostic;
  const detail = [tableOf(troubled), ` ${adviceOf(troubled, isWarning)}`].join('\n \n');
  return [report(summaryOf(troubled, endings.length, isStopped), detail)];
}

/** Whether what comes next may start. */
export function isGood(verdict: string | null, onPartial: string | null): boolean {
  return verdict === 'succeeded' || (verdict === 'partial' && (onPartial ?? 'fail') !== 'fail');
}

function isSilent(verdict: string | null, onPartial: string): boolean {
  return verdict === 'succeeded' || (verdict === 'partial' && onPartial === 'accept');
}

function summaryOf(troubled: readonly Ending[], total: number, isStopped: boolean): string {
  if (isStopped) return `Interrupted: ${troubled.length} of ${total} restores have not succeeded yet`;
  const count = (verdict: string) => troubled.filter(({ result }) => result.verdict === verdict).length;
  const parts = [
    [count('failed'), 'failed'],
    [count('pending'), 'not finished'],
    [count('partial'), 'restored only in part'],
    [count('skipped'), 'not started'],
  ] as const;
  const list = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${troubled.length} of ${total} restores did not succeed: ${list.join(', ')}`;
}

function adviceOf(troubled: readonly Ending[], isWarning: boolean): string {
  if (troubled.some(({ end }) => end === 'vanished') && !isWarning) {
    return 'What to do: check in the console what happened to those that are not listed. Applying again waits for all of them again. To restore one again, change a value in its triggers.';
  }
  if (troubled.every(({ result }) => result.verdict === 'pending')) {
    return 'What to do: apply again to keep waiting. To wait longer, set timeouts = { create = "48h" }.';
  }
  if (isWarning) return 'This is only a warning, as the gate is configured: check its verdict before you use the data.';
  return 'What to do: fix the causes and apply again. Each alirestore_job that failed restores again, and this gate waits for it. If restores that left out some files are enough, set on_partial = "accept".';
}
