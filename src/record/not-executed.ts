import type { DrillFacts, OfRun } from './drill-facts';
import type { DrillRecord, DrillValidation } from './schema/drill-record-schema';
import { isOfOtherRun, otherRunText } from './without-other-runs';

const WITHOUT_COMMANDS = 'a rehearsal runs no commands';
const WITHOUT_SERVERS = 'a rehearsal has no restored server to reach';

/** Whether a check would have been made, had this been no rehearsal: instances alone are emulated. Then it has shown nothing, and missed nothing. */
export function isWithheld(
  one: Pick<DrillValidation, 'verdict' | 'after' | 'kind'> & OfRun,
  { leftOut, drill }: DrillFacts,
  shortfalls: ReadonlyMap<string, string>,
): boolean {
  const isDue = one.after.every((name) => !shortfalls.has(name));
  const isLeftOut = leftOut !== undefined && one.verdict === 'skipped' && one.kind !== 'in_instance';
  return isLeftOut && !isOfOtherRun(one, drill.runId) && isDue;
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
      isWithheld(one, facts, shortfalls) ? withheldText(one) : whyNotLooked(blockers(one.after)),
    ),
    ...told(cleanup, ({ when }) => whyNotCleanedUp(when, leftOut !== undefined)),
    ...(leftOut ?? []),
  ];
}

function withheldText({ kind = 'command' }: Pick<DrillValidation, 'kind'>): string {
  return kind === 'command' ? WITHOUT_COMMANDS : WITHOUT_SERVERS;
}

function whyNotLooked(blockers: string): string {
  return blockers === '' ? 'it was told not to run' : `it needs ${blockers} to succeed first`;
}

function whyNotCleanedUp(when: DrillRecord['cleanup'][number]['when'], isRehearsal: boolean): string {
  if (when === 'never') return 'it is set to never run';
  return isRehearsal ? WITHOUT_COMMANDS : 'it runs only when everything has succeeded';
}
