import { hasRestored } from '../../policies/verdicts';
import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { restoreWeight } from '../drill/restore-weight';

/** Whether a restore has shown that its backup restores. One of nothing has not, even where that is accepted. */
export function hasShown(restore: DrillRestore, record: DrillRecord): boolean {
  return hasRestored(restore.verdict) && restoreWeight(restore, record) === 'passed';
}
