import { isObject } from '../json/is-object';
import { parsedJson } from '../json/parsed-json';

/** All strings that are values in a JSON text, whatever its escapes and white space; none where it is no JSON. */
export function stringsInJson(text: string): readonly string[] {
  return stringsIn(parsedJson(text));
}

/** The same text for JSON that means the same. */
export function canonicalJson(text: string): string {
  const value = parsedJson(text);
  return value === undefined ? text : JSON.stringify(sorted(value));
}

/** A member of a JSON object that is a string. */
export function memberOfJson(text: string, name: string): string | undefined {
  const value = parsedJson(text);
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : undefined;
}

/** A member of a JSON object that is a list of strings. */
export function listOfJson(text: string, name: string): readonly string[] {
  const value = parsedJson(text);
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member.filter((one) => typeof one === 'string') : [];
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
