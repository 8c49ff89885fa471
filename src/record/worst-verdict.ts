import type { VERDICTS } from './schema/schema-parts';

export type Verdict = (typeof VERDICTS)[number];

/** From the worst: what matters most is named first. */
export const WORST_FIRST = [
  'failed',
  'pending',
  'partial',
  'skipped',
  'succeeded',
] as const satisfies readonly Verdict[];

/** What several restores come to together. Of nothing, everything has succeeded; `skipped` says that none of it ran. */
export function worstVerdict(verdicts: readonly (string | null)[]): Verdict {
  const worst = WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'succeeded';
  return worst === 'skipped' && verdicts.includes('succeeded') ? 'partial' : worst;
}
