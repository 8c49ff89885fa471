import type { DrillRestore } from '../../record/drill-record-schema';

type Target = DrillRestore['target'];

/** "target_bucket=restored, target_prefix=2026/" */
export function targetText(target: Target): string {
  return Object.entries(target)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');
}
