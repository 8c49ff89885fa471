import type { AttributePath } from '../diagnostic';
import { Dynamic } from '../dynamic';
import { isUnknown } from '../unknown';
import { isRecord } from './is-record';
import { mapValues, type ValueType } from './value-type';
import { numberToWire } from './wire-number';

/** A part of a value that does not fit its schema: always a fault of the provider. */
export interface Misfit {
  readonly path: AttributePath;
  readonly problem: string;
}

export interface Encoding {
  /** A plan may hold unknown values; a state may not. */
  readonly allowsUnknown: boolean;
  /** Gets what does not fit. */
  readonly misfits: Misfit[];
}

/**
 * Makes what msgpack can pack. A part that does not fit is noted and becomes null, and the rest is kept: a state that is
 * lost for one wrong attribute would be a resource that nobody knows of.
 */
export function encodeValue(type: ValueType, value: unknown, encoding: Encoding): unknown {
  return encodeAt(type, value, encoding, []);
}

/** Where a value stands: one array for all of a state, which may have a million of them. */
type Place = (string | number)[];

function encodeAt(type: ValueType, value: unknown, encoding: Encoding, path: Place): unknown {
  const absent = 'ofBlocks' in type ? [] : null;
  if (value === null || value === undefined) return absent;
  if (isUnknown(value) && encoding.allowsUnknown) return value;
  const encoded = isUnknown(value) ? undefined : encodePresent(type, value, encoding, path);
  if (encoded !== undefined) return encoded;
  const problem = isUnknown(value) ? 'is still unknown' : `should be of type ${type.kind}, but is a ${typeof value}`;
  encoding.misfits.push({ path: [...path], problem });
  return absent;
}

function encodeBelow(type: ValueType, value: unknown, encoding: Encoding, path: Place, step: Place[number]): unknown {
  path.push(step);
  const encoded = encodeAt(type, value, encoding, path);
  path.pop();
  return encoded;
}

/** Undefined when `value` is not of that type. */
function encodePresent(type: ValueType, value: unknown, encoding: Encoding, path: Place): unknown {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'number':
      return numberToWire(value);
    case 'dynamic':
      return value instanceof Dynamic ? [Buffer.from(value.type), value.value] : undefined;
    case 'list':
    case 'set':
      return Array.isArray(value)
        ? value.map((item, i) => encodeBelow(type.element, item, encoding, path, i))
        : undefined;
    case 'map':
      return isRecord(value)
        ? mapValues(value, (item, key) => encodeBelow(type.element, item, encoding, path, key))
        : undefined;
    case 'object':
      return isRecord(value) ? encodeObject(type.attributes, value, encoding, path) : undefined;
  }
}

function encodeObject(
  attributes: { readonly [name: string]: ValueType },
  value: { readonly [name: string]: unknown },
  encoding: Encoding,
  path: Place,
): unknown {
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(attributes, name))
      encoding.misfits.push({ path: [...path, name], problem: 'is not in the schema' });
  }
  return mapValues(attributes, (type, name) => encodeBelow(type, value[name], encoding, path, name));
}
