import { createHash } from 'node:crypto';
import { parseDurationMs } from '../../../amounts/parse-duration-ms';
import { parseTime } from '../../../amounts/time';
import type { Snapshot } from './snapshot-attributes';

/** Which snapshots can be the recovery point. Times in seconds since 1970. */
export interface RecoveryRules {
  readonly nowSeconds: number;
  readonly atOrBefore?: number;
  readonly maxAgeSeconds?: number;
  readonly randomSeed?: string;
}

/** Why a snapshot cannot be the recovery point; the first reason that applies. */
export type Unfitness = 'not COMPLETE' | 'expired' | 'later than at_or_before' | 'older than max_age';

const DAY_SECONDS = 86_400;

export function rulesOf(
  config: {
    readonly at_or_before: string | null;
    readonly max_age: string | null;
    readonly random_seed: string | null;
  },
  nowMs: number,
): RecoveryRules {
  const atOrBefore = parseTime(config.at_or_before ?? '');
  const maxAgeSeconds = parseAgeSeconds(config.max_age ?? '');
  return {
    nowSeconds: nowMs / 1000,
    ...(atOrBefore !== undefined && { atOrBefore }),
    ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
    ...(config.random_seed !== null && { randomSeed: config.random_seed }),
  };
}

/** Seconds of "3600" or of "1h30m"; undefined when it is neither. */
export function parseAgeSeconds(text: string): number | undefined {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  const ms = parseDurationMs(text);
  return ms === undefined ? undefined : ms / 1000;
}

/** Undefined: it can be the recovery point. */
export function unfitness(snapshot: Snapshot, rules: RecoveryRules): Unfitness | undefined {
  const { nowSeconds, atOrBefore = Number.POSITIVE_INFINITY, maxAgeSeconds = Number.POSITIVE_INFINITY } = rules;
  const completed = completedSeconds(snapshot);
  if (snapshot.Status !== 'COMPLETE' || completed === 0) return 'not COMPLETE';
  if (expirySeconds(snapshot) <= nowSeconds) return 'expired';
  if (completed > atOrBefore) return 'later than at_or_before';
  return completed < (rules.atOrBefore ?? nowSeconds) - maxAgeSeconds ? 'older than max_age' : undefined;
}

/** Older answers have no time of expiry; then the retention tells. Zero or less of either means for ever. */
function expirySeconds({ ExpireTime, Retention, ...snapshot }: Snapshot): number {
  if (Number(ExpireTime ?? 0) > 0) return Number(ExpireTime);
  const days = Number(Retention ?? 0);
  return days > 0 ? completedSeconds(snapshot) + days * DAY_SECONDS : Number.POSITIVE_INFINITY;
}

function completedSeconds({ CompleteTime }: Snapshot): number {
  return Number(CompleteTime ?? 0);
}

/** The one completed last that is COMPLETE and has not expired; equal times by id. */
export function latestOf(snapshots: readonly Snapshot[], nowSeconds: number): Snapshot | undefined {
  return firstBy(fitting(snapshots, { nowSeconds }), isLater);
}

export function recoveryPointOf(snapshots: readonly Snapshot[], rules: RecoveryRules): Snapshot | undefined {
  const { randomSeed } = rules;
  const candidates = fitting(snapshots, rules);
  if (randomSeed === undefined) return firstBy(candidates, isLater);
  // The smallest hash wins: so the order of the list does not matter, and one snapshot more seldom changes the choice.
  return firstBy(candidates, (a, b) => hash(randomSeed, a) < hash(randomSeed, b));
}

function fitting(snapshots: readonly Snapshot[], rules: RecoveryRules): Snapshot[] {
  return snapshots.filter((snapshot) => unfitness(snapshot, rules) === undefined);
}

function hash(seed: string, { SnapshotId }: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, SnapshotId]))
    .digest('hex');
}

function isLater(a: Snapshot, b: Snapshot): boolean {
  const lead = completedSeconds(a) - completedSeconds(b);
  return lead > 0 || (lead === 0 && String(a.SnapshotId) < String(b.SnapshotId));
}

function firstBy<T>(entries: readonly T[], isBefore: (a: T, b: T) => boolean): T | undefined {
  return entries.reduce<T | undefined>((first, entry) => (first && !isBefore(entry, first) ? first : entry), undefined);
}
