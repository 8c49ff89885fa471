import type { FilterOperator } from './filter-operator';

/** A condition that everything in a list meets, for what no other prop asks. */
export interface QueryFilter {
  /** Field to compare, spelt as the API spells it, such as `CompleteTime`. */
  readonly key: string;

  /**
   * How to compare.
   *
   * @default FilterOperator.IN
   */
  readonly operator?: FilterOperator;

  /** Values to compare with: two for BETWEEN, up to 500 for IN, one for the others. */
  readonly values: string[];
}
