import type { ITerraformDependable } from 'cdktf';
import type { AlirestoreProvider } from '../provider/alirestore-provider';

/** What all lists have in common. */
export interface QueryProps {
  /**
   * Conditions that everything in the list meets.
   *
   * @default - none but those of the other props
   */
  readonly filters?: QueryFilter[];

  /**
   * The most entries to list.
   *
   * @default - all
   */
  readonly maxResults?: number;

  /**
   * The provider to use, where a stack has several.
   *
   * @default - the provider without an alias
   */
  readonly provider?: AlirestoreProvider;

  /**
   * What must be there before the list is read. Terraform then reads it at apply.
   *
   * @default - only what the props refer to
   */
  readonly dependsOn?: ITerraformDependable[];
}

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
export function queryArguments({ filters, provider }: QueryProps) {
  return { filter: filters, provider };
}
