import type { ValueOf } from '../../api/field';
import { type FilterOperator, type filter, MAX_FILTER_VALUES } from '../../api/filters';
import { invalidParameter, missingParameter } from '../api-error';
import type { RestoreJobRecord } from '../restore-jobs/restore-job-record';
import { type Comparable, filterOperators } from './filter-operators';
import { isFilterKey, type RestoreJobFilterKey, restoreJobFilterKeys } from './restore-job-filter-keys';

export type RestoreIdFilter = 'honoured' | 'ignored' | 'refused';

export interface FilterSettings {
  readonly nowMs: number;
  readonly region: string;
  /** Nobody documents the key restoreId, so a service may do with it as it likes. */
  readonly restoreIdFilter: RestoreIdFilter;
}

export interface RestoreJobFilter {
  /** The ids that the filters name, where they do: nothing else can match. */
  readonly restoreIds?: readonly string[];
  matches(job: RestoreJobRecord): boolean;
}

interface Condition {
  readonly key: RestoreJobFilterKey;
  readonly operator: FilterOperator;
  readonly values: readonly string[];
}

/** Checks the filters of a call and makes one predicate of them: all must match. */
export function createRestoreJobFilter(
  filters: readonly ValueOf<typeof filter>[],
  settings: FilterSettings,
): RestoreJobFilter {
  const conditions = filters
    .map((each, i) => readCondition(`Filters.${i + 1}`, each, settings))
    .filter(({ key }) => key !== 'restoreId' || settings.restoreIdFilter === 'honoured');
  const predicates = conditions.map((condition) => toPredicate(condition, settings));
  const byId = conditions.find(({ key, operator }) => key === 'restoreId' && ['IN', 'EQUAL'].includes(operator));
  return {
    ...(byId && { restoreIds: byId.values }),
    matches: (job) => predicates.every((predicate) => predicate(job)),
  };
}

function readCondition(path: string, each: ValueOf<typeof filter>, settings: FilterSettings): Condition {
  const { Key: key, Values: values = [], Operator = 'IN' } = each;
  const operator = Operator as FilterOperator; // its values are checked with the other parameters
  if (!key) throw missingParameter(`${path}.Key`);
  if (!isFilterKey(key) || (key === 'restoreId' && settings.restoreIdFilter === 'refused')) {
    throw invalidParameter(`${path}.Key`, key, `one of ${Object.keys(restoreJobFilterKeys).join(', ')}`);
  }
  if (operator === 'IN' && restoreJobFilterKeys[key].time) {
    throw invalidParameter(`${path}.Operator`, operator, `another operator: ${key} cannot be compared with IN`);
  }
  const { valueCount } = filterOperators[operator];
  const expected = valueCount ? `${valueCount}` : `1 to ${MAX_FILTER_VALUES}`;
  if (valueCount ? values.length !== valueCount : values.length < 1 || values.length > MAX_FILTER_VALUES) {
    throw invalidParameter(`${path}.Values`, `${values.length} values`, `${expected} for ${operator}`);
  }
  return { key, operator, values };
}

function toPredicate({ key, operator, values }: Condition, settings: FilterSettings) {
  const { time, value } = restoreJobFilterKeys[key];
  const compare = filterOperators[operator].build(time ? values.map(toNumber(key)) : values);
  return (job: RestoreJobRecord): boolean => {
    const actual: Comparable | undefined = value(job, settings);
    return actual === undefined ? operator === 'NOT_EQUAL' : compare(actual); // what is absent is not equal to anything
  };
}

function toNumber(key: string): (text: string) => number {
  return (text) => {
    if (!/^[0-9]{1,15}$/.test(text)) throw invalidParameter(key, text, 'a time in seconds since 1970');
    return Number(text);
  };
}
