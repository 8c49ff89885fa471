import { createSeededRandom } from '../../src/emulator/seeded-random';

/** All chance of one input: the same seed and index make the same input, whichever came before it. */
export class Choices {
  private readonly next: () => number;

  constructor(seed: number, index: number) {
    this.next = createSeededRandom(seed * 1_000_003 + index);
    for (let i = 0; i < 4; i++) this.next(); // neighbouring seeds begin alike
  }

  /** A whole number from 0 up to, but not including, `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)];
  }

  times<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }
}
