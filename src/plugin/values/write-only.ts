import type { AttributePath } from '../diagnostic';
import { onceEach } from '../once-each';
import type { Attribute, NestedBlock } from '../schema';
import { isUnknown } from '../unknown';
import { isRecord } from './is-record';
import type { Body } from './value-type';
import { withoutAttributes } from './without-attributes';

/** The value with null for all that stands in the configuration alone: what a plan and a state may hold. */
export function withoutWriteOnly<V>(body: Body, value: V): V {
  return hasWriteOnly(body) ? withoutAttributes(body, value, ({ writeOnly }) => Boolean(writeOnly)) : value;
}

/** Where something is set that stands in the configuration alone. What is unknown may be nothing, unless nobody asks again. */
export function writeOnlyPaths(
  body: Body,
  value: unknown,
  { isFinal = false, path = [] }: { readonly isFinal?: boolean; readonly path?: AttributePath } = {},
): AttributePath[] {
  if (!hasWriteOnly(body) || !isRecord(value)) return [];
  const members: [string, Attribute | NestedBlock][] = Object.entries({ ...body.attributes, ...body.blocks });
  return members.flatMap(([name, member]) => {
    const [inner, here] = [value[name], [...path, name]];
    if ('writeOnly' in member && member.writeOnly)
      return inner === null || inner === undefined || (isUnknown(inner) && !isFinal) ? [] : [here];
    return 'nesting' in member ? pathsWithin(member, inner, { isFinal, path: here }) : [];
  });
}

function pathsWithin(
  nested: Body & { readonly nesting: string },
  value: unknown,
  { isFinal, path }: { readonly isFinal: boolean; readonly path: AttributePath },
) {
  const at = (object: unknown, ...steps: AttributePath) =>
    writeOnlyPaths(nested, object, { isFinal, path: [...path, ...steps] });
  if (Array.isArray(value)) return value.flatMap((object, index) => at(object, index));
  if (nested.nesting !== 'map' || !isRecord(value)) return at(value);
  return Object.entries(value).flatMap(([key, object]) => at(object, key));
}

/** Most schemas have none: their values, which may be large, are not walked through. */
export const hasWriteOnly = onceEach((body: Body): boolean => {
  const members: (Attribute | NestedBlock)[] = Object.values({ ...body.attributes, ...body.blocks });
  return members.some(
    (member) => ('writeOnly' in member && member.writeOnly) || ('nesting' in member && hasWriteOnly(member)),
  );
});
