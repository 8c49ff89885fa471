import type { DrillFacts, Objectives, PartialPolicy } from './drill-facts';
import type { DrillObjective, DrillRestore } from './drill-record-schema';
import { secondsBetween } from './time-span';

/** Whether a restore counts as done. */
export function isGood(verdict: DrillRestore['verdict'], onPartial: PartialPolicy): boolean {
  return verdict === 'succeeded' || (verdict === 'partial' && onPartial !== 'fail');
}

/** What was promised beside what was achieved: of the drill first, then of each restore. What cannot be told is not met. */
export function objectivesOf(
  { objectives, restores: facts, onPartial }: DrillFacts,
  restores: readonly DrillRestore[],
  { declaredAt, durationSeconds }: { readonly declaredAt: string | null; readonly durationSeconds: number | null },
): DrillObjective[] {
  const ages = restores.map(({ recoveryPoint }) => secondsBetween(recoveryPoint.completedAt, declaredAt));
  const allGood = restores.every(({ verdict }) => isGood(verdict, onPartial));
  return [
    ...pair('drill', objectives, allGood ? durationSeconds : null, greatest(ages)),
    ...restores.flatMap((restore, index) => {
      const achieved = isGood(restore.verdict, onPartial) ? restore.durationSeconds : null;
      return pair(restore.name, facts[index].objectives, achieved, ages[index]);
    }),
  ];
}

function pair(of: string, { rtoSeconds, rpoSeconds }: Objectives, rto: number | null, rpo: number | null) {
  return [...judged('rto', of, rtoSeconds, rto), ...judged('rpo', of, rpoSeconds, rpo)];
}

function judged(
  kind: DrillObjective['kind'],
  of: string,
  limitSeconds: number | undefined,
  achievedSeconds: number | null,
): DrillObjective[] {
  if (limitSeconds === undefined) return [];
  const marginSeconds = achievedSeconds === null ? null : limitSeconds - achievedSeconds;
  return [
    { kind, of, limitSeconds, achievedSeconds, met: marginSeconds !== null && marginSeconds >= 0, marginSeconds },
  ];
}

/** Null as soon as one is not known. */
function greatest(ages: readonly (number | null)[]): number | null {
  const known = ages.filter((age) => age !== null);
  return known.length === ages.length && known.length > 0 ? Math.max(...known) : null;
}
