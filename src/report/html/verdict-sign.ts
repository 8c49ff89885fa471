/** Colour never stands alone: a sign and the word stand beside it. */
const SIGNS: Readonly<Record<string, readonly [sign: string, tone: string]>> = {
  met: ['✓', 'good'],
  succeeded: ['✓', 'good'],
  passed: ['✓', 'good'],
  partial: ['!', 'warn'],
  empty: ['!', 'warn'],
  pending: ['…', 'warn'],
  missed: ['✗', 'bad'],
  failed: ['✗', 'bad'],
  timed_out: ['✗', 'bad'],
  skipped: ['–', 'muted'],
};

export function verdictSign(verdict: string): string {
  return SIGNS[verdict][0];
}

/** A class of the style sheet. */
export function verdictTone(verdict: string): string {
  return SIGNS[verdict][1];
}
