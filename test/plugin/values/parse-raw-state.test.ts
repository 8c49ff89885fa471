import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../src/plugin/decimal';
import { parseRawState } from '../../../src/plugin/values/parse-raw-state';

const raw = (json: string) => ({ json: Buffer.from(json) });

describe('a stored state', () => {
  it('keeps every digit of its numbers', () => {
    expect(parseRawState(raw('{"bytes":9223372036854775807,"rate":0.1,"part":{"n":1}}'))).toEqual({
      bytes: 9223372036854775807n,
      rate: 0.1,
      part: { n: 1 },
    });
  });

  it.each([
    ['an integer of 15 digits', '999999999999999', 999999999999999],
    ['one of 16', '9007199254740993', 9007199254740993n],
    ['a negative one', '-9007199254740993', -9007199254740993n],
    ['zeros behind the point', '5.00', 5],
    ['a fraction of 15 digits', '0.12345678901234', 0.12345678901234],
    ['one of more', '0.100000000000000000001', new Decimal('0.100000000000000000001')],
    ['an exponent', '1e2', 100],
    ['a large one', '1E400', 10n ** 400n],
    ['less than nothing', '-0', 0],
  ])('reads %s the same wherever it stands', (_what, text, number) => {
    const state = parseRawState(raw(`{"a":${text},"b": ${text} ,"c":[${text},${text}],"d":{"e":${text}}}`));
    expect(state).toEqual({ a: number, b: number, c: [number, number], d: { e: number } });
  });

  it('keeps a key that every object has, and texts that look like numbers', () => {
    const state = parseRawState(raw('{"__proto__":"a","b":"x, 1e400"}'));
    expect(Object.entries(state)).toEqual([
      ['__proto__', 'a'],
      ['b', 'x, 1e400'],
    ]);
  });

  it('is quoted nowhere when it is no JSON', () => {
    expect(() => parseRawState(raw('{"password":"s3cret",oops}'))).toThrow(/^(?!.*s3cret)/);
  });

  it('is refused in the form of Terraform 0.11, saying what to do', () => {
    expect(() => parseRawState({ flatmap: { id: 'a' } })).toThrow(
      'State cannot be read: It is in the "flatmap" form of Terraform 0.11 and older. Run an apply with Terraform 0.12 or 0.13 first: it rewrites the state.',
    );
  });

  it('is refused when it is absent', () => {
    expect(() => parseRawState(undefined)).toThrow('State cannot be read: Terraform sent no state at all.');
  });

  it('is refused when it is no JSON', () => {
    expect(() => parseRawState(raw('{"a":'))).toThrow('State cannot be read: The JSON state cannot be parsed: ');
  });

  it('is refused when it is no object', () => {
    expect(() => parseRawState(raw('[1]'))).toThrow('State cannot be read: The JSON state is not an object.');
  });
});
