import { describe, expect, it } from 'vitest';
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
