import type { DrillRestore } from '../../record/schema/drill-record-schema';

/** "bucket=restored, prefix=2026/": the arguments of the restore job without what all begin with. */
export function targetText(target: DrillRestore['target']): string {
  return Object.entries(target)
    .map(([name, value]) => `${name.replace(/^target_/, '')}=${value}`)
    .join(', ');
}
