import type { Attribute, NestedAttribute, NestedBlock } from '../../plugin/schema';
import { isRecord } from '../../plugin/values/is-record';
import { type Body, mapChanged } from '../../plugin/values/value-type';
import { isUnset } from './is-unset';

type Nested = NestedAttribute | NestedBlock;
type Values = { readonly [name: string]: unknown };

/** The values with null for each optional one that counts as not set, at any depth. Blocks stay: an empty one says something. */
export function emptyToNull<T>(body: Body, values: T): T {
  if (!isRecord(values)) return values;
  return mapChanged(values, (value, name) => memberToNull(memberOf(body, name), value)) as T;
}

/** The values with those that were written as empty put back: Terraform compares what comes back with what was written. */
export function asWritten<T>(body: Body, values: T, written: unknown): T {
  if ((values as unknown) === written || !isRecord(values) || !isRecord(written)) return values;
  const back = mapChanged(values, (value, name) => memberAsWritten(memberOf(body, name), value, written[name]));
  return (hasMembersOf(back, written) ? written : back) as T;
}

function hasMembersOf(values: Values, others: Values): boolean {
  const names = Object.keys(values);
  return names.length === Object.keys(others).length && names.every((name) => values[name] === others[name]);
}

function memberOf({ attributes, blocks }: Body, name: string): Attribute | NestedBlock | undefined {
  return attributes[name] ?? blocks?.[name];
}

function memberToNull(member: Attribute | NestedBlock | undefined, value: unknown): unknown {
  if (!member) return value;
  const inner = 'nesting' in member ? eachObject(member, value, (object) => emptyToNull(member, object)) : value;
  return isOptional(member) && isNothing(member, inner) ? null : inner;
}

function memberAsWritten(member: Attribute | NestedBlock | undefined, value: unknown, written: unknown): unknown {
  if (!member || written === null || written === undefined) return value;
  if (memberToNull(member, written) === null) return written;
  if (!('nesting' in member)) return value;
  return eachObject(member, value, (object, step) =>
    asWritten(member, object, step === undefined ? written : (written as Values)[step]),
  );
}

function isOptional(member: Attribute | NestedBlock): boolean {
  return 'optional' in member && member.optional === true;
}

/** A map of objects is no less there when it is empty: a gate may turn out to wait for nothing. */
function isNothing(member: Attribute | NestedBlock, value: unknown): boolean {
  if (!('nesting' in member)) return isUnset(value);
  return member.nesting === 'single' && isRecord(value) && Object.values(value).every(isUnset);
}

/** Elements of a set cannot be told apart by their place, so they stay as they are. */
function eachObject(
  { nesting }: Nested,
  value: unknown,
  change: (object: unknown, step?: string | number) => unknown,
): unknown {
  if (nesting === 'single') return change(value);
  if (nesting === 'list' && Array.isArray(value)) return value.map((object, index) => change(object, index));
  return nesting === 'map' && isRecord(value) ? mapChanged(value, (object, key) => change(object, key)) : value;
}
