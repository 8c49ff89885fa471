import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { epochSeconds } from '../text/time-text';

/** A drill in which nothing started was at least declared. */
export function startOf({ startedAt, drill }: DrillRecord): number {
  return epochSeconds(startedAt) ?? epochSeconds(drill.declaredAt) ?? 0;
}

export function byTime(a: DrillRecord, b: DrillRecord): number {
  return startOf(a) - startOf(b) || compare(a.drill.runId, b.drill.runId);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
