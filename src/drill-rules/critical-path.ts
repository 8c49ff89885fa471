import type { RestoreDefinition } from './drill-definition';

export interface CriticalPath {
  readonly names: readonly string[];
  /** Of the restores on it, as far as they promise a time. */
  readonly seconds: number;
}

const nothing: CriticalPath = { names: [], seconds: 0 };

/**
 * The chain of restores that takes longest, by what each promises; those that promise nothing count by their number. A
 * restore waits for what it comes after, and for all that is in a wave with it: a wave has one gate, which opens when all of
 * the wave has ended.
 */
export function criticalPath(restores: readonly RestoreDefinition[]): CriticalPath {
  const byName = new Map(restores.map((restore) => [restore.name, restore]));
  const waves = wavesOf(restores);
  const paths = new Map<string, CriticalPath>();
  const pathTo = (name: string): CriticalPath => {
    const [known, restore] = [paths.get(name), byName.get(name)];
    if (known || !restore) return known ?? nothing;
    paths.set(name, nothing); // where they are in a circle, which another rule tells
    const gates = new Set(restore.after.map((other) => byName.get(other)?.wave));
    const gated = [...gates].filter((wave) => wave !== restore.wave).flatMap((wave) => waves.get(wave) ?? []);
    const path = longer(
      extended(restore.after.map(pathTo).reduce(longer, nothing), restore),
      extended(gated.map(pathTo).reduce(longer, nothing), restore, 'gate'),
    );
    paths.set(name, path);
    return path;
  };
  return restores.map(({ name }) => pathTo(name)).reduce(longer, nothing);
}

/** What promises no time adds nothing to what it only waits for because of a gate. */
function extended(before: CriticalPath, { name, rto }: RestoreDefinition, by?: 'gate'): CriticalPath {
  if (by === 'gate' && rto === undefined) return before;
  return { names: [...before.names, name], seconds: before.seconds + (rto ?? 0) };
}

/** Those of which the wave is known. */
function wavesOf(restores: readonly RestoreDefinition[]): ReadonlyMap<number | undefined, readonly string[]> {
  const waves = new Map<number | undefined, string[]>();
  for (const { name, wave } of restores) {
    if (wave === undefined) continue;
    const members = waves.get(wave) ?? [];
    members.push(name);
    waves.set(wave, members);
  }
  return waves;
}

/** The first counts where both are as long: what a restore comes after stands before what it waits for besides. */
function longer(a: CriticalPath, b: CriticalPath): CriticalPath {
  const isLonger = b.seconds > a.seconds || (b.seconds === a.seconds && b.names.length > a.names.length);
  return isLonger ? b : a;
}
