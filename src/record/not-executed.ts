import type { DrillFacts, OfRun } from './drill-facts';
import type { DrillRecord, DrillValidation } from './schema/drill-record-schema';
import { isOfOtherRun, otherRunText } from './without-other-runs';

const WITHOUT_COMMANDS = 'a rehearsal runs no commands';

/** Whether a command would have run, had this been no rehearsal. Then it has shown nothing, and missed nothing. */
export function isWithheld(
  one: Pick<DrillValidation, 'verdict' | 'after'> & OfRun,
  { leftOut, drill }: DrillFacts,
  shortfalls: ReadonlyMap<string, string>,
): boolean {
  const isDue = one.after.every((name) => !shortfalls.has(name));
  return leftOut !== undefined && one.verdict === 'skipped' && !isOfOtherRun(one, drill.runId) && isDue;
}

/** What did not run, and why. */
export function notExecuted(facts: DrillFacts, shortfalls: ReadonlyMap<string, string>): DrillRecord['notExecuted'] {
  const { drill, restores, validations, cleanup, leftOut } = facts;
  const verdicts = new Map(restores.map(({ name, verdict }) => [name, verdict]));
  const isDone = (name: string) => verdicts.has(name) && !shortfalls.has(name);
  const blockers = (after: readonly string[]) => after.filter((name) => !isDone(name)).join(', ');
  const told = <T extends OfRun & { readonly name: string; readonly verdict: string }>(
    all: readonly T[],
    why: (one: T) => string,
  ) =>
    all
      .filter(({ verdict }) => verdict === 'skipped')
      .map((one) => ({
        name: one.name,
        why: isOfOtherRun(one, drill.runId) ? `what there is of it ${otherRunText(one)}` : why(one),
      }));
  return [
    ...told(restores, ({ after }) => `it needs ${blockers(after)} to succeed first`),
    ...told(validations, (one) =>
      isWithheld(one, facts, shortfalls) ? WITHOUT_COMMANDS : `it needs ${blockers(one.after)} to succeed first`,
    ),
    ...told(cleanup, ({ when }) => whyNotCleanedUp(when, leftOut !== undefined)),
    ...(leftOut ?? []),
  ];
}

function whyNotCleanedUp(when: DrillRecord['cleanup'][number]['when'], isRehearsal: boolean): string {
  if (when === 'never') return 'it is set to never run';
  return isRehearsal ? WITHOUT_COMMANDS : 'it runs only when everything has succeeded';
}
