import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { epochSeconds } from '../text/time-text';

export const SECONDS_PER_DAY = 86_400;

export interface DueDrill {
  readonly name: string;
  /** End of its last met run; null when it was never met. */
  readonly lastMetAt: string | null;
}

/** Drills whose last met run is older than `maxAgeDays` at a moment, in seconds since 1970. */
export function dueDrills(records: readonly DrillRecord[], moment: number, maxAgeDays: number): DueDrill[] {
  const until = records.filter((record) => (epochSeconds(endOf(record)) ?? moment) <= moment);
  const names = [...new Set(until.map(({ drill }) => drill.name))].sort();
  return names
    .map((name) => ({ name, lastMetAt: lastMetAt(until, name) }))
    .filter(({ lastMetAt }) => (epochSeconds(lastMetAt) ?? 0) < moment - maxAgeDays * SECONDS_PER_DAY);
}

/** End of the last met run of a drill; null when there is none. */
export function lastMetAt(records: readonly DrillRecord[], name: string): string | null {
  const met = records.filter(({ drill, verdict }) => drill.name === name && verdict === 'met');
  // RFC 3339 in UTC sorts as text.
  return met.map(endOf).reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
}

export function endOf({ completedAt, drill }: DrillRecord): string | null {
  return completedAt ?? drill.declaredAt;
}
