import { Token } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { requireText } from '../../../src/constructs/synthesis/require-text';

describe('a required text', () => {
  it('is returned as it is', () => {
    expect(requireText('path', '/restore', 'a directory')).toBe('/restore');
  });

  it('may be a reference', () => {
    const reference = Token.asString({ some: 'reference' });
    expect(requireText('path', reference, 'a directory')).toBe(reference);
  });

  it.each([
    [undefined, 'undefined'],
    ['', '""'],
    [' ', '" "'],
  ])('fails when it is %j', (value, got) => {
    expect(() => requireText('path', value, 'a directory')).toThrow(
      `missing path: got ${got}, expected a directory; set it, or the environment variable that it is read from`,
    );
  });

  it('fails when it is no text, where types are not checked', () => {
    expect(() => requireText('restoreId', 5 as never, 'an ID')).toThrow('missing restoreId (restore_id): got 5');
  });

  it('is named in both spellings, where Python has another one', () => {
    expect(() => requireText('vaultId', '', 'an ID')).toThrow('missing vaultId (vault_id): got "", expected an ID');
  });
});
