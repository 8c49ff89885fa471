import { describe, expect, it } from 'vitest';
import { takeSample } from '../../src/sources/take-sample';

const sources = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([vaultId, count]) =>
    Array.from({ length: count }, (_, i) => ({ name: `${vaultId}-${i}`, vaultId })),
  );
const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
function countsOf(all: readonly { readonly vaultId: string }[]): object {
  const counts: Record<string, number> = {};
  for (const { vaultId } of all) counts[vaultId] = (counts[vaultId] ?? 0) + 1;
  return counts;
}

const threeVaults = sources({ a: 134, b: 133, c: 133 });

describe('a sample', () => {
  it('is the same for the same seed, whatever the order of the list', () => {
    const taken = names(takeSample(threeVaults, 12, '7'));
    expect(taken).toHaveLength(12);
    expect(names(takeSample([...threeVaults].reverse(), 12, '7'))).toEqual(taken);
    expect(names(takeSample(threeVaults, 12, 'run-a'))).toEqual(names(takeSample(threeVaults, 12, 'run-a')));
  });

  it.each(['1', '7', 'run-a', '2026-01-01'])('is spread over the vaults (seed %s)', (seed) => {
    expect(countsOf(takeSample(threeVaults, 12, seed))).toEqual({ a: 4, b: 4, c: 4 });
  });

  it('has one of each vault, however small, while it begins', () => {
    expect(countsOf(takeSample(sources({ big: 90, small: 1, tiny: 1 }), 3, '0'))).toEqual({
      big: 1,
      small: 1,
      tiny: 1,
    });
  });

  it.each([
    [400, 12],
    [10, 3],
    [7, 7],
    [5, 1],
  ])('of %i sources, %i a time, has all of them before any comes again', (count, size) => {
    const all = threeVaults.slice(0, count);
    const walked = Array.from({ length: count + 1 }, (_, k) => names(takeSample(all, size, String(1_000 + k)))).flat();
    for (let start = 0; start + count <= walked.length; start += count) {
      expect(new Set(walked.slice(start, start + count)).size).toBe(count);
    }
    // Not only from one round to the next: wherever one looks.
    expect(new Set(walked.slice(1, count + 1)).size).toBe(count);
  });

  it('takes others for another seed', () => {
    const [one, two] = ['run-a', 'run-b'].map((seed) => names(takeSample(threeVaults, 12, seed)));
    expect(one.filter((name) => two.includes(name)).length).toBeLessThan(6);
  });

  it.each(['1', 'x'])('is everything when there is no more (seed %s)', (seed) => {
    const few = threeVaults.slice(0, 3);
    expect(takeSample(few, 3, seed)).toEqual(few);
    expect(takeSample([], 3, seed)).toEqual([]);
  });

  it('takes numbers beyond what a double holds', () => {
    const [one, two] = ['9007199254740993', '9007199254740994'].map((seed) => names(takeSample(threeVaults, 12, seed)));
    expect(one.some((name) => two.includes(name))).toBe(false);
  });

  it('of 20,000 sources is quick', () => {
    const many = sources({ a: 19_000, b: 999, c: 1 });
    expect(countsOf(takeSample(many, 30, '0'))).toEqual({ a: 15, b: 14, c: 1 });
  });
});
