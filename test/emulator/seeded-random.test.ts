import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '../../src/emulator/seeded-random';

const draw = (seed: number, count: number) => Array.from({ length: count }, createSeededRandom(seed));

describe('seeded chance', () => {
  it('repeats itself for the same seed only', () => {
    expect(draw(1, 10)).toEqual(draw(1, 10));
    expect(draw(1, 10)).not.toEqual(draw(2, 10));
  });

  it('is spread evenly from 0 up to, but not including, 1', () => {
    for (const seed of [0, 1, 2, 123_456]) {
      const numbers = draw(seed, 10_000);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThan(1);
      const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((n) => Math.floor(n * 10) === i).length);
      expect(Math.min(...tenths)).toBeGreaterThan(850);
    }
  });
});
