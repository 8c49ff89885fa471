import { parse } from 'lossless-json';
import type { Field, Fields } from '../../api/field';
import { invalidParameter } from '../http/api-error';
import { JSON_DEPTH_LIMIT } from '../scenario/limits';
import { nestedDeeper } from '../scenario/parse-json-text';

/** A parameter that travels as JSON text: read into a record where its members are known, else checked and kept. */
export function readJson(name: string, text: string, fields: Fields | undefined): unknown {
  const value = parseObject(name, text);
  if (!fields) return text;
  for (const [member, got] of Object.entries(value)) {
    const field: Field | undefined = Object.hasOwn(fields, member) ? fields[member] : undefined;
    if (!field) throw invalidParameter(name, member, `one of the members ${Object.keys(fields).join(', ')}`);
    if (!matches(got, field)) throw invalidParameter(`${name}.${member}`, got, `a value of type ${field.type}`);
  }
  return value;
}

/** A parameter that travels as a JSON array: checked and kept. */
export function readJsonArray(name: string, text: string): string {
  if (!Array.isArray(tryParse(text))) throw invalidParameter(name, text, 'a JSON array');
  return text;
}

/** An object's members; anything else is not what the parameter takes. */
export function parseObject(name: string, text: string): { readonly [member: string]: unknown } {
  const value = tryParse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidParameter(name, text, 'a JSON object');
  }
  return value as { readonly [member: string]: unknown };
}

function tryParse(text: string): unknown {
  if (nestedDeeper(text, JSON_DEPTH_LIMIT)) return undefined;
  try {
    return parse(text, undefined, readNumber);
  } catch {
    return undefined;
  }
}

function readNumber(text: string): number | bigint {
  return /^-?[0-9]+$/.test(text) && !Number.isSafeInteger(Number(text)) ? BigInt(text) : Number(text);
}

function matches(value: unknown, { type }: Field): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'long') return Number.isSafeInteger(value) || typeof value === 'bigint';
  return typeof value === type;
}
