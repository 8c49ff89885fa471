import type { Field, Fields, Long, RecordOf } from '../api/field';
import { stringifyJson } from '../cloud/json';
import type { StateOf } from '../plugin/schema';
import { type ResponseAttributes, readableTimeName } from './response-attributes';
import { snakeCase } from './snake-case';
import { toRfc3339 } from './time';

export type ResponseValues<F extends Fields> = StateOf<{ attributes: ResponseAttributes<F> }>;

/** The values of an answer for the attributes that `responseAttributes` makes. What the service left out is null. */
export function responseValues<F extends Fields>(fields: F, record: RecordOf<F>): ResponseValues<F> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = attributeValue(field, (record as Record<string, unknown>)[name]);
      const readable = readableTimeName(name, field);
      const attribute: [string, unknown] = [snakeCase(name), value];
      return readable ? [attribute, [readable, readableTime(field, value as Long | null)]] : [attribute];
    }),
  ) as ResponseValues<F>;
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
  if (type === 'json') return stringifyJson(value);
  if (type === 'string') return typeof value === 'object' ? stringifyJson(value) : String(value);
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
