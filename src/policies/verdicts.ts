/** What became of a restore: of its job, or `skipped`, where none was to start. `empty`: done, but nothing was restored. */
export const VERDICTS = ['pending', 'succeeded', 'partial', 'empty', 'failed', 'skipped'] as const;
export type RestoreVerdict = (typeof VERDICTS)[number];

/** What became of a command that looks at what was restored, or that cleans up. */
export const CHECK_VERDICTS = ['passed', 'failed', 'timed_out', 'skipped'] as const;
export type CheckVerdict = (typeof CHECK_VERDICTS)[number];

/** From the worst: what matters most is named first. */
export const WORST_FIRST = [
  'failed',
  'pending',
  'empty',
  'partial',
  'skipped',
  'succeeded',
] as const satisfies readonly RestoreVerdict[];

/** Whether there is restored data, be it all of it or not. */
export function hasRestored(verdict: string | null): boolean {
  return verdict === 'succeeded' || verdict === 'partial';
}

/** All but the good one, from the worst. */
export const NOT_SUCCEEDED = WORST_FIRST.filter((verdict) => verdict !== 'succeeded');

/** Those that nothing comes after, from the best. */
export const ENDED = [
  'succeeded',
  'partial',
  'empty',
  'failed',
  'skipped',
] as const satisfies readonly RestoreVerdict[];

/** What several restores come to together. Of nothing, everything has succeeded; `skipped` says that none of it ran. */
export function worstVerdict(verdicts: readonly (string | null)[]): RestoreVerdict {
  const worst = WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'succeeded';
  return worst === 'skipped' && verdicts.includes('succeeded') ? 'partial' : worst;
}

/** How many of each there are, by their verdict. */
export function countVerdicts(verdicts: readonly (string | null)[]): Record<RestoreVerdict, number> {
  const count = (verdict: RestoreVerdict) => verdicts.filter((one) => one === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<RestoreVerdict, number>;
}

/** "2 failed, 1 partial", without those of which there are none. `words` says it in another way. */
export function tallyText(
  verdicts: readonly (string | null)[],
  order: readonly RestoreVerdict[],
  words: { readonly [verdict in RestoreVerdict]?: string } = {},
): string {
  const counts = countVerdicts(verdicts);
  return order
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${words[verdict] ?? verdict}`)
    .join(', ');
}
