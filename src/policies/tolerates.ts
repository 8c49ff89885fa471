/** How much a partial restore may leave out, and still count as accepted. */
export interface Tolerance {
  readonly maxFailedItems?: number | undefined;
  readonly maxFailedPercent?: number | undefined;
}

export interface CountedItems {
  readonly itemsTotal: number | null;
  readonly itemsDone: number | null;
}

/** Whether a partial restore is within its threshold: within both, where both are set. What is not counted is within none. */
export function tolerates(
  { maxFailedItems, maxFailedPercent }: Tolerance,
  { itemsTotal, itemsDone }: CountedItems,
): boolean {
  if (maxFailedItems === undefined && maxFailedPercent === undefined) return false;
  if (itemsTotal === null || itemsDone === null || itemsTotal === 0) return false;
  const failed = itemsTotal - itemsDone;
  const { POSITIVE_INFINITY: any } = Number;
  return failed <= (maxFailedItems ?? any) && (failed / itemsTotal) * 100 <= (maxFailedPercent ?? any);
}
