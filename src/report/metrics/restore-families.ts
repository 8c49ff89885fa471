import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { known } from './drill-families';
import type { MetricFamily } from './metric-family';

/** What is told of each restore; what is not known has no sample. */
export function restoreFamilies({ restores }: DrillRecord): MetricFamily[] {
  const family = (
    name: string,
    help: string,
    unit: MetricFamily['unit'],
    value: (restore: DrillRestore) => number | null,
  ): MetricFamily => ({
    name,
    type: 'gauge',
    ...(unit && { unit }),
    help,
    samples: restores.flatMap((restore) =>
      known(value(restore), {
        restore: restore.name,
        wave: String(restore.wave),
        ...(restore.service && { service: restore.service }),
      }),
    ),
  });
  return [
    family('restore_succeeded', 'Whether a restore succeeded in full: 1 or 0.', undefined, ({ verdict }) =>
      verdict === 'succeeded' ? 1 : 0,
    ),
    family('restore_queued_seconds', 'Time from submission to start.', 'seconds', (entry) => entry.queuedSeconds),
    family('restore_running_seconds', 'Time from start to end.', 'seconds', (entry) => entry.runningSeconds),
    family('restore_duration_seconds', 'Time from submission to end.', 'seconds', (entry) => entry.durationSeconds),
    family('restore_restored_bytes', 'Data that was restored.', 'bytes', (entry) => entry.bytesDone),
    family('restore_restored_items', 'Files that were restored.', undefined, (entry) => entry.itemsDone),
    family('restore_expected_bytes', 'Least data expected.', 'bytes', ({ expected }) => expected?.minBytes ?? null),
    family('restore_expected_items', 'Least files expected.', undefined, ({ expected }) => expected?.minItems ?? null),
    family('restore_unmet_expectations', 'Expectations that were not met.', undefined, ({ expected, unmet = [] }) =>
      expected ? unmet.length : null,
    ),
  ];
}
