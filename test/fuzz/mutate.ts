import type { Choices } from './choices';
import { ODD_NUMBERS, oddKey, oddValue } from './odd-values';

type Container = unknown[] | Record<string, unknown>;

/** A copy of a value of JSON in which one to four things are not as they were. */
export function mutated<T>(value: T, choices: Choices): unknown {
  const holder: { root: unknown } = { root: structuredClone(value) };
  const count = 1 + choices.below(4);
  for (let i = 0; i < count; i++) {
    const places = placesIn(holder);
    const [container, key] = choices.pick(places);
    change(container, key, choices);
  }
  return holder.root;
}

type Place = readonly [container: Container, key: string];

function placesIn(container: Container): Place[] {
  return Object.entries(container).flatMap(([key, member]): Place[] => [
    [container, key],
    ...(typeof member === 'object' && member !== null ? placesIn(member as Container) : []),
  ]);
}

function change(container: Container, key: string, choices: Choices): void {
  const members = container as Record<string, unknown>;
  const action = choices.below(6);
  if (action === 0 && key !== 'root') remove(container, key);
  else if (action === 1) add(members[key], choices);
  else if (action === 2) members[key] = retyped(members[key]);
  else if (action === 3 && Array.isArray(container)) container.push(structuredClone(members[key]));
  else if (choices.chance(0.2)) members[key] = null;
  else members[key] = typeof members[key] === 'number' ? choices.pick(ODD_NUMBERS) : oddValue(choices);
}

function remove(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(Number(key), 1);
  else delete container[key];
}

function add(value: unknown, choices: Choices): void {
  if (Array.isArray(value)) value.splice(choices.below(value.length + 1), 0, oddValue(choices));
  else if (typeof value === 'object' && value !== null) define(value, oddKey(choices), oddValue(choices));
}

/** As JSON.parse does it, also for __proto__. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** What other languages and careless hands make of it. */
function retyped(value: unknown): unknown {
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value[0] ?? {};
  return value === null ? 'null' : JSON.stringify(value);
}

/** A text or bytes, cut, flipped, doubled or with something put in. */
export function mutatedBytes(bytes: Uint8Array, choices: Choices): Buffer {
  const copy = Buffer.from(bytes);
  const at = choices.below(copy.length + 1);
  const action = choices.below(5);
  if (action === 0) return copy.subarray(0, at);
  if (action === 1)
    return Buffer.concat([copy.subarray(0, at), Buffer.from(choices.pick(INSERTED)), copy.subarray(at)]);
  if (action === 2) return Buffer.concat([copy.subarray(0, at), copy.subarray(Math.max(0, at - 40))]);
  for (let i = 0; i <= choices.below(8) && copy.length > 0; i++) copy[choices.below(copy.length)] = choices.below(256);
  return copy;
}

const INSERTED = [
  [0],
  [0xff, 0xfe],
  [0xdd, 2, 0, 0, 0],
  [0xdf, 0xff, 0xff, 0xff, 0xff],
  [0xc7, 0xff, 12],
  [34],
  [123],
  [0xed, 0xa0, 0x80],
];
