import type { DrillFacts, OfRun } from './drill-facts';

/** Whether something was made for another run than that of the drill, as far as it is told. */
export function isOfOtherRun({ runId }: OfRun, ofDrill: string): boolean {
  return runId !== undefined && runId !== ofDrill;
}

/** Which run something was made for, in words. */
export function otherRunText({ runId }: OfRun): string {
  return runId ? `belongs to run ${runId}` : 'does not say which run it belongs to';
}

const NO_RESTORE = {
  status: null,
  verdict: 'skipped',
  submittedAt: null,
  startedAt: null,
  completedAt: null,
  bytesTotal: null,
  bytesDone: null,
  itemsTotal: null,
  itemsDone: null,
  errorMessage: null,
  errorFile: [] as string[],
  requestId: null,
} as const;

const NO_COMMAND = {
  verdict: 'skipped',
  exitCode: null,
  output: null,
  startedAt: null,
  durationSeconds: null,
} as const;

function withoutCounts({
  snapshotItems: _,
  snapshotBytes: __,
  unmet: ___,
  ...restore
}: DrillFacts['restores'][number]) {
  return restore;
}

/** The facts of one run alone: what another one has shown is no evidence of it, and would read as if it were. */
export function withoutOtherRuns(facts: DrillFacts): DrillFacts {
  const { runId } = facts.drill;
  const blanked = <T extends OfRun>(all: readonly T[], nothing: Partial<T>) =>
    all.map((one) => (isOfOtherRun(one, runId) ? { ...one, ...nothing } : one));
  return {
    ...facts,
    restores: blanked(facts.restores, NO_RESTORE).map((one) => (isOfOtherRun(one, runId) ? withoutCounts(one) : one)),
    validations: blanked(facts.validations, NO_COMMAND),
    cleanup: blanked(facts.cleanup, NO_COMMAND),
  };
}
