import type { DrillFacts, OfRun } from './drill-facts';
import type { DrillRecord } from './drill-record-schema';
import { isOfOtherRun, otherRunText } from './other-runs';

/** What did not run, and why. */
export function notExecuted({ drill, restores, validations, cleanup }: DrillFacts): DrillRecord['notExecuted'] {
  const verdicts = new Map(restores.map(({ name, verdict }) => [name, verdict]));
  const blockers = (after: readonly string[]) => after.filter((name) => verdicts.get(name) !== 'succeeded').join(', ');
  const told = <T extends OfRun & { readonly name: string; readonly verdict: string }>(
    all: readonly T[],
    why: (one: T) => string,
  ) =>
    all
      .filter(({ verdict }) => verdict === 'skipped')
      .map((one) => ({
        name: one.name,
        why: isOfOtherRun(one, drill.runId) ? `what is there ${otherRunText(one)}` : why(one),
      }));
  return [
    ...told(restores, ({ after }) => `it comes after ${blockers(after)}`),
    ...told(validations, ({ after }) => `it looks at ${blockers(after)}`),
    ...told(cleanup, ({ when }) => (when === 'never' ? 'it is never to run' : 'not everything succeeded')),
  ];
}
