import { describe, expect, it } from 'vitest';
import { createNonces } from '../../../src/emulator/authentication/nonces';

describe('nonces', () => {
  it('can be used once by each key', () => {
    const nonces = createNonces(1_000);
    expect(nonces.use('key', 'n', 0)).toBe(true);
    expect(nonces.use('key', 'n', 1)).toBe(false);
    expect(nonces.use('other', 'n', 1)).toBe(true);
  });

  it('are remembered for as long as they must be, and no longer', () => {
    const nonces = createNonces(1_000);
    nonces.use('key', 'n', 0);
    nonces.use('key', 'later', 500);
    expect(nonces.use('key', 'n', 1_000)).toBe(false);
    expect(nonces.use('key', 'n', 1_001)).toBe(true);
    expect(nonces.use('key', 'later', 1_500)).toBe(false);
  });
});
