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
