import type { DrillFacts, RestoreFacts } from './drill-facts';
import type { DrillRecord, DrillRestore, DrillValidation } from './drill-record-schema';
import { isGood, objectivesOf } from './objectives';
import { objectiveReasons, restoreReasons, validationReasons } from './reasons';
import { earliest, latestOfAll, secondsBetween } from './time-span';
import { wavesOf } from './waves';

export interface MadeRecord {
  readonly record: DrillRecord;
  /** Everything was restored and validated; only an objective was missed. */
  readonly missedObjectivesOnly: boolean;
}

/** The record of a drill. Times are the service's own; the drill is met only when everything that was promised is shown. */
export function makeDrillRecord(facts: DrillFacts): MadeRecord {
  const restores = facts.restores.map(restoreOf);
  const started = restores.filter(({ verdict }) => verdict !== 'skipped');
  const startedAt = earliest(started.map(({ submittedAt }) => submittedAt));
  const completedAt = latestOfAll(started.map((restore) => restore.completedAt));
  const durationSeconds = secondsBetween(startedAt, completedAt);
  const declaredAt = facts.drill.declaredAt ?? startedAt;
  const validations = facts.validations.map(validationOf);
  const objectives = objectivesOf(facts, restores, { declaredAt, durationSeconds });
  const failures = [
    ...restoreReasons(restores, facts.onPartial),
    ...validationReasons(validations.filter((one) => !isWithheld(facts, one))),
  ];
  const reasons = [...failures, ...objectiveReasons(objectives)];
  const record: DrillRecord = {
    version: 1,
    drill: { ...facts.drill, declaredAt },
    verdict: reasons.length === 0 ? 'met' : 'missed',
    reasons,
    tools: facts.tools,
    startedBy: facts.startedBy,
    region: facts.region,
    startedAt,
    completedAt,
    durationSeconds,
    objectives,
    waves: wavesOf(restores),
    restores,
    validations,
    notExecuted: notExecuted(facts, validations),
    cleanup: [...facts.cleanup],
    leftBehind: leftBehind(facts, started),
    calls: { ...facts.calls },
  };
  return { record, missedObjectivesOnly: failures.length === 0 && reasons.length > 0 };
}

function restoreOf({ objectives, ...restore }: RestoreFacts): DrillRestore {
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

const observations: Record<DrillValidation['verdict'], (exitCode: number | null) => string> = {
  passed: () => 'exit code 0',
  failed: (exitCode) => (exitCode === null ? 'it could not be run' : `exit code ${exitCode}`),
  timed_out: () => 'it did not end in time',
  skipped: () => 'not run',
};

function validationOf(validation: DrillFacts['validations'][number]): DrillValidation {
  const observed = observations[validation.verdict](validation.exitCode);
  return { ...validation, expected: 'exit code 0', observed };
}

const WITHOUT_COMMANDS = 'a rehearsal runs no commands';

/** Whether a command would have run, had this been no rehearsal. Then it has shown nothing, and missed nothing. */
function isWithheld(facts: DrillFacts, { verdict, after }: Pick<DrillValidation, 'verdict' | 'after'>): boolean {
  return facts.leftOut !== undefined && verdict === 'skipped' && blockers(facts, after) === '';
}

function blockers({ restores, onPartial }: DrillFacts, after: readonly string[]): string {
  const good = new Set(restores.filter(({ verdict }) => isGood(verdict, onPartial)).map(({ name }) => name));
  return after.filter((name) => !good.has(name)).join(', ');
}

function notExecuted(facts: DrillFacts, validations: readonly DrillValidation[]): DrillRecord['notExecuted'] {
  const { restores, cleanup, leftOut } = facts;
  const skipped = <T extends { readonly verdict: string }>(all: readonly T[]) =>
    all.filter(({ verdict }) => verdict === 'skipped');
  return [
    ...skipped(restores).map(({ name, after }) => ({ name, why: `it comes after ${blockers(facts, after)}` })),
    ...skipped(validations).map((one) => ({
      name: one.name,
      why: isWithheld(facts, one) ? WITHOUT_COMMANDS : `it looks at ${blockers(facts, one.after)}`,
    })),
    ...skipped(cleanup).map(({ name, when }) => ({ name, why: whyNotCleanedUp(when, leftOut !== undefined) })),
    ...(leftOut ?? []),
  ];
}

function whyNotCleanedUp(when: DrillRecord['cleanup'][number]['when'], isRehearsal: boolean): string {
  if (when === 'never') return 'it is never to run';
  return isRehearsal ? WITHOUT_COMMANDS : 'not everything succeeded';
}

/** Nothing tells what a command has removed: where all of them passed, it is taken for everything. */
function leftBehind({ cleanup }: DrillFacts, started: readonly DrillRestore[]): DrillRecord['leftBehind'] {
  if (cleanup.length > 0 && cleanup.every(({ verdict }) => verdict === 'passed')) return [];
  return started.map(({ name, target }) => ({ restore: name, target }));
}
