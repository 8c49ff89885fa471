/** How long something takes, as far as earlier times tell: seconds that are as likely each, in their order. */
export type Spread = readonly number[];

export function spreadOf(seconds: readonly number[]): Spread {
  return [...seconds].sort((a, b) => a - b);
}

/** The time that a share of all stays within: 0.5 is the middle. Between two that are known, in proportion. */
export function quantile(spread: Spread, share: number): number {
  const place = Math.min(Math.max(share * (spread.length + 1) - 1, 0), spread.length - 1);
  const below = Math.floor(place);
  const next = spread[Math.min(below + 1, spread.length - 1)];
  return spread[below] + (next - spread[below]) * (place - below);
}

export function middle(spread: Spread): number {
  return quantile(spread, 0.5);
}

/** Eight of ten lie within. */
export function rangeOf(spread: Spread): { readonly low: number; readonly high: number } {
  return { low: quantile(spread, 0.1), high: quantile(spread, 0.9) };
}

/** The share that stays within a limit; never nothing, and never all, since only so many times are known. */
export function chanceWithin(spread: Spread, limit: number, known: number): number {
  const within = spread.filter((seconds) => seconds <= limit).length / spread.length;
  return Math.min(Math.max(within, 1 / (known + 2)), (known + 1) / (known + 2));
}
