import { parseTime } from '../../../amounts/time';
import type { Field, Fields } from '../../../api/field';
import type { FilterOperator } from '../../../api/filters';
import { own } from '../../../plugin/own';
import type { Condition, KeyKind } from './condition';

type Comparable = string | number | bigint;
type Predicate = (actual: Comparable) => boolean;

/** Text compares by code units, so that it does everywhere alike. What the service does not filter, these do. */
const predicates: Record<FilterOperator, (values: readonly Comparable[]) => Predicate> = {
  EQUAL:
    ([value]) =>
    (actual) =>
      actual === value,
  NOT_EQUAL:
    ([value]) =>
    (actual) =>
      actual !== value,
  GREATER_THAN:
    ([value]) =>
    (actual) =>
      actual > value,
  GREATER_THAN_OR_EQUAL:
    ([value]) =>
    (actual) =>
      actual >= value,
  LESS_THAN:
    ([value]) =>
    (actual) =>
      actual < value,
  LESS_THAN_OR_EQUAL:
    ([value]) =>
    (actual) =>
      actual <= value,
  BETWEEN:
    ([minimum, maximum]) =>
    (actual) =>
      actual >= minimum && actual <= maximum,
  IN: (values) => {
    const wanted = new Set(values);
    return (actual) => wanted.has(actual);
  },
};

/** How the fields of an answer compare; those that are not scalar do not. */
export function fieldKinds(fields: Fields): Readonly<Record<string, KeyKind>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const kind = kindOf(field);
      return kind ? [[name, kind]] : [];
    }),
  );
}

function kindOf(field: Field): KeyKind | undefined {
  if (field.type === 'string' || field.type === 'boolean') return 'text';
  if (field.type !== 'integer' && field.type !== 'long') return undefined;
  return field.unit?.startsWith('epoch') ? 'time' : 'number';
}

/** Whether an entry of an answer meets all conditions. What it lacks is not equal to anything. */
export function meetsAll(
  conditions: readonly Condition[],
  fields: Fields,
  kinds: Readonly<Record<string, KeyKind>> = fieldKinds(fields),
): (entry: object) => boolean {
  const tests = conditions.map(({ key, operator, values }) => {
    const [field, kind] = [own(fields, key), own(kinds, key)];
    const test = predicates[operator](values.map((value) => wanted(value, kind)));
    return (entry: Readonly<Record<string, unknown>>) => {
      const actual = actualOf(own(entry, key), field, kind);
      return actual === undefined ? operator === 'NOT_EQUAL' : test(actual);
    };
  });
  return (entry) => tests.every((test) => test(entry as Readonly<Record<string, unknown>>));
}

/** Integers compare as bigints, since the service has such of 64 bits. */
function wanted(value: string, kind: KeyKind | undefined): Comparable {
  if (kind === 'time') return Number(value);
  return kind === 'number' ? BigInt(value) : value;
}

function actualOf(value: unknown, field: Field | undefined, kind: KeyKind | undefined): Comparable | undefined {
  if (value === undefined || value === null) return undefined;
  if (kind === 'text' || kind === undefined) return String(value);
  if (kind === 'number') return /^-?\d+$/.test(String(value)) ? BigInt(String(value)) : undefined;
  return secondsOf(value, field);
}

/** Zero is what the service writes for "not yet". */
function secondsOf(value: unknown, field: Field | undefined): number | undefined {
  const isMs = field?.type === 'long' && field.unit === 'epoch milliseconds';
  const seconds = field?.type === 'string' ? parseTime(String(value)) : Number(value) / (isMs ? 1000 : 1);
  return seconds || undefined;
}
