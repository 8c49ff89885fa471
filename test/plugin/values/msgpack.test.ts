import { describe, expect, it } from 'vitest';
import { UNKNOWN, Unknown } from '../../../src/plugin/unknown';
import { packMsgpack, unpackMsgpack } from '../../../src/plugin/values/msgpack';

const known = JSON.parse(
  '{"__proto__":"x","constructor":"y","a":[{"__proto__":{"b":1}},null,true,-5,0.5,"ü"],"\\u0000__proto__":"z"}',
);

describe('MessagePack', () => {
  it('brings every key through, also the one that is the prototype of an object', () => {
    const value = unpackMsgpack(packMsgpack(known)) as object;
    expect(JSON.stringify(value)).toBe(JSON.stringify(known));
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('knows unknown values beside such a key', () => {
    const refined = new Unknown(Buffer.of(0x81, 1, 0xc2));
    const value = { list: [UNKNOWN, refined], map: JSON.parse('{"__proto__":1}') };
    expect(unpackMsgpack(packMsgpack(value))).toEqual(value);
  });

  it.each([
    ['lists of 33 million elements in each other', Buffer.concat(Array(20).fill(Buffer.of(0xdd, 2, 0, 0, 0)))],
    ['lists of as many elements as there are bytes', Buffer.concat(Array(400).fill(Buffer.of(0xdc, 0x04, 0xb0)))],
    ['a map of four milliards', Buffer.of(0xdf, 0xff, 0xff, 0xff, 0xff, 0xa1, 0x61, 1)],
    ['a text that is longer than all', Buffer.of(0xdb, 0x7f, 0xff, 0xff, 0xff, 0x61)],
    ['an extension without an end', Buffer.of(0xc9, 0xff, 0xff, 0xff, 0xff, 1, 1)],
    ['nothing', Buffer.of()],
    ['a head that is none', Buffer.of(0xc1)],
    ['a head that is cut', Buffer.of(0xcf, 1)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => unpackMsgpack(bytes)).toThrow('What Terraform sent is not valid MessagePack');
  });

  it('reads every kind of head', () => {
    const long = 'x'.repeat(70_000);
    const kinds = [long, long.slice(0, 300), 'y', 1n, 2 ** 31, -70_000n, 1.5, Array(70_000).fill(0), null, false];
    const map = Object.fromEntries(Array.from({ length: 70_000 }, (_, i) => [`k${i}`, i]));
    const value = { kinds, bytes: Uint8Array.of(1, 2), map };
    expect(Object.keys((unpackMsgpack(packMsgpack(value)) as { map: object }).map)).toHaveLength(70_000);
  });
});
