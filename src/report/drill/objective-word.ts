import type { DrillObjective } from '../../record/schema/drill-record-schema';

/** What became of an objective. What a waiver excuses was not met all the same. */
export function objectiveWord({ met, waived }: Pick<DrillObjective, 'met' | 'waived'>): 'met' | 'waived' | 'missed' {
  if (met) return 'met';
  return waived ? 'waived' : 'missed';
}
