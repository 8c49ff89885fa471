import { isObject } from '../../json/is-object';
import { ENUMS, MARKS, STRUCTS } from '../generated/props';
import { isReference } from './is-reference';

/** Types that are in none of the tables. */
const SIMPLE: { readonly [type: string]: (value: unknown) => boolean } = {
  string: (value) => typeof value === 'string',
  Time: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  boolean: (value) => typeof value === 'boolean',
  IResolvable: isReference,
  any: () => true,
};

/**
 * Whether a value is of a type, without a look at its members. The type is written as in the table: `string[]` is a list,
 * `string{}` a map.
 */
export function fits(value: unknown, type: string): boolean {
  if (takesReference(type) && isReference(value)) return true;
  if (type.endsWith('[]')) return Array.isArray(value);
  if (type in SIMPLE) return SIMPLE[type](value);
  if (isEnum(type)) return membersOf(type).some(([, member]) => member === value);
  return isObject(value) && (!isMarked(type) || MARKS[type] in value);
}

/** What synthesis must know itself, or what Terraform knows nothing of, cannot be a reference. */
function takesReference(type: string): boolean {
  const inner = innerType(type);
  return inner === undefined ? type !== 'boolean' && !isMarked(type) && !isStruct(type) : takesReference(inner);
}

/** Of the members of a list or a map. */
export function innerType(type: string): string | undefined {
  return /(\[\]|\{\})$/.test(type) ? type.slice(0, -2) : undefined;
}

export function isStruct(type: string): boolean {
  return type in STRUCTS;
}

export function isEnum(type: string): boolean {
  return type in ENUMS;
}

/** Whether it is a class, or an interface of the framework. */
function isMarked(type: string): boolean {
  return type in MARKS;
}

/** The members of an enum, each with its value. */
export function membersOf(type: string): (readonly [name: string, value: string])[] {
  return ENUMS[type].split(' ').map((member) => {
    const [name, value = name] = member.split('=');
    return [name, value];
  });
}
