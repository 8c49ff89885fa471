import type { FilterOperator } from '../../api/filters';

export type Comparable = string | number;
type Predicate = (actual: Comparable) => boolean;

interface Operator {
  /** How many values it takes; as many as there are when absent. */
  readonly valueCount?: number;
  build(values: readonly Comparable[]): Predicate;
}

const withOne = (build: (value: Comparable) => Predicate): Operator => ({
  valueCount: 1,
  build: ([value]) => build(value),
});

/** Times compare as numbers, everything else as text, by code units. */
export const filterOperators: Record<FilterOperator, Operator> = {
  EQUAL: withOne((value) => (actual) => actual === value),
  NOT_EQUAL: withOne((value) => (actual) => actual !== value),
  GREATER_THAN: withOne((value) => (actual) => actual > value),
  GREATER_THAN_OR_EQUAL: withOne((value) => (actual) => actual >= value),
  LESS_THAN: withOne((value) => (actual) => actual < value),
  LESS_THAN_OR_EQUAL: withOne((value) => (actual) => actual <= value),
  // Both ends belong to the range.
  BETWEEN: {
    valueCount: 2,
    build:
      ([minimum, maximum]) =>
      (actual) =>
        actual >= minimum && actual <= maximum,
  },
  IN: {
    build: (values) => {
      const wanted = new Set(values);
      return (actual) => wanted.has(actual);
    },
  },
};
