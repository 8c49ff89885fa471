import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../../src/emulator/seeded-random';
import { createIdentifiers } from '../../../src/emulator/service/identifiers';

describe('identifiers', () => {
  it('have the form of the service', () => {
    const identifiers = createIdentifiers(createSeededRandom(7));
    expect(identifiers.requestId()).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    expect(identifiers.restoreId()).toMatch(/^r-000[0-9a-z]{17}$/);
  });

  it('are the same for the same chance, and differ from each other', () => {
    const draw = () => {
      const identifiers = createIdentifiers(createSeededRandom(7));
      return Array.from({ length: 1_000 }, () => identifiers.restoreId());
    };
    expect(draw()).toEqual(draw());
    expect(new Set(draw()).size).toBe(1_000);
  });
});
