import { describe, expect, it } from 'vitest';
import type { DiagnosticsError } from '../../../src/plugin/diagnostic';
import { Dynamic } from '../../../src/plugin/dynamic';
import type { Schema } from '../../../src/plugin/schema';
import { decodeValue } from '../../../src/plugin/values/decode-value';
import { bodyType } from '../../../src/plugin/values/value-type';

const attribute = { optional: true, description: '' } as const;
const schema = {
  version: 0,
  description: '',
  attributes: {
    name: { type: 'string', ...attribute },
    amount: { type: 'number', ...attribute },
    anything: { type: 'dynamic', ...attribute },
    labels: { type: { map: 'bool' }, ...attribute },
    one: { nesting: 'single', attributes: { a: { type: 'string', ...attribute } }, ...attribute },
    named: { nesting: 'map', attributes: { a: { type: 'string', ...attribute } }, ...attribute },
  },
  blocks: {
    part: { nesting: 'list', description: '', attributes: { a: { type: 'string', ...attribute } } },
    limit: { nesting: 'single', description: '', attributes: { a: { type: 'string', ...attribute } } },
  },
} as const satisfies Schema;

const type = bodyType(schema);
const empty = { name: null, amount: null, anything: null, labels: null, one: null, named: null, part: [], limit: null };

function complaint(raw: unknown): DiagnosticsError {
  try {
    decodeValue(type, raw, 'json');
  } catch (error) {
    return error as DiagnosticsError;
  }
  throw new Error('nothing was refused');
}

describe('decoding a state', () => {
  it('makes missing attributes null, and missing lists of blocks empty', () => {
    expect(decodeValue(type, {}, 'json')).toEqual(empty);
  });

  it('leaves out what the schema does not have', () => {
    expect(decodeValue(type, { name: 'a', gone: 1 }, 'json')).toEqual({ ...empty, name: 'a' });
  });

  it('goes into nested attributes and blocks', () => {
    const raw = { one: { a: 'x' }, named: { k: { a: 'y' } }, part: [{ a: 'z' }], limit: {} };
    expect(decodeValue(type, raw, 'json')).toEqual({ ...empty, ...raw, limit: { a: null } });
  });

  it('takes a fraction of JSON for its digits, and one of msgpack for a float64', () => {
    expect(decodeValue(type, { amount: 0.1 }, 'json')).toMatchObject({ amount: 0.1 });
    expect(`${(decodeValue(type, { amount: 0.1 }, 'msgpack') as any).amount}`).toMatch(/^0\.1000000000000000055/);
  });

  it('reads a value that carries its type as a JSON state writes it', () => {
    const raw = { anything: { type: ['tuple', ['number', 'string']], value: [0.1, 'a'] } };
    expect(decodeValue(type, raw, 'json')).toMatchObject({
      anything: new Dynamic('["tuple",["number","string"]]', ['0.1', 'a']),
    });
  });

  it.each([
    [{ name: 5 }, 'name should be of type string, but is a number.', ['name']],
    [{ labels: { k: 'yes' } }, 'labels.k should be of type bool, but is a string.', ['labels', 'k']],
    [{ part: [{ a: [] }] }, 'part.0.a should be of type string, but is a list.', ['part', 0, 'a']],
    [{ one: 'x' }, 'one should be of type object, but is a string.', ['one']],
    [[], 'The value should be of type object, but is a list.', []],
  ])('says where a value does not fit: %j', (raw, detail, path) => {
    expect(complaint(raw).diagnostics).toEqual([
      { severity: 'error', summary: 'Value of the wrong type', detail, path },
    ]);
  });
});
