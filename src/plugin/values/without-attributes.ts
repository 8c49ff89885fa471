import type { Attribute, NestedBlock } from '../schema';
import { isRecord } from './is-record';
import { type Body, mapValues } from './value-type';

/** The value with null for each attribute that is meant, however deep it lies. */
export function withoutAttributes<V>(body: Body, value: V, isMeant: (attribute: Attribute) => boolean): V {
  if (!isRecord(value)) return value;
  const members: Readonly<Record<string, Attribute | NestedBlock>> = { ...body.attributes, ...body.blocks };
  return mapValues(value, (inner, name) => {
    const member = members[name];
    if (member === undefined) return inner;
    if (Object.hasOwn(body.attributes, name) && isMeant(body.attributes[name])) return null;
    return 'nesting' in member ? eachObject(member, inner, isMeant) : inner;
  }) as V;
}

function eachObject(nested: Body & { nesting: string }, value: unknown, isMeant: (attribute: Attribute) => boolean) {
  if (Array.isArray(value)) return value.map((object) => withoutAttributes(nested, object, isMeant));
  if (nested.nesting !== 'map' || !isRecord(value)) return withoutAttributes(nested, value, isMeant);
  return mapValues(value, (object) => withoutAttributes(nested, object, isMeant));
}
