import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/plugin/decimal';
import { Dynamic } from '../../../src/plugin/dynamic';
import type { Type } from '../../../src/plugin/schema';
import { UNKNOWN, Unknown } from '../../../src/plugin/unknown';
import { decodeDynamicValue, encodeDynamicValue } from '../../../src/plugin/values/dynamic-value';
import type { Encoding } from '../../../src/plugin/values/encode-value';
import { valueType } from '../../../src/plugin/values/value-type';

/** The bytes are worked out by hand from the msgpack specification; spaces are for reading. */
const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const decode = (type: Type, hex: string) => decodeDynamicValue(valueType(type), { msgpack: bytesOf(hex) });

function encode(type: Type, value: unknown) {
  const encoding: Encoding = { allowsUnknown: true, misfits: [] };
  const { msgpack } = encodeDynamicValue(valueType(type), value, encoding);
  expect(encoding.misfits).toEqual([]);
  return msgpack?.toString('hex');
}

const table: [what: string, type: Type, hex: string, value: unknown][] = [
  ['null', 'string', 'c0', null],
  ['an unknown value', 'string', 'd4 00 00', UNKNOWN],
  ['an unknown value that is not null', 'string', 'c7 03 0c 81 01 c2', new Unknown(Buffer.from([0x81, 0x01, 0xc2]))],
  ['a text', 'string', 'a2 6f 6b', 'ok'],
  ['a text beyond ASCII', 'string', 'a6 c3 a4 e2 82 ac 21', 'ä€!'],
  ['a truth', 'bool', 'c3', true],
  ['a falsehood', 'bool', 'c2', false],
  ['zero', 'number', '00', 0],
  ['a negative number', 'number', 'd1 ff 38', -200],
  ['2^32', 'number', 'cf 00 00 00 01 00 00 00 00', 4294967296],
  ['2^53 + 1', 'number', 'cf 00 20 00 00 00 00 00 01', 9007199254740993n],
  ['-2^63', 'number', 'd3 80 00 00 00 00 00 00 00', -9223372036854775808n],
  ['0.1', 'number', 'a3 30 2e 31', 0.1],
  [
    'a decimal that no JavaScript number equals',
    'number',
    'b7 30 2e 31 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 30 31',
    new Decimal('0.100000000000000000001'),
  ],
  ['a list', { list: 'bool' }, '92 c3 c0', [true, null]],
  ['an empty set', { set: 'string' }, '90', []],
  ['a map', { map: 'number' }, '82 a1 61 01 a1 62 d4 00 00', { a: 1, b: UNKNOWN }],
  ['an object', { object: { x: 'number', y: 'string' } }, '82 a1 78 05 a1 79 c0', { x: 5, y: null }],
  ['a value that carries its type', 'dynamic', '92 c4 08 22 73 74 72 69 6e 67 22 a1 61', new Dynamic('"string"', 'a')],
];

describe('a value in msgpack', () => {
  it.each(table)('decodes %s', (_what, type, hex, value) => {
    expect(decode(type, hex)).toEqual(value);
  });

  it.each(table)('encodes %s', (_what, type, hex, value) => {
    expect(encode(type, value)).toBe(hex.replaceAll(' ', ''));
  });

  it('reads a half, which Terraform sends as float64, and sends it as the text that means the same', () => {
    expect(decode('number', 'cb 3f e0 00 00 00 00 00 00')).toBe(0.5);
    expect(encode('number', 0.5)).toBe(bytesOf('a3 30 2e 35').toString('hex'));
  });

  it('gives the float64 next to 0.1 back with all its digits', () => {
    const value = decode('number', 'cb 3f b9 99 99 99 99 99 9a');
    expect(value).toEqual(new Decimal('0.1000000000000000055511151231257827021181583404541015625'));
    expect(encode('number', value)).toBe(
      `d939${Buffer.from('0.1000000000000000055511151231257827021181583404541015625').toString('hex')}`,
    );
  });

  it('gives a value that carries its type back byte for byte, whatever is in it', () => {
    // ["tuple",["number","number"]] with 0.1 as text and an unknown number.
    const type = Buffer.from('["tuple",["number","number"]]');
    const hex = `92c4${type.length.toString(16)}${type.toString('hex')}92a3302e31d40000`;
    expect(encode('dynamic', decode('dynamic', hex))).toBe(hex);
  });
});

describe('a value that comes and goes', () => {
  const type = valueType({ object: { b: 'number', a: 'string' } });
  const sent = bytesOf('82 a1 61 a1 78 a1 62 05'); // Terraform sorts the names
  const decodeSent = () => decodeDynamicValue(type, { msgpack: Buffer.from(sent) });
  const encodeAs = (as: typeof type, value: unknown, allowsUnknown = false) => {
    const encoding: Encoding = { allowsUnknown, misfits: [] };
    return { bytes: encodeDynamicValue(as, value, encoding).msgpack?.toString('hex'), ...encoding };
  };

  it('is read once, when it comes again soon', () => {
    expect(decodeSent()).toBe(decodeSent());
    expect(decodeSent()).toEqual({ b: 5, a: 'x' });
  });

  it('goes back as it came', () => {
    expect(encodeAs(type, decodeSent()).bytes).toBe(sent.toString('hex'));
  });

  it('is written anew where a member is another one', () => {
    expect(encodeAs(type, { ...decodeSent(), b: 6 }).bytes).toBe(bytesOf('82 a1 62 06 a1 61 a1 78').toString('hex'));
  });

  it('is read and written by the type that is asked for', () => {
    const other = valueType({ object: { a: 'string' } });
    expect(decodeDynamicValue(other, { msgpack: sent })).toEqual({ a: 'x' });
    expect(encodeAs(other, { a: 'x' }).bytes).toBe(bytesOf('81 a1 61 a1 78').toString('hex'));
    expect(encodeAs(other, decodeSent()).misfits).toEqual([{ path: ['b'], problem: 'is not in the schema' }]);
  });

  it('has nothing unknown in it, where a state is written', () => {
    const planned = decodeDynamicValue(type, { msgpack: bytesOf('82 a1 61 a1 78 a1 62 d4 00 00') });
    expect(encodeAs(type, planned, true).bytes).toBe('82a161a178a162d40000');
    expect(encodeAs(type, planned).misfits).toEqual([{ path: ['b'], problem: 'is still unknown' }]);
  });

  it('is forgotten after others', () => {
    const first = decodeSent();
    for (let other = 0; other < 40; other++) {
      decodeDynamicValue(type, { msgpack: Buffer.from([...sent.subarray(0, -1), 10 + other]) });
    }
    expect(decodeSent()).not.toBe(first);
    expect(decodeSent()).toEqual(first);
  });
});

describe('a message without msgpack', () => {
  it('is read from JSON', () => {
    const json = Buffer.from('{"x":9007199254740993,"y":"a"}');
    const type = valueType({ object: { x: 'number', y: 'string' } });
    expect(decodeDynamicValue(type, { json })).toEqual({ x: 9007199254740993n, y: 'a' });
  });

  it('is null when it is absent or empty', () => {
    expect(decodeDynamicValue(valueType('string'), undefined)).toBeNull();
    expect(decodeDynamicValue(valueType('string'), {})).toBeNull();
  });
});
