import type { DrillObjective } from './drill-record-schema';

/** "RTO of the drill", "RPO of orders"; `shown` is how a name of others is shown. */
export function objectiveTitle(
  { kind, of }: Pick<DrillObjective, 'kind' | 'of'>,
  shown = (name: string): string => name,
): string {
  return `${kind.toUpperCase()} of ${of === 'drill' ? 'the drill' : shown(of)}`;
}
