import type { Verdict } from '../../../api/restore-job-status';
import { secondsBetween } from './mapping';
import type { Result } from './schema';

/** From the worst: what matters most is named first. */
const WORST_FIRST = ['failed', 'pending', 'partial', 'skipped', 'succeeded'] as const satisfies readonly (
  | Verdict
  | 'skipped'
)[];

type Results = Readonly<Record<string, Result>>;

/** What the results come to together. Of nothing, everything has succeeded. */
export function tallyOf(results: Results) {
  const all = Object.values(results);
  const count = (verdict: (typeof WORST_FIRST)[number]) => all.filter((result) => result.verdict === verdict).length;
  const counts = {
    succeeded: count('succeeded'),
    partial: count('partial'),
    failed: count('failed'),
    pending: count('pending'),
    skipped: count('skipped'),
  };
  return {
    ...counts,
    verdict: WORST_FIRST.find((verdict) => counts[verdict] > 0) ?? 'succeeded',
    duration_seconds: durationSeconds(all),
  };
}

function durationSeconds(results: readonly Result[]): number | null {
  const begins = results.flatMap(({ created_at, started_at }) => created_at ?? started_at ?? []).sort(byTime);
  const ends = results.flatMap(({ completed_at }) => completed_at ?? []).sort(byTime);
  return secondsBetween(begins[0], ends[ends.length - 1]);
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** The worse one comes first. */
export function worseFirst(a: Result, b: Result): number {
  const rank = ({ verdict }: Result) => WORST_FIRST.indexOf(verdict as (typeof WORST_FIRST)[number]);
  return rank(a) - rank(b);
}
