import { countVerdicts, type RestoreVerdict, WORST_FIRST, worstVerdict } from '../../../policies/verdicts';
import { earliest, latestOfAll, secondsBetween } from '../../../record/time-span';
import type { Result } from './schema';

type Results = Readonly<Record<string, Result>>;

/** What the results come to together. Of nothing, everything has succeeded. */
export function tallyOf(results: Results) {
  const all = Object.values(results);
  const verdicts = all.map(({ verdict }) => verdict);
  return {
    ...countVerdicts(verdicts),
    verdict: worstVerdict(verdicts),
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
  const rank = ({ verdict }: Result) => WORST_FIRST.indexOf(verdict as RestoreVerdict);
  return rank(a) - rank(b);
}
