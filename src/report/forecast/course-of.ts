import type { ForecastRestore } from './forecast-drill';

/** A drill whose restores take so long each. */
export interface Course {
  readonly seconds: number;
  /** The chain of restores that took all of it. */
  readonly path: readonly string[];
}

interface Wave {
  readonly number: number;
  readonly members: readonly number[];
}

/**
 * Lets a drill run: a restore begins when all of the waves of what it comes after have ended, since a wave has one gate,
 * and `gap` seconds later. Made once for a drill, and run with many times.
 */
export function coursesOf(
  restores: readonly ForecastRestore[],
  gap: number,
): (secondsOf: (index: number) => number) => Course {
  const waveOf = new Map(restores.map(({ name, wave }) => [name, wave]));
  const gates = restores.map(({ after, wave }) =>
    [...new Set(after.map((name) => waveOf.get(name) ?? 0))].filter((one) => one > 0 && one < wave),
  );
  const waves = wavesOf(restores);
  return (secondsOf) => {
    const ends = new Float64Array(restores.length);
    const last = new Map<number, number>();
    const before = new Map<number, number>();
    for (const { number, members } of waves) {
      for (const index of members) {
        const gate = latest(
          gates[index].map((wave) => last.get(wave) as number),
          ends,
        );
        if (gate !== undefined) before.set(index, gate);
        ends[index] = (gate === undefined ? 0 : ends[gate] + gap) + secondsOf(index);
      }
      last.set(number, latest(members, ends) as number);
    }
    const end = latest([...last.values()], ends);
    return {
      seconds: end === undefined ? 0 : ends[end],
      path: pathTo(end, before).map((index) => restores[index].name),
    };
  };
}

function wavesOf(restores: readonly ForecastRestore[]): Wave[] {
  const members = new Map<number, number[]>();
  restores.forEach(({ wave }, index) => void members.set(wave, [...(members.get(wave) ?? []), index]));
  return [...members].map(([number, all]) => ({ number, members: all })).sort((a, b) => a.number - b.number);
}

function latest(indexes: readonly number[], ends: Float64Array): number | undefined {
  return indexes.reduce<number | undefined>(
    (most, one) => (most === undefined || ends[one] > ends[most] ? one : most),
    undefined,
  );
}

function pathTo(end: number | undefined, before: ReadonlyMap<number, number>): number[] {
  return end === undefined ? [] : [...pathTo(before.get(end), before), end];
}
