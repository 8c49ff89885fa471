import type { Field, Fields, ListField, ScalarField } from '../../api/field';
import type { Operation, ResponseOf } from '../../api/operation';
import { isObject } from '../../json/is-object';
import { CloudError } from '../cloud-error';
import { type JsonObject, parseExactJson, writeExactJson } from './exact-json';
import type { ServiceAnswer } from './read-answer';

/**
 * Holds an answer against the fields of its operation, and writes the values in their own types: the service does not keep
 * to them everywhere. Unknown members are left as they are, and all may be absent. What nobody could make sense of throws a
 * CloudError: here, and not where the value is used.
 */
export function wellFormedAnswer<O extends Operation>(
  operation: O,
  answer: ServiceAnswer<JsonObject>,
): ServiceAnswer<ResponseOf<O>> {
  try {
    shapeMembers(operation.response, answer.body, '');
  } catch (fault) {
    if (!(fault instanceof Misshapen)) throw fault;
    throw CloudError.ofAnswer(operation, answer, `the answer is not in its documented form: ${fault.message}`);
  }
  return answer as ServiceAnswer<ResponseOf<O>>;
}

class Misshapen extends Error {
  constructor(path: string, expected: string, value: unknown) {
    super(`${path} must be ${expected}, but is ${describe(value)}`);
  }
}

/** Lists have thousands of entries: their fields are listed once. */
const listedEntries = new WeakMap<Fields, readonly [string, Field][]>();

function entriesOf(fields: Fields): readonly [string, Field][] {
  const entries = listedEntries.get(fields) ?? Object.entries(fields);
  listedEntries.set(fields, entries);
  return entries;
}

function shapeMembers(fields: Fields, record: JsonObject, path: string): void {
  for (const [name, field] of entriesOf(fields)) {
    const value = record[name];
    if (value === undefined || isPlain(field, value)) continue;
    const shaped = value === null ? undefined : shape(field, value, path === '' ? name : `${path}.${name}`);
    if (shaped !== value) record[name] = shaped;
  }
}

/** Nearly all values are: this spends no time on writing down where they stand. */
function isPlain({ type }: Field, value: unknown): boolean {
  if (type === 'string' || type === 'boolean') return typeof value === type;
  return (type === 'long' || type === 'integer') && Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Undefined: what the value says is that there is none. */
function shape(field: Field, value: unknown, path: string): unknown {
  switch (field.type) {
    case 'json':
      return value;
    case 'object':
      return shapeObject(field.fields, value, path);
    case 'list':
      return shapeList(field, value, path);
    case 'string':
      return typeof value === 'string' ? value : toText(field, value, path); // an entry of a list
    case 'boolean':
      return typeof value === 'boolean' ? value : toBoolean(value, path);
    default:
      return toInteger(field, value, path);
  }
}

function shapeObject(fields: Fields, value: unknown, path: string): unknown {
  const record = value === '' ? {} : typeof value === 'string' ? parsed(value) : value;
  if (!isObject(record)) throw new Misshapen(path, 'an object', value);
  shapeMembers(fields, record, path);
  return record;
}

function shapeList({ of, wrappedIn }: ListField, value: unknown, path: string): unknown {
  if (value === '' || isEmptyList(value)) return wrappedIn === undefined ? [] : {};
  if (wrappedIn === undefined) return shapeEntries(of, value, path);
  if (!isObject(value)) throw new Misshapen(path, `an object with the member ${wrappedIn}`, value);
  const entries = value[wrappedIn];
  if (entries === null) value[wrappedIn] = undefined;
  else if (entries !== undefined) value[wrappedIn] = shapeEntries(of, entries, `${path}.${wrappedIn}`);
  return value;
}

function shapeEntries(of: Field, value: unknown, path: string): unknown {
  if (value === '') return [];
  if (!Array.isArray(value)) throw new Misshapen(path, 'a list', value);
  for (const [index, entry] of value.entries()) {
    const shaped = entry === null ? undefined : shape(of, entry, `${path}[${index}]`);
    if (shaped === undefined) throw new Misshapen(`${path}[${index}]`, 'an entry', entry);
    value[index] = shaped;
  }
  return value;
}

/** Numbers come where text was promised, and objects where JSON text was. The id of something must be one. */
function toText({ description }: ScalarField, value: unknown, path: string): string {
  const isId = /id$/i.test(path);
  if (Number.isSafeInteger(value) || typeof value === 'bigint') return String(value);
  if (typeof value === 'object' && /\bJSON\b/.test(description)) return writeExactJson(value);
  if (!isId && (typeof value === 'boolean' || Number.isFinite(value))) return String(value);
  throw new Misshapen(path, 'text', value);
}

function toBoolean(value: unknown, path: string): boolean | undefined {
  if (value === '') return undefined;
  const text = typeof value === 'string' ? value.toLowerCase() : undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Misshapen(path, 'true or false', value);
}

/** 64 bits, with or without a sign. */
const LARGEST = 2n ** 64n - 1n;

function toInteger({ unit }: ScalarField, value: unknown, path: string): number | bigint | undefined {
  if (value === '' || value === 'NULL') return undefined;
  const integer = integerOf(value);
  if (integer === undefined) throw new Misshapen(path, 'an integer of 64 bits', value);
  if (integer < 0 && (unit === 'bytes' || unit === 'KB/s')) throw new Misshapen(path, 'no less than zero', value);
  return integer;
}

function integerOf(value: unknown): number | bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined;
  const isQuoted = typeof value === 'string' && /^-?\d{1,20}$/.test(value);
  if (typeof value !== 'bigint' && !isQuoted) return undefined;
  const integer = BigInt(value);
  if (integer > LARGEST || integer < -LARGEST) return undefined;
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

function parsed(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Without what a text says: it may be anything, and of any length. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'other text';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}
