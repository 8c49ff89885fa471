import type { DrillFacts } from './drill-facts';
import type { DrillObjective, DrillRestore, DrillWaiver } from './schema/drill-record-schema';
import { isBackwards } from './seconds-between';

/** The exceptions that somebody has approved, each judged by when the run began: an unknown begin is within none of them. */
export function waiversOf({ waivers = [] }: Pick<DrillFacts, 'waivers'>, startedAt: string | null): DrillWaiver[] {
  return waivers.map((waiver) => ({ ...waiver, active: isBackwards(waiver.until, startedAt) }));
}

/** Those of an objective. One of a selection is of each restore that belongs to it. */
export function waiversOfObjective(
  { kind, of }: Pick<DrillObjective, 'kind' | 'of'>,
  waivers: readonly DrillWaiver[],
  restores: readonly DrillRestore[],
): DrillWaiver[] {
  const selection = restores.find(({ name }) => name === of)?.selection;
  return waivers.filter((waiver) => waiver.kind === kind && (waiver.of === of || waiver.of === selection));
}

/** Marks what a waiver excuses: a limit that was exceeded by so much. What is not known, or was not restored, none does. */
export function withWaivers(
  objectives: readonly DrillObjective[],
  waivers: readonly DrillWaiver[],
  restores: readonly DrillRestore[],
): DrillObjective[] {
  const isExcused = (objective: DrillObjective) =>
    !objective.met &&
    objective.achievedSeconds !== null &&
    waiversOfObjective(objective, waivers, restores).some(({ active }) => active);
  return objectives.map((objective) => (isExcused(objective) ? { ...objective, waived: true } : objective));
}
