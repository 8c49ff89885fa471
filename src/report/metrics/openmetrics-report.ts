import type { DrillRecord } from '../../record/drill-record-schema';
import { drillFamilies } from './drill-families';
import { familyLines } from './metric-family';
import { restoreFamilies } from './restore-families';

/** OpenMetrics text, as a node exporter's textfile collector or a push gateway takes it. */
export function openMetricsReport(record: DrillRecord): string {
  const families = [...drillFamilies(record), ...restoreFamilies(record)].filter(({ samples }) => samples.length > 0);
  return `${families.flatMap((family) => familyLines(family, record.drill.name)).join('\n')}\n# EOF\n`;
}
