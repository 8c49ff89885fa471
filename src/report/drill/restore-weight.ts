import { type Weight, weightOf } from '../../policies/weight-of';
import type { DrillRecord, DrillRestore } from '../../record/drill-record-schema';
import { whyNoEvidence } from './no-evidence';

/** How a restore counts in a report: what the service calls done is a failure all the same where it shows nothing. */
export function restoreWeight(restore: DrillRestore, record: DrillRecord): Weight {
  return whyNoEvidence(restore, record) === undefined ? weightOf(restore.verdict, record.drill.onPartial) : 'failed';
}
