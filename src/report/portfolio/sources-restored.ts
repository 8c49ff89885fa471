import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { hasShown } from './has-shown';

/** How much of what a drill selects from has been restored by some of its runs. */
export interface SourcesRestored {
  readonly selection: string;
  readonly restored: number;
  /** As many as the last run found. */
  readonly sources: number;
}

/** For each selection of the last of these runs; none of a drill that selects nothing. */
export function sourcesRestored(runs: readonly DrillRecord[]): SourcesRestored[] {
  const selections = runs[runs.length - 1]?.selections ?? [];
  return selections.map(({ name, sources }) => {
    const restored = new Set(runs.flatMap((run) => goodSources(run, name)));
    return { selection: name, restored: Math.min(restored.size, sources), sources };
  });
}

function goodSources(run: DrillRecord, name: string): string[] {
  return run.restores
    .filter(({ selection }) => selection === name)
    .filter((restore) => hasShown(restore, run))
    .map((restore) => restore.source ?? restore.name);
}

/** Of all selections together, from 0 to 1; null of none. */
export function shareRestored(all: readonly SourcesRestored[]): number | null {
  const sum = (one: (sources: SourcesRestored) => number) => all.reduce((total, sources) => total + one(sources), 0);
  return all.length === 0
    ? null
    : sum(({ restored }) => restored) /
        Math.max(
          1,
          sum(({ sources }) => sources),
        );
}
