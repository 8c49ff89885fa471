import { expect } from 'vitest';
import type { Field, Fields } from '../../../src/api/field';
import { snakeCase } from '../../../src/provider/values/snake-case';

/** One field of an answer: what the service sends for it, and what the state must hold then. */
export interface Sample {
  readonly field: string;
  readonly sent: unknown;
  readonly attribute: string;
  readonly expected: unknown;
  /** The time itself, for the field's readable twin. */
  readonly readable?: string;
}

/** A value for every field, each of them another one. */
export function samplesOf(fields: Fields): Sample[] {
  return Object.entries(fields).map(([name, field], index) => ({
    field: name,
    attribute: snakeCase(name),
    ...valuesOf(name, field, index + 1),
  }));
}

/** An entry with every field, as a scenario gives it: there integers beyond 2^53 are strings. */
export function recordOf(fields: Fields): any {
  return Object.fromEntries(samplesOf(fields).map(({ field, sent }) => [field, asScenario(sent)]));
}

const asScenario = (sent: unknown): unknown =>
  JSON.parse(JSON.stringify(sent, (_, value) => (typeof value === 'bigint' ? String(value) : value)));

const FIRST_SECOND = 1_767_225_600; // 2026-01-01T00:00:00Z

function valuesOf(name: string, field: Field, index: number): Pick<Sample, 'sent' | 'expected' | 'readable'> {
  switch (field.type) {
    case 'string':
      return same(field.values?.at(-1) ?? `${name} ${index} "ä"`);
    case 'boolean':
      return same(true);
    case 'integer':
      return same(index);
    case 'long':
      return long(field.unit, index, field.quoted);
    case 'json':
      return { sent: { [name]: [index] }, expected: `{"${name}":[${index}]}` };
    case 'list':
      return list(name, field, index);
    case 'object':
      return object(field.fields);
  }
}

const same = (value: unknown) => ({ sent: value, expected: value });

function long(unit: string | undefined, index: number, quoted: true | undefined) {
  const seconds = FIRST_SECOND + index;
  const readable = new Date(seconds * 1000).toISOString().replace('.000', '');
  if (unit === 'epoch seconds') return { ...same(seconds), readable };
  if (unit === 'epoch milliseconds') return { ...same(seconds * 1000 + 7), readable };
  const beyondDoubles = 9_007_199_254_740_993n + BigInt(2 * index);
  return quoted ? { sent: String(beyondDoubles), expected: beyondDoubles } : same(beyondDoubles);
}

function list(name: string, field: Field & { type: 'list' }, index: number) {
  const first = valuesOf(`${name}Entry`, field.of, index);
  const second = valuesOf(`${name}Other`, field.of, index + 100);
  const sent = [first.sent, second.sent];
  return {
    sent: field.wrappedIn ? { [field.wrappedIn]: sent } : sent,
    expected: [first.expected, second.expected],
  };
}

function object(fields: Fields) {
  const samples = samplesOf(fields);
  return {
    sent: recordOf(fields),
    expected: expect.objectContaining(Object.fromEntries(samples.map((each) => [each.attribute, each.expected]))),
  };
}
