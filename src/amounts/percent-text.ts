/** A share from 0 to 1 for people: "45 %". Rounded down: 100 % is said of nothing that is not whole. */
export function percentText(share: number): string {
  return `${Math.floor(Math.round(share * 1e9) / 1e7)} %`; // 0.29 * 100 is a little less than 29
}

/** The same as a number for machines, to the hundredth. */
export function percentOf(share: number): number {
  return Math.round(share * 10_000) / 100;
}
