import type { DrillObjective, DrillRecord } from '../../record/schema/drill-record-schema';

/** Those of the drill, then what was missed, then what was met most narrowly: what matters when not all are shown. */
export function objectivesByWeight({ objectives }: DrillRecord): DrillObjective[] {
  const rank = ({ of, met }: DrillObjective) => (of === 'drill' ? 0 : met ? 2 : 1);
  const margin = ({ marginSeconds }: DrillObjective) => marginSeconds ?? Number.NEGATIVE_INFINITY;
  return [...objectives].sort((a, b) => rank(a) - rank(b) || compare(margin(a), margin(b)));
}

function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
