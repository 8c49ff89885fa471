import type { IResolvable, ITerraformDependable } from '../../framework';
import type { AlirestoreProvider } from '../provider/alirestore-provider';
import { asArguments } from '../synthesis/as-text';
import { requireCount } from '../synthesis/require-number';

/** What all queries take. */
export interface QueryProps {
  /**
   * Further conditions. Only what meets all of them is listed.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];

  /**
   * How many entries to list at most.
   *
   * @default - all
   */
  readonly maxResults?: number;

  /**
   * The provider to use. Needed only where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * Resources that must exist before the list is read. As long as one of them is to be made, the list is read at apply.
   *
   * @default - nothing but what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

/** A condition for what no other prop asks. */
export interface QueryFilter {
  /** Field to compare, as the API spells it, such as `CompleteTime`. */
  readonly key: string;

  /**
   * How to compare.
   *
   * @default FilterOperator.IN
   */
  readonly operator?: FilterOperator | IResolvable;

  /** Values to compare with: two for `BETWEEN`, 1 to 500 for `IN`, one for the others. */
  readonly values: string[];
}

/** How a filter compares. */
export enum FilterOperator {
  /** Equal to the value. */
  EQUAL = 'EQUAL',

  /** Different from the value. */
  NOT_EQUAL = 'NOT_EQUAL',

  /** Greater than the value, or later. */
  GREATER_THAN = 'GREATER_THAN',

  /** Greater than the value or equal to it. */
  GREATER_THAN_OR_EQUAL = 'GREATER_THAN_OR_EQUAL',

  /** Less than the value, or earlier. */
  LESS_THAN = 'LESS_THAN',

  /** Less than the value or equal to it. */
  LESS_THAN_OR_EQUAL = 'LESS_THAN_OR_EQUAL',

  /** Between two values. */
  BETWEEN = 'BETWEEN',

  /** One of the values. */
  IN = 'IN',
}

/** The props that all lists have, as the bindings name them. */
export function queryArguments({ filters, maxResults, provider }: QueryProps) {
  requireCount('maxResults', maxResults);
  return { filter: filters?.map((filter) => asArguments(filter)), provider };
}
