import { type Contradiction, contradictions } from './contradictions';
import type { DrillFacts } from './drill-facts';
import { leftBehind } from './left-behind';
import { isWithheld, notExecuted } from './not-executed';
import { objectivesOf } from './objectives-of';
import { restoreOf } from './restore-of';
import { objectiveReasons, restoreReasons, validationReasons } from './restore-reasons';
import type { DrillRecord, DrillRestore } from './schema/drill-record-schema';
import { earliest, latestOfAll, secondsBetween } from './seconds-between';
import { shortfallOf } from './shortfall-of';
import { validationOf } from './validation-of';
import { wasStarted } from './was-started';
import { wavesOf } from './waves-of';
import { withoutOtherRuns } from './without-other-runs';

export interface MadeRecord {
  readonly record: DrillRecord;
  /** Everything was restored and validated; only an objective was missed. */
  readonly missedObjectivesOnly: boolean;
}

/** The record of a drill. Times are the service's own; the drill is met only when everything that was promised is shown. */
export function makeDrillRecord(told: DrillFacts): MadeRecord {
  const facts = withoutOtherRuns(told);
  const { runId } = facts.drill;
  const restores = facts.restores.map(restoreOf);
  const started = restores.filter(wasStarted);
  const startedAt = earliest(started.map(({ submittedAt }) => submittedAt));
  const completedAt = latestOfAll(started.map((restore) => restore.completedAt));
  const durationSeconds = secondsBetween(startedAt, completedAt);
  const declaredAt = facts.drill.declaredAt ?? startedAt;
  const validations = facts.validations.map((validation) => validationOf(validation, runId));
  const faults = contradictions(restores, declaredAt);
  const shortfalls = shortfallsOf(restores, facts, faults);
  const objectives = objectivesOf(facts, restores, shortfalls, { declaredAt, durationSeconds });
  const failures = [
    ...restoreReasons(restores, shortfalls, runId),
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
