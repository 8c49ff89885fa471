import { expectedWords, observedWords } from './check-words';
import { type Contradiction, contradictions } from './contradictions';
import type { DrillFacts, RestoreFacts } from './drill-facts';
import { isWithheld, notExecuted } from './not-executed';
import { objectivesOf } from './objectives-of';
import { objectiveReasons, restoreReasons, selectionReasons, validationReasons } from './restore-reasons';
import type { DrillRecord, DrillRestore, DrillValidation } from './schema/drill-record-schema';
import { earliest, latestOfAll, secondsBetween } from './seconds-between';
import { shortfallOf } from './shortfall-of';
import { hasJob, wavesOf } from './waves-of';
import { isOfOtherRun, otherRunText, withoutOtherRuns } from './without-other-runs';

export interface MadeRecord {
  readonly record: DrillRecord;
  /** Everything was restored and validated; only an objective was missed. */
  readonly missedObjectivesOnly: boolean;
}

/** The record of a drill. Times are the service's own; the drill is met only when everything that was promised is shown. */
export function makeDrillRecord(told: DrillFacts): MadeRecord {
  const facts = withoutOtherRuns(told);
  const restores = facts.restores.map(restoreOf);
  const started = restores.filter(hasJob);
  const startedAt = earliest(started.map(({ submittedAt }) => submittedAt));
  const completedAt = latestOfAll(started.map((restore) => restore.completedAt));
  const durationSeconds = secondsBetween(startedAt, completedAt);
  const declaredAt = facts.drill.declaredAt ?? startedAt;
  const validations = facts.validations.map((validation) => validationOf(validation, facts.drill.runId));
  const faults = contradictions(restores, declaredAt);
  const shortfalls = shortfallsOf(restores, facts, faults);
  const objectives = objectivesOf(facts, restores, shortfalls, { declaredAt, durationSeconds });
  const failures = [
    ...selectionReasons(facts.selections ?? []),
    ...restoreReasons(restores, shortfalls, facts.drill.runId),
    ...faults.map(({ text }) => text),
    ...validationReasons(validations.filter((one) => !isWithheld(one, facts, shortfalls))),
  ];
  const reasons = [...failures, ...objectiveReasons(objectives, shortfalls)];
  const record: DrillRecord = {
    version: 1,
    drill: { ...facts.drill, declaredAt },
    verdict: reasons.length === 0 ? 'met' : 'missed',
    reasons,
    tools: facts.tools,
    startedBy: facts.startedBy,
    environment: facts.environment,
    region: facts.region,
    startedAt,
    completedAt,
    durationSeconds,
    objectives,
    ...(facts.selections && { selections: [...facts.selections] }),
    waves: wavesOf(restores),
    restores,
    validations,
    notExecuted: notExecuted(facts, shortfalls),
    cleanup: [...facts.cleanup],
    leftBehind: leftBehind(facts, restores),
    calls: { ...facts.calls },
  };
  return { record, missedObjectivesOnly: failures.length === 0 && reasons.length > 0 };
}

function shortfallsOf(
  restores: readonly DrillRestore[],
  { drill: { runId }, onPartial }: DrillFacts,
  faults: readonly Contradiction[],
): ReadonlyMap<string, string> {
  const judgement = { runId, onPartial, contradicted: new Set(faults.map(({ restore }) => restore)) };
  return new Map(
    restores.flatMap((restore) => {
      const shortfall = shortfallOf(restore, judgement);
      return shortfall === undefined ? [] : [[restore.name, shortfall] as const];
    }),
  );
}

/**
 * Nothing tells what a command has removed: where all of them passed, it is taken for everything that had been written by
 * then. What has not ended goes on writing.
 */
export function leftBehind({ cleanup }: DrillFacts, restores: readonly DrillRestore[]): DrillRecord['leftBehind'] {
  const isSwept = cleanup.length > 0 && cleanup.every(({ verdict }) => verdict === 'passed');
  return restores
    .filter((restore) => hasJob(restore) || restore.notStarted === 'unknown')
    .filter(({ verdict, notStarted }) => !isSwept || verdict === 'pending' || notStarted === 'unknown')
    .map(({ name, target }) => ({ restore: name, target }));
}

/** What the record has of a restore: the facts, and what follows from them. */
export function restoreOf({ objectives, ...restore }: RestoreFacts): DrillRestore {
  const runningSeconds = secondsBetween(restore.startedAt, restore.completedAt);
  const isTimed = restore.bytesDone !== null && runningSeconds !== null && runningSeconds > 0;
  return {
    ...restore,
    queuedSeconds: secondsBetween(restore.submittedAt, restore.startedAt),
    runningSeconds,
    durationSeconds: secondsBetween(restore.submittedAt, restore.completedAt),
    bytesPerSecond: isTimed ? Math.round((restore.bytesDone as number) / runningSeconds) : null,
  };
}

/** What the record has of a check: the facts, in words, too. */
export function validationOf(validation: DrillFacts['validations'][number], runId: string): DrillValidation {
  const observed = isOfOtherRun(validation, runId)
    ? `not run in this run: the result that there is ${otherRunText(validation)}`
    : observedWords(validation);
  return { ...validation, expected: expectedWords(validation), observed };
}
