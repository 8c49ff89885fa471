import { earliest, latestOfAll, secondsBetween } from '../../../record/seconds-between';
import { type Verdict, WORST_FIRST, worstVerdict } from '../../../record/worst-verdict';
import type { Result } from './schema';

type Results = Readonly<Record<string, Result>>;

/** What the results come to together. Of nothing, everything has succeeded. */
export function tallyOf(results: Results) {
  const all = Object.values(results);
  const count = (verdict: Verdict) => all.filter((result) => result.verdict === verdict).length;
  const counts = {
    succeeded: count('succeeded'),
    partial: count('partial'),
    failed: count('failed'),
    pending: count('pending'),
    skipped: count('skipped'),
  };
  return {
    ...counts,
    verdict: worstVerdict(all.map(({ verdict }) => verdict)),
    duration_seconds: durationSeconds(all),
  };
}

function durationSeconds(results: readonly Result[]): number | null {
  const begin = earliest(results.map(({ created_at, started_at }) => created_at ?? started_at));
  const begun = results.filter(({ created_at, started_at }) => created_at !== null || started_at !== null);
  return secondsBetween(begin, latestOfAll(begun.map(({ completed_at }) => completed_at)));
}

/** The worse one comes first. */
export function worseFirst(a: Result, b: Result): number {
  const rank = ({ verdict }: Result) => WORST_FIRST.indexOf(verdict as Verdict);
  return rank(a) - rank(b);
}
