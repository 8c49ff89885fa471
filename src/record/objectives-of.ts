import type { DrillFacts, Objectives } from './drill-facts';
import type { DrillObjective, DrillRestore } from './schema/drill-record-schema';
import { secondsBetween } from './seconds-between';

interface Times {
  readonly declaredAt: string | null;
  readonly durationSeconds: number | null;
}

/**
 * What was promised beside what was achieved: of the drill first, then of each restore. What cannot be told is not met, and
 * neither is any objective of what was not restored: `shortfalls` has the names of those.
 */
export function objectivesOf(
  { objectives, restores: facts }: Pick<DrillFacts, 'objectives' | 'restores'>,
  restores: readonly DrillRestore[],
  shortfalls: ReadonlyMap<string, string>,
  { declaredAt, durationSeconds }: Times,
): DrillObjective[] {
  const isShort = shortfalls.size > 0;
  const ages = restores.map(({ recoveryPoint }) => secondsBetween(recoveryPoint.completedAt, declaredAt));
  return [
    ...pair('drill', objectives, isShort ? null : durationSeconds, isShort ? null : greatest(ages)),
    ...restores.flatMap((restore, index) => {
      const { objectives: own } = facts[index];
      if (shortfalls.has(restore.name)) return pair(restore.name, own, null, null);
      return pair(restore.name, own, restore.durationSeconds, ages[index]);
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
