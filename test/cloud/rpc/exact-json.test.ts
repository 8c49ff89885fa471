import { describe, expect, it } from 'vitest';
import { parseExactJson, writeExactJson } from '../../../src/cloud/rpc/exact-json';

describe('parseExactJson', () => {
  it('keeps integers that a number cannot hold as bigint', () => {
    expect(parseExactJson('{"a":9007199254740993,"b":-9007199254740993,"c":18446744073709551615}')).toEqual({
      a: 9007199254740993n,
      b: -9007199254740993n,
      c: 18446744073709551615n,
    });
  });

  it('keeps integers that a number holds exactly, and decimals, as numbers', () => {
    expect(parseExactJson('[9007199254740991,0,-1,1.5,1e3]')).toEqual([9007199254740991, 0, -1, 1.5, 1000]);
  });

  it('makes no bigint of what cannot be a number of 64 bits', () => {
    expect(parseExactJson(`[${'9'.repeat(1_000_000)}]`)).toEqual([Number.POSITIVE_INFINITY]);
  });

  it('takes a member called __proto__ for a member', () => {
    const value = parseExactJson('{"__proto__":{"admin":true}}') as { admin?: boolean };
    expect(value.admin).toBeUndefined();
    expect(Object.keys(value)).toEqual(['__proto__']);
  });

  it.each(['', '{', '{"a":1', '<html>', '{"a":1}x', 'undefined'])('refuses %j', (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });
});

describe('writeExactJson', () => {
  it('writes bigint as a number', () => {
    expect(writeExactJson({ id: 9007199254740993n, on: true, list: [1, 'a', null] })).toBe(
      '{"id":9007199254740993,"on":true,"list":[1,"a",null]}',
    );
  });
});
