import type { DrillRecord, DrillSelection } from '../../record/schema/drill-record-schema';
import type { MetricFamily } from './metric-family';

/** What is told of each selection. */
export function selectionFamilies({ selections = [] }: DrillRecord): MetricFamily[] {
  const gauge = (name: string, help: string, value: (one: DrillSelection) => number): MetricFamily => {
    const samples = selections.map((one) => ({ labels: { selection: one.name }, value: value(one) }));
    return { name, type: 'gauge', help, samples };
  };
  return [
    gauge('selection_sources', 'Number of sources that a selection covers.', ({ sources }) => sources),
    gauge('selection_sampled', 'Number of them that were restored.', ({ sampled }) => sampled),
    gauge(
      'selection_without_point',
      'Number of them without a recovery point that fits.',
      ({ withoutPoint }) => withoutPoint.length,
    ),
  ];
}
