import type { ValueOf } from '../../api/field';
import { type FilterOperator, type filter, MAX_FILTER_VALUES } from '../../api/filters';
import { invalidParameter, missingParameter } from '../http/api-error';
import { type Comparable, filterOperators } from './filter-operators';

/** What a filter key compares, of a record in its facts. */
export interface FilterKey<R, S> {
  /** Times are numbers. */
  readonly time?: true;
  /** The service refuses IN for it. */
  readonly refusesIn?: true;
  value(record: R, facts: S): Comparable | undefined;
}

export type FilterKeys<R, S> = { readonly [key: string]: FilterKey<R, S> };

export interface Condition {
  readonly key: string;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

/** Reads `Filters` of a call, and refuses what does not fit the keys. */
export function readConditions<R, S>(
  filters: readonly ValueOf<typeof filter>[],
  keys: FilterKeys<R, S>,
  isRefused: (key: string) => boolean = () => false,
): Condition[] {
  return filters.map(({ Key: key, Values: values = [], Operator = 'IN' }, i) => {
    const path = `Filters.${i + 1}`;
    const operator = Operator as FilterOperator; // its values are checked with the other parameters
    if (!key) throw missingParameter(`${path}.Key`);
    if (!Object.hasOwn(keys, key) || isRefused(key)) {
      throw invalidParameter(`${path}.Key`, key, `one of ${Object.keys(keys).join(', ')}`);
    }
    if (operator === 'IN' && keys[key].refusesIn) {
      throw invalidParameter(`${path}.Operator`, operator, `another operator: ${key} cannot be compared with IN`);
    }
    checkValues(path, operator, values);
    return { key, operator, values };
  });
}

/** All conditions together. */
export function toPredicate<R, S>(
  conditions: readonly Condition[],
  keys: FilterKeys<R, S>,
  facts: S,
): (record: R) => boolean {
  const predicates = conditions.map(({ key, operator, values }) => {
    const { time, value } = keys[key];
    const compare = filterOperators[operator].build(time ? values.map(toTime(key)) : values);
    return (record: R): boolean => {
      const actual = value(record, facts);
      return actual === undefined ? operator === 'NOT_EQUAL' : compare(actual); // what is absent is not equal to anything
    };
  });
  return (record) => predicates.every((predicate) => predicate(record));
}

function checkValues(path: string, operator: FilterOperator, { length }: readonly string[]): void {
  const { valueCount } = filterOperators[operator];
  const expected = valueCount ? `${valueCount}` : `1 to ${MAX_FILTER_VALUES}`;
  if (valueCount ? length !== valueCount : length < 1 || length > MAX_FILTER_VALUES) {
    throw invalidParameter(`${path}.Values`, `${length} values`, `${expected} for ${operator}`);
  }
}

function toTime(key: string): (text: string) => number {
  return (text) => {
    if (!/^[0-9]{1,15}$/.test(text)) throw invalidParameter(key, text, 'a time in seconds since 1970');
    return Number(text);
  };
}
