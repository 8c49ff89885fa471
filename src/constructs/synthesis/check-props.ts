import type { Construct } from 'constructs';
import { parseTime, TIME_FORMS } from '../../amounts/time';
import { STRUCTS } from '../generated/props';
import { expectedText } from './expected-text';
import { fits, innerType, isEnum, isStruct, membersOf } from './fits';
import { isReference } from './is-reference';
import { nearestNames } from './nearest-names';
import { propName } from './prop-name';

import { valueText } from './value-text';

/** Whom the props were given to: a construct, or what a message calls it. */
type Owner = Construct | string;

interface Place {
  readonly struct: string;
  readonly owner: Owner;
  /** The props that it is within, and its name there. */
  readonly above?: Place;
  readonly name?: string;
}

interface Prop {
  readonly isRequired: boolean;
  /** One of them must fit. */
  readonly types: readonly string[];
}

/** What an f-string of Python, and `%s` of Go, make of a reference that is an object or a pointer. */
const OBJECT_TEXT = /<[\w.]+ object at 0x|%!\w\(/;
const REFERENCE_AS_TEXT = `a text; what is in it is an object: make it a text with ${propName('Token.asString')} in Python, with * in Go`;

/**
 * The props as a plain object of what is set in them. Throws for what the interface does not have, and for what is of another type
 * there: where types are not checked, a prop that is misspelt would do nothing, and say nothing.
 */
export function checkProps<P extends object>(struct: string, props: P, owner: Owner): P {
  return checkStruct(props ?? {}, struct, { struct, owner }) as P;
}

function checkStruct(given: object, struct: string, place: Place): object {
  if (!fits(given, struct)) throw wrong(given, [struct], place);
  const props = propsOf(struct);
  refuseUnknown(given, props, place);
  const set: { [name: string]: unknown } = {};
  for (const [name, { isRequired, types }] of props) {
    const value = (given as { readonly [name: string]: unknown })[name];
    if (value !== undefined && value !== null) set[name] = checkValue(value, types, within(place, name));
    else if (isRequired) throw missing(value, types, within(place, name));
  }
  return set;
}

function checkValue(value: unknown, types: readonly string[], place: Place): unknown {
  const type = types.find((one) => fits(value, one));
  if (type === undefined) throw wrong(value, types, place);
  if (typeof value === 'string' && OBJECT_TEXT.test(value)) throw fault('wrong', place, value, REFERENCE_AS_TEXT);
  if (type === 'Time') refuseNoTime(value, place);
  if (isStruct(type)) return checkStruct(value as object, type, place);
  const inner = innerType(type);
  if (inner === undefined || inner === 'any' || isReference(value)) return value;
  const check = (member: unknown, name: string) => checkValue(member, [inner], within(place, name));
  if (Array.isArray(value)) return value.map((member, index) => check(member, `[${index}]`));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, member]) => [name, check(member, `[${JSON.stringify(name)}]`)]),
  );
}

/** An empty text counts as not set. */
function refuseNoTime(value: unknown, place: Place): void {
  if (value === '' || isReference(value) || parseTime(value as string) !== undefined) return;
  throw fault('invalid', place, value, TIME_FORMS);
}

/** An object of a class may have more than what is asked for. */
function refuseUnknown(given: object, props: ReadonlyMap<string, Prop>, place: Place): void {
  const prototype = Object.getPrototypeOf(given);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return;
  const unknown = Object.keys(given).find((name) => !props.has(name));
  if (unknown === undefined) return;
  const names = [...props.keys()];
  const near = nearestNames(unknown, names);
  const advice = near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'leave it out';
  throw new Error(
    `${ownerText(place)}: unknown prop: got ${pathOf(within(place, unknown))}, expected one of ${names.join(', ')}; ${advice}`,
  );
}

function missing(value: unknown, types: readonly string[], place: Place): Error {
  const isText = types.some((type) => type === 'string' || type === 'Time');
  const advice = isText ? '; set it, or the environment variable that it is read from' : '';
  return fault('missing', place, value, `${expectedText(types)}${advice}`);
}

function wrong(value: unknown, types: readonly string[], place: Place): Error {
  const near = types.flatMap((type) => nearMembers(value, type));
  const advice = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '';
  return fault('wrong', place, value, `${expectedText(types)}${advice}`);
}

function nearMembers(value: unknown, type: string): string[] {
  if (typeof value !== 'string' || !isEnum(type)) return [];
  const near = nearestNames(value, membersOf(type).flat());
  return membersOf(type)
    .filter((member) => member.some((word) => near.includes(word)))
    .map(([name]) => `${type}.${name}`);
}

function fault(what: string, place: Place, value: unknown, expected: string): Error {
  const path = pathOf(place);
  return new Error(
    `${ownerText(place)}: ${what} ${propName(path || 'props')}: got ${valueText(value, path)}, expected ${expected}`,
  );
}

function within(place: Place, name: string): Place {
  return { struct: place.struct, owner: place.owner, above: place, name };
}

/** `objectives.rto`, `filters[0].key`; nothing for the props themselves. */
function pathOf({ above, name }: Place): string {
  if (!above || name === undefined) return '';
  const path = pathOf(above);
  return path === '' || name.startsWith('[') ? path + name : `${path}.${name}`;
}

function ownerText({ struct, owner }: Place): string {
  if (typeof owner === 'string') return owner.replace(/\w+$/, propName);
  return `${struct.replace('Props', '')} "${owner.node.path}"`;
}

const known = new Map<string, ReadonlyMap<string, Prop>>();

/** Split once for each interface. */
function propsOf(struct: string): ReadonlyMap<string, Prop> {
  const split = known.get(struct) ?? new Map(STRUCTS[struct].split('; ').map(propOf));
  known.set(struct, split);
  return split;
}

function propOf(text: string): [name: string, prop: Prop] {
  const [, name, mark, type] = /^(\w+)(!?): (.*)$/.exec(text) as string[];
  return [name, { isRequired: mark === '!', types: type.split(' | ') }];
}
