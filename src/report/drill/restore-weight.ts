import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { whyNoEvidence } from './why-no-evidence';

/** How a restore counts in a test report. */
export type Weight = 'passed' | 'warned' | 'failed' | 'skipped';

/** Nothing that is pending or unknown is a success; what a partial one is, the drill's policy says. */
export function restoreWeight(restore: DrillRestore, record: DrillRecord): Weight {
  const { verdict } = restore;
  const { drill } = record;
  if (whyNoEvidence(restore, record) !== undefined) return 'failed';
  if (verdict === 'succeeded') return 'passed';
  if (verdict === 'skipped') return 'skipped';
  if (verdict !== 'partial' || drill.onPartial === undefined || drill.onPartial === 'fail') return 'failed';
  return drill.onPartial === 'warn' ? 'warned' : 'passed';
}
