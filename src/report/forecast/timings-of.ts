import { wasThereBefore } from '../../policies/origins';
import type { Service } from '../../policies/services';
import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { secondsBetween } from '../../record/seconds-between';
import { whyNoEvidence } from '../drill/why-no-evidence';

/** How long one restore took, by the clock of the service. */
export interface Timing {
  readonly drill: string;
  readonly name: string;
  readonly service: Service;
  readonly restoreType: string;
  /** Null where the service does not count. */
  readonly bytes: number | null;
  readonly queuedSeconds: number;
  readonly runningSeconds: number;
}

/** What records tell of times, the newest first. What was restored in part, or not by the run, tells nothing. */
export function timingsOf(records: readonly DrillRecord[]): Timing[] {
  return newestFirst(records).flatMap((record) =>
    record.restores.filter((one) => isWhole(one, record)).flatMap((restore) => timingOf(restore, record.drill.name)),
  );
}

/** Seconds from the end of a wave to the begin of the next: what Terraform and the polling take. Null where none is known. */
export function gapSeconds(records: readonly DrillRecord[], drill: string): number | null {
  const gapsOf = (some: readonly DrillRecord[]) =>
    some.flatMap(({ waves }) =>
      waves.slice(1).flatMap(({ startedAt }, index) => secondsBetween(waves[index].completedAt, startedAt) ?? []),
    );
  const own = gapsOf(records.filter((record) => record.drill.name === drill));
  const gaps = (own.length > 0 ? own : gapsOf(records)).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? null;
}

function newestFirst(records: readonly DrillRecord[]): DrillRecord[] {
  const ofRuns = new Map(records.map((record) => [`${record.drill.name}\n${record.drill.runId}`, record] as const));
  return [...ofRuns.values()].sort((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? 1 : -1));
}

function isWhole(restore: DrillRestore, record: DrillRecord): boolean {
  return (
    restore.verdict === 'succeeded' && !wasThereBefore(restore.origin) && whyNoEvidence(restore, record) === undefined
  );
}

function timingOf(restore: DrillRestore, drill: string): Timing[] {
  const { name, service = 'hbr', restoreType, bytesDone, queuedSeconds, runningSeconds, durationSeconds } = restore;
  if (durationSeconds === null) return [];
  const times =
    queuedSeconds === null || runningSeconds === null
      ? { queuedSeconds: 0, runningSeconds: durationSeconds }
      : { queuedSeconds, runningSeconds };
  return [{ drill, name, service, restoreType, bytes: bytesDone, ...times }];
}
