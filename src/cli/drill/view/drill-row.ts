import type { ProgressEntry } from '../../../provider/configured/progress-file';
import type { DrillRestore } from '../../../record/schema/drill-record-schema';
import { type Course, estimateRemainingMs, hasTrustedPace, withSight } from '../../../waiting/next-interval';
import type { PlannedRestore } from './planned-drill';

/** A restore as the view of a drill knows it. Times are clock time in milliseconds. */
export interface DrillRow {
  readonly drill: string;
  readonly name: string;
  readonly wave: number;
  readonly id?: string;
  readonly status: string;
  readonly verdict: ProgressEntry['verdict'] | 'waiting';
  /** From 0 to 1. */
  readonly progress?: number;
  readonly bytesPerSecond?: number;
  readonly errorMessage?: string;
  readonly elapsedSeconds?: number;
  readonly remainingSeconds?: number;
  readonly course?: Course;
  readonly seenMs: number;
}

type Facts = Pick<ProgressEntry, 'verdict'> & Partial<ProgressEntry>;

/** Before anything was seen of it in this run, or as an earlier part of the run left it. */
export function plannedRow(drill: string, { name, wave, result }: PlannedRestore, nowMs: number): DrillRow {
  const row: DrillRow = { drill, name, wave, status: 'waiting', verdict: 'waiting', seenMs: nowMs };
  if (!result) return row;
  const { duration_seconds: elapsed_seconds, ...facts } = withoutNulls(result);
  return seenRow(row, { ...facts, elapsed_seconds } as Facts, nowMs);
}

export function seenRow(row: DrillRow, facts: Facts, nowMs: number): DrillRow {
  const { id, status, verdict, progress_percent: percent, error_message: errorMessage } = facts;
  const progress = percent === undefined ? undefined : percent / 100;
  return {
    drill: row.drill,
    name: row.name,
    wave: row.wave,
    status: status ?? (verdict === 'pending' ? 'not listed' : verdict),
    verdict,
    seenMs: nowMs,
    course: withSight(row.course ?? { sinceMs: nowMs }, nowMs, progress),
    ...(id && { id }),
    ...(progress !== undefined && { progress }),
    ...(facts.bytes_per_second !== undefined && { bytesPerSecond: facts.bytes_per_second }),
    ...(facts.elapsed_seconds !== undefined && { elapsedSeconds: facts.elapsed_seconds }),
    ...(facts.remaining_seconds !== undefined && { remainingSeconds: facts.remaining_seconds }),
    ...(errorMessage && { errorMessage }),
  };
}

/** As the record has it, which decides. */
export function settledRow(row: DrillRow, restore: DrillRestore): DrillRow {
  const status = restore.status ?? restore.verdict;
  if (status === row.status && restore.verdict === row.verdict) return row;
  return {
    ...row,
    status,
    verdict: restore.verdict,
    ...(restore.verdict === 'succeeded' && { progress: 1 }),
    ...(restore.durationSeconds !== null && { elapsedSeconds: restore.durationSeconds }),
    ...(restore.errorMessage !== null && { errorMessage: restore.errorMessage }),
  };
}

export function elapsedMs({ elapsedSeconds, verdict, seenMs }: DrillRow, nowMs: number): number | undefined {
  if (elapsedSeconds === undefined) return undefined;
  return elapsedSeconds * 1000 + (verdict === 'pending' ? nowMs - seenMs : 0);
}

/** From the pace of late, once it was seen for long enough, else from the average that the service's own times tell. */
export function remainingMs({ course, verdict, remainingSeconds, seenMs }: DrillRow, nowMs: number) {
  if (verdict !== 'pending') return undefined;
  if (course && hasTrustedPace(course)) return estimateRemainingMs(course, nowMs);
  return remainingSeconds === undefined ? undefined : Math.max(0, remainingSeconds * 1000 - (nowMs - seenMs));
}

function withoutNulls(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
