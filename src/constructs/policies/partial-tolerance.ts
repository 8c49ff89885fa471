import { withoutUndefined } from '../synthesis/without-undefined';

/** How much a restore may leave out and still be accepted. Where both are set, both hold. */
export interface PartialTolerance {
  /**
   * At most so many files.
   *
   * @default - any number
   */
  readonly maxFailedItems?: number;

  /**
   * At most so many percent of the files.
   *
   * @default - any share
   */
  readonly maxFailedPercent?: number;
}

/** The same as an argument of a resource. */
export function toleranceArgument(tolerance: PartialTolerance | undefined): { [argument: string]: any } | undefined {
  return (
    tolerance &&
    withoutUndefined<unknown>({
      max_failed_items: tolerance.maxFailedItems,
      max_failed_percent: tolerance.maxFailedPercent,
    })
  );
}
