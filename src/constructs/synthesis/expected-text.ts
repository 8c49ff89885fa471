import { STRUCTS } from '../generated/props';
import { innerType, isEnum, isStruct, membersOf } from './fits';

const ONE: { readonly [type: string]: string } = {
  string: 'a text',
  Time: 'a text',
  number: 'a number',
  boolean: 'true or false',
  IResolvable: 'a reference',
  Duration: 'a Duration, such as Duration.hours(6)',
};

const MANY: { readonly [type: string]: string } = { string: 'texts', number: 'numbers', any: 'any values' };

/** What a message expects where these types are taken. */
export function expectedText(types: readonly string[]): string {
  return types.map(expectedOne).join(' or ');
}

function expectedOne(type: string): string {
  const inner = innerType(type);
  if (inner !== undefined) return `a ${type.endsWith('[]') ? 'list' : 'map'} of ${MANY[inner] ?? `${inner} objects`}`;
  if (type in ONE) return ONE[type];
  if (isEnum(type))
    return `one of ${membersOf(type)
      .map(([name]) => `${type}.${name}`)
      .join(', ')}`;
  if (isStruct(type)) return `an object with ${STRUCTS[type].replace(/!?: [^;]*/g, '').replaceAll(';', ',')}`;
  return `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}
