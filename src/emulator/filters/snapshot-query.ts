import { isLosslessNumber, parse } from 'lossless-json';
import { SNAPSHOT_QUERY_FIELDS, SNAPSHOT_QUERY_OPERATIONS } from '../../api/operations/search-historical-snapshots';
import { invalidParameter } from '../http/api-error';
import type { Snapshot } from '../scenario/inventory-schema';
import { type Comparable, filterOperators } from './filter-operators';

type Field = (typeof SNAPSHOT_QUERY_FIELDS)[number];
type Operation = (typeof SNAPSHOT_QUERY_OPERATIONS)[number];
type Predicate = (snapshot: Snapshot) => boolean;

interface Condition {
  readonly field: Field;
  readonly operation: Operation;
  readonly values: readonly string[];
}

const VAULT: readonly Field[] = ['VaultId'];
const TIMES: readonly Field[] = ['CreateTime', 'CompleteTime'];

/** What the query must ask about, besides the vault. */
const requiredFields: { readonly [sourceType: string]: readonly Field[] } = {
  ECS_FILE: ['VaultId', 'InstanceId'],
  OSS: ['VaultId', 'Bucket'],
  NAS: ['VaultId', 'FileSystemId', 'CreateTime'],
  COMMON_FILE_SYSTEM: ['VaultId'],
};

/** `Query` of SearchHistoricalSnapshots: a JSON array of conditions, all of which must be met. */
export function createSnapshotQuery(text: string, sourceType: string | undefined): Predicate {
  const conditions = (parse(text) as readonly unknown[]).map(readCondition);
  const required = sourceType ? requiredFields[sourceType] : VAULT;
  const missing = required.find((name) => !conditions.some(({ field }) => field === name));
  if (missing)
    throw invalidParameter(
      'Query',
      text,
      `a condition for ${missing}${sourceType ? ` when SourceType is ${sourceType}` : ''}`,
    );
  const predicates = conditions.map(toPredicate);
  return (snapshot) => predicates.every((predicate) => predicate(snapshot));
}

function readCondition(condition: unknown): Condition {
  const { field, operation = 'MATCH_TERM', value } = (condition ?? {}) as { readonly [member: string]: unknown };
  const expect = (member: string, got: unknown, expected: string) => invalidParameter(`Query.${member}`, got, expected);
  if (!includes(SNAPSHOT_QUERY_FIELDS, field))
    throw expect('field', field, `one of ${SNAPSHOT_QUERY_FIELDS.join(', ')}`);
  if (!includes(SNAPSHOT_QUERY_OPERATIONS, operation)) {
    throw expect('operation', operation, `one of ${SNAPSHOT_QUERY_OPERATIONS.join(', ')}`);
  }
  const given = Array.isArray(value) ? value : [value];
  const strange = given.find((each) => typeof each === 'object' && !isLosslessNumber(each));
  if (strange !== undefined) throw expect('value', strange, 'a text or a number');
  const values = given.map(String);
  const isList = ['BETWEEN', 'IN', 'NOT_IN'].includes(operation);
  if (value === undefined || isList !== Array.isArray(value) || (operation === 'BETWEEN' && values.length !== 2)) {
    throw expect('value', value, operation === 'BETWEEN' ? '[minimum, maximum]' : isList ? 'an array' : 'one value');
  }
  if (TIMES.includes(field) && !values.every((each) => /^[0-9]{1,15}$/.test(each))) {
    throw expect('value', value, 'a time in seconds since 1970');
  }
  return { field, operation, values };
}

function toPredicate({ field, operation, values }: Condition): Predicate {
  const isTime = TIMES.includes(field);
  const wanted: readonly Comparable[] = isTime ? values.map(Number) : values;
  const compare = build(operation, wanted);
  return (snapshot) => {
    const actual = snapshot[field];
    if (actual === undefined) return operation === 'NOT_IN'; // what is absent is in no list
    return compare(isTime ? Number(actual) : String(actual));
  };
}

function build(operation: Operation, wanted: readonly Comparable[]): (actual: Comparable) => boolean {
  if (operation === 'MATCH_TERM') return filterOperators.EQUAL.build(wanted);
  if (operation !== 'NOT_IN') return filterOperators[operation].build(wanted);
  const isIn = filterOperators.IN.build(wanted);
  return (actual) => !isIn(actual);
}

function includes<T>(list: readonly T[], value: unknown): value is T {
  return list.includes(value as T);
}
