import type { PlannedRestore } from './planned-restore';

export interface CriticalPath {
  readonly names: readonly string[];
  /** Of the restores on it, as far as they promise a time. */
  readonly seconds: number;
}

/** The chain of restores that takes longest, by what each promises; those that promise nothing count by their number. */
export function criticalPath(restores: readonly PlannedRestore[]): CriticalPath {
  const paths = new Map<string, CriticalPath>();
  for (const { name, props } of restores) {
    const before = (props.after ?? []).map((other) => paths.get(other) as CriticalPath);
    const longest = before.sort(longerFirst)[0] ?? { names: [], seconds: 0 };
    const seconds = longest.seconds + (props.rto?.toSeconds() ?? 0);
    paths.set(name, { names: [...longest.names, name], seconds });
  }
  return [...paths.values()].sort(longerFirst)[0] ?? { names: [], seconds: 0 };
}

function longerFirst(a: CriticalPath, b: CriticalPath): number {
  return b.seconds - a.seconds || b.names.length - a.names.length;
}
