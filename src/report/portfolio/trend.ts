import type { DrillObjective, DrillRecord } from '../../record/schema/drill-record-schema';
import { objectivesByWeight } from '../drill/objectives-by-weight';

/** What one run has achieved; null is not known, and a limit that is null was not promised. */
export interface Measure {
  readonly achievedSeconds: number | null;
  readonly limitSeconds: number | null;
  readonly tone: 'good' | 'warn' | 'bad' | 'muted';
}

/** How one objective went in each run. */
export interface Trend {
  readonly kind: DrillObjective['kind'];
  /** `drill`, or the name of a restore. */
  readonly of: string;
  /** The oldest first, one for each run; undefined of a run that did not promise it. */
  readonly measures: readonly (Measure | undefined)[];
}

/**
 * The trend of an objective: that of the drill, else the one that the last run came closest to missing. Where no RTO was
 * promised, the duration stands for it.
 */
export function trendOf(runs: readonly DrillRecord[], kind: DrillObjective['kind']): Trend | undefined {
  const last = runs[runs.length - 1];
  const chosen = objectivesByWeight(last).find((objective) => objective.kind === kind);
  if (chosen) return trendOfObjective(runs, chosen);
  return kind === 'rto' ? { kind, of: 'drill', measures: runs.map(durationOf) } : undefined;
}

export function trendOfObjective(runs: readonly DrillRecord[], objective: DrillObjective): Trend {
  const { kind, of } = objective;
  return { kind, of, measures: runs.map((run) => measureOf(run, objective)) };
}

function measureOf({ objectives }: DrillRecord, { kind, of }: DrillObjective): Measure | undefined {
  const found = objectives.find((objective) => objective.kind === kind && objective.of === of);
  if (!found) return undefined;
  const { achievedSeconds, limitSeconds, met, waived } = found;
  return { achievedSeconds, limitSeconds, tone: met ? 'good' : waived ? 'warn' : 'bad' };
}

function durationOf({ durationSeconds }: DrillRecord): Measure {
  return { achievedSeconds: durationSeconds, limitSeconds: null, tone: 'muted' };
}
