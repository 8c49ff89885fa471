import { toRfc3339 } from '../../amounts/time';
import type { Field, Fields, Long, RecordOf } from '../../api/field';
import { writeExactJson } from '../../cloud/rpc/exact-json';
import type { StateOf } from '../../plugin/schema';
import { type ResponseAttributes, readableTimeName } from './response-attributes';
import { snakeCase } from './snake-case';

export type ResponseValues<F extends Fields> = StateOf<{ attributes: ResponseAttributes<F> }>;

/** The values of an answer for the attributes that `responseAttributes` makes. What the service left out is null. */
export function responseValues<F extends Fields>(fields: F, record: RecordOf<F>): ResponseValues<F> {
  const values: Record<string, unknown> = {};
  for (const { name, field, attribute, readable } of namesOf(fields)) {
    values[attribute] = attributeValue(field, (record as Record<string, unknown>)[name]);
    if (readable) values[readable] = readableTime(field, values[attribute] as Long | null);
  }
  return values as ResponseValues<F>;
}

interface Names {
  readonly name: string;
  readonly field: Field;
  readonly attribute: string;
  readonly readable?: string;
}

/** A list of ten thousand entries would spend a second on making the same names again. */
const knownNames = new WeakMap<Fields, readonly Names[]>();

function namesOf(fields: Fields): readonly Names[] {
  const known = knownNames.get(fields);
  if (known) return known;
  const names = Object.entries(fields).map(([name, field]) => {
    const readable = readableTimeName(name, field);
    return { name, field, attribute: snakeCase(name), ...(readable && { readable }) };
  });
  knownNames.set(fields, names);
  return names;
}

function attributeValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (field.type === 'object') return responseValues(field.fields, value);
  if (field.type === 'list') return unwrapped(field.wrappedIn, value).map((entry) => attributeValue(field.of, entry));
  return scalarOf(field.type, value);
}

function unwrapped(member: string | undefined, value: unknown): readonly unknown[] {
  const list = member === undefined ? value : (value as Record<string, unknown>)[member];
  return Array.isArray(list) ? list : [];
}

/** The service does not keep to its own types everywhere: numbers come as strings, objects where text was promised. */
function scalarOf(type: 'string' | 'json' | 'integer' | 'long' | 'boolean', value: unknown): unknown {
  if (type === 'json') return writeExactJson(value);
  if (type === 'string') return typeof value === 'object' ? writeExactJson(value) : String(value);
  if (type === 'boolean') return typeof value === 'boolean' ? value : value === 'true';
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (!/^-?\d+$/.test(String(value))) return null;
  const integer = BigInt(String(value));
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

/** The last second of the year 9999: what comes later has no RFC 3339 form. */
const LAST_SECOND = 253_402_300_799;

/** Zero is what the service writes for "not yet". */
function readableTime(field: Field, value: Long | null): string | null {
  if (value === null) return null;
  const isMs = field.type === 'long' && field.unit === 'epoch milliseconds';
  const seconds = isMs ? Number(value) / 1000 : Number(value);
  return seconds > 0 && seconds <= LAST_SECOND ? toRfc3339(seconds) : null;
}
