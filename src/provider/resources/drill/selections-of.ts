import type { DrillSelection } from '../../../record/schema/drill-record-schema';
import type { DrillState } from './schema';

/** What was selected, by name; nothing where the drill has no selections. */
export function selectionsOf({ selections }: DrillState): { readonly selections?: DrillSelection[] } {
  const told = Object.entries(selections ?? {}).flatMap(([name, one]) => (one === null ? [] : [{ name, ...one }]));
  if (told.length === 0) return {};
  return {
    selections: told
      .map(({ name, sources, sampled, seed, without_point }) => ({
        name,
        sources: Number(sources),
        sampled: Number(sampled),
        seed,
        withoutPoint: (without_point ?? []).flatMap((source) => source ?? []).sort(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
