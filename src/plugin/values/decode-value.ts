import { DiagnosticsError, errorDiagnostic } from '../diagnostic';
import { Dynamic } from '../dynamic';
import { isUnknown } from '../unknown';
import { isRecord } from './is-record';
import { mapValues, type ObjectType, type ValueType } from './value-type';
import { numberFromJson, numberFromWire, numberToWire } from './wire-number';

/** Where a raw value comes from: a fraction means a float64 in msgpack, and its decimal digits in JSON. */
export type Source = 'msgpack' | 'json';

/**
 * Makes a value of unpacked msgpack or of parsed JSON. Attributes that the schema does not have are left out and missing
 * ones are null: the state of another version of the provider may come here.
 */
export function decodeValue(type: ValueType, raw: unknown, source: Source): unknown {
  return decodeAt(type, raw, source, []);
}

/** Where a value stands: one array for all of a state, which may have a million of them. */
type Place = (string | number)[];

type Raw = { readonly [name: string]: unknown };

function decodeAt(type: ValueType, raw: unknown, source: Source, path: Place): unknown {
  if (raw === null || raw === undefined) return nothing(type);
  if (isUnknown(raw)) return raw;
  const value = decodePresent(type, raw, source, path);
  if (value !== undefined) return value;
  throw new DiagnosticsError([
    errorDiagnostic(
      'Value of the wrong type',
      `${path.join('.') || 'The value'} should be of type ${type.kind}, but is ${kindOf(raw)}.`,
      [...path],
    ),
  ]);
}

function decodeBelow(type: ValueType, raw: unknown, source: Source, path: Place, step: Place[number]): unknown {
  if (raw === null || raw === undefined) return nothing(type); // most are
  path.push(step);
  const value = decodeAt(type, raw, source, path);
  path.pop();
  return value;
}

function nothing(type: ValueType): null | [] {
  return 'ofBlocks' in type ? [] : null;
}

/** Undefined when `raw` is not of that type. */
function decodePresent(type: ValueType, raw: unknown, source: Source, path: Place): unknown {
  switch (type.kind) {
    case 'string':
      return typeof raw === 'string' ? raw : undefined;
    case 'bool':
      return typeof raw === 'boolean' ? raw : undefined;
    case 'number':
      return source === 'json' ? numberFromJson(raw) : numberFromWire(raw);
    case 'dynamic':
      return decodeDynamic(raw);
    case 'list':
    case 'set':
      return Array.isArray(raw) ? raw.map((item, i) => decodeBelow(type.element, item, source, path, i)) : undefined;
    case 'map':
      return isRecord(raw)
        ? mapValues(raw, (item, key) => decodeBelow(type.element, item, source, path, key))
        : undefined;
    case 'object':
      return isRecord(raw) ? decodeObject(type.attributes, raw, source, path) : undefined;
  }
}

function decodeObject(attributes: ObjectType['attributes'], raw: Raw, source: Source, path: Place): Raw {
  const object: { [name: string]: unknown } = {};
  for (const name in attributes) object[name] = decodeBelow(attributes[name], raw[name], source, path, name);
  return object;
}

/** On the wire [type as JSON bytes, value]; in a JSON state {"type": ..., "value": ...}. */
function decodeDynamic(raw: unknown): Dynamic | undefined {
  if (Array.isArray(raw))
    return raw[0] instanceof Uint8Array ? new Dynamic(Buffer.from(raw[0]).toString(), raw[1]) : undefined;
  return isRecord(raw) ? new Dynamic(JSON.stringify(raw.type), asWire(raw.value)) : undefined;
}

function asWire(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(asWire);
  if (isRecord(json)) return mapValues(json, asWire);
  return numberToWire(json) ?? json;
}

function kindOf(raw: unknown): string {
  if (Array.isArray(raw)) return 'a list';
  return isRecord(raw) ? 'an object' : `a ${typeof raw}`;
}
