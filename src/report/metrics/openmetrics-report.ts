import type { DrillRecord } from '../../record/schema/drill-record-schema';
import { checkFamilies } from './check-families';
import { drillFamilies } from './drill-families';
import { familyLines } from './metric-family';
import { restoreFamilies } from './restore-families';
import { selectionFamilies } from './selection-families';

/** OpenMetrics text, as a node exporter's textfile collector or a push gateway takes it. */
export function openMetricsReport(record: DrillRecord): string {
  const ofRestores = [...selectionFamilies(record), ...restoreFamilies(record)];
  const all = [...drillFamilies(record), ...ofRestores, ...checkFamilies(record)];
  const families = all.filter(({ samples }) => samples.length > 0);
  // On every sample: nothing that is counted or alerted on may take a rehearsal for a drill.
  const labels = { drill: record.drill.name, environment: record.environment.kind };
  return `${families.flatMap((family) => familyLines(family, labels)).join('\n')}\n# EOF\n`;
}
