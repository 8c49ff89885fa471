import type { DrillFacts } from './drill-facts';
import type { DrillValidation } from './schema/drill-record-schema';
import { isOfOtherRun, otherRunText } from './without-other-runs';

const observations: Record<DrillValidation['verdict'], (exitCode: number | null) => string> = {
  passed: () => 'exit code 0',
  failed: (exitCode) => (exitCode === null ? 'it could not be run' : `exit code ${exitCode}`),
  timed_out: () => 'it did not end in time',
  skipped: () => 'not run',
};

/** What the record has of a validation: the facts, in words, too. */
export function validationOf(validation: DrillFacts['validations'][number], runId: string): DrillValidation {
  const observed = isOfOtherRun(validation, runId)
    ? `not run in this run: its result ${otherRunText(validation)}`
    : observations[validation.verdict](validation.exitCode);
  return { ...validation, expected: 'exit code 0', observed };
}
