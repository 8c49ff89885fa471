import { onceEach } from '../../plugin/once-each';
import type { Attribute, NestedAttribute, NestedBlock } from '../../plugin/schema';
import { isRecord } from '../../plugin/values/is-record';
import { type Body, mapChanged } from '../../plugin/values/value-type';
import { isUnset } from './is-unset';

type Member = Attribute | NestedBlock;
type Nested = NestedAttribute | NestedBlock;
type Values = { readonly [name: string]: unknown };

/** The values with null for each optional one that counts as not set, at any depth. Blocks stay: an empty one says something. */
export function emptyToNull<T>(body: Body, values: T): T {
  return changeMembers(body, values, (member, value) => memberToNull(member, value));
}

/** The values with those that were written as empty put back: Terraform compares what comes back with what was written. */
export function asWritten<T>(body: Body, values: T, written: unknown): T {
  if ((values as unknown) === written || !isRecord(values) || !isRecord(written)) return values;
  const back = changeMembers(body, values, (member, value, name) => memberAsWritten(member, value, written[name]));
  return (hasMembersOf(back, written) ? written : back) as T;
}

function hasMembersOf(values: Values, others: Values): boolean {
  const names = Object.keys(values);
  return names.length === Object.keys(others).length && names.every((name) => values[name] === others[name]);
}

/** Those that may count as not set, or have such within them. */
const clearable = onceEach(({ attributes, blocks }: Body): readonly (readonly [string, Member])[] =>
  Object.entries<Member>({ ...attributes, ...blocks }).filter(
    ([, member]) => isOptional(member) || 'nesting' in member,
  ),
);

/** What stays as it is altogether is the same object. Most members are not set, and stay so. */
function changeMembers<T>(body: Body, values: T, change: (member: Member, value: unknown, name: string) => unknown): T {
  if (!isRecord(values)) return values;
  let changed: { [name: string]: unknown } | undefined;
  for (const [name, member] of clearable(body)) {
    if (values[name] === undefined) continue;
    const value = change(member, values[name], name);
    if (value === values[name]) continue;
    changed ??= { ...values };
    changed[name] = value;
  }
  return (changed ?? values) as T;
}

function memberToNull(member: Member, value: unknown): unknown {
  if (value === null) return null;
  const inner = 'nesting' in member ? eachObject(member, value, (object) => emptyToNull(member, object)) : value;
  return isOptional(member) && isNothing(member, inner) ? null : inner;
}

function memberAsWritten(member: Member, value: unknown, written: unknown): unknown {
  if (written === null || written === undefined) return value;
  if (memberToNull(member, written) === null) return written;
  if (!('nesting' in member)) return value;
  return eachObject(member, value, (object, step) =>
    asWritten(member, object, step === undefined ? written : (written as Values)[step]),
  );
}

function isOptional(member: Member): boolean {
  return 'optional' in member && member.optional === true;
}

/** A map of objects is no less there when it is empty: a gate may turn out to wait for nothing. */
function isNothing(member: Member, value: unknown): boolean {
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
