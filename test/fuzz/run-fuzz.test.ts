import { describe, expect, it } from 'vitest';
import type { Choices } from './choices';
import { mutated, mutatedBytes } from './mutate';
import { oddValue } from './odd-values';
import { runFuzz } from './run-fuzz';

const target = (attempt: (choices: Choices) => Promise<string | undefined>) => ({
  name: 'toy',
  start: async () => ({ attempt, close: async () => undefined }),
});

describe('a run of odd inputs', () => {
  it('names what failed by what it takes to try it again', async () => {
    const sixes = target(async (choices) => (choices.below(6) === 5 ? 'a six' : undefined));
    const { failures } = await runFuzz(sixes, { seed: 7, first: 0, count: 30 });
    expect(failures.length).toBeGreaterThan(0);
    const [, index] = /^toy, seed 7, index (\d+): a six$/.exec(failures[0]) ?? [];
    expect((await runFuzz(sixes, { seed: 7, first: Number(index), count: 1 })).failures).toEqual([failures[0]]);
  });

  it('tells of what was thrown, also where nobody waits for it', async () => {
    const throwing = target(async () => {
      void Promise.reject(new Error('astray'));
      await new Promise((resolve) => setTimeout(resolve, 5));
      return undefined;
    });
    const failing = target(() => Promise.reject(new Error('at once')));
    const range = { seed: 1, first: 0, count: 1 };
    expect((await runFuzz(throwing, range)).failures).toEqual([expect.stringContaining('nobody caught Error: astray')]);
    expect((await runFuzz(failing, range)).failures).toEqual([expect.stringContaining('it threw Error: at once')]);
  });

  it('tells of what was written to standard output', async () => {
    const loud = target(async () => {
      process.stdout.write('hello');
      return undefined;
    });
    expect((await runFuzz(loud, { seed: 1, first: 0, count: 1 })).written).toBe('hello');
  });
});

describe('odd input', () => {
  it('is the same for the same seed and index, and another one for others', async () => {
    const seen: string[] = [];
    const looking = target(async (choices) => {
      seen.push(JSON.stringify([oddValue(choices), mutated({ a: [1, 'x', { b: null }] }, choices)]));
      seen.push(mutatedBytes(Buffer.from('some bytes'), choices).toString('hex'));
      return undefined;
    });
    for (const first of [0, 0, 1]) await runFuzz(looking, { seed: 3, first, count: 1 });
    expect(seen.slice(0, 2)).toEqual(seen.slice(2, 4));
    expect(seen.slice(0, 2)).not.toEqual(seen.slice(4));
  });
});
