import { describe, expect, it } from 'vitest';
import { jsonFault, jsonValue, sameJson } from '../../../src/provider/values/json-value';

describe('sameJson', () => {
  it.each([
    ['{"a":1,"b":[true,null]}', '{ "b": [true, null], "a": 1 }'],
    ['{"a":"\\u00e9"}', '{"a":"é"}'],
    ['{"a":1.0}', '{"a":1}'],
    ['not json', 'not json'],
  ])('%s means %s', (a, b) => {
    expect(sameJson(a, b)).toBe(true);
  });

  it.each([
    ['{"a":1}', '{"a":"1"}'],
    ['[1,2]', '[2,1]'],
    ['{}', '{"a":null}'],
    ['{"id":9007199254740993}', '{"id":9007199254740992}'],
    ['not json', '{}'],
    ['null', 'not json'],
  ])('%s does not mean %s', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });
});

it('keeps integers beyond 2^53', () => {
  expect(jsonValue('{"id":9007199254740993,"n":2,"f":0.5}')).toEqual({ id: 9007199254740993n, n: 2, f: 0.5 });
});

it('says what is wrong with a text that is not JSON', () => {
  expect(jsonFault('{}')).toBeUndefined();
  expect(jsonFault('{"a":')).toMatch(/expected|end/i);
});
