import type { Weight } from '../../policies/weight-of';
import type { DrillRecord, DrillRestore } from '../../record/schema/drill-record-schema';
import { weightOfRestore } from '../../record/weight-of-restore';
import { whyNoEvidence } from './why-no-evidence';

/** How a restore counts in a report: what the service calls done is a failure all the same where it shows nothing. */
export function restoreWeight(restore: DrillRestore, record: DrillRecord): Weight {
  return whyNoEvidence(restore, record) === undefined ? weightOfRestore(restore, record.drill.onPartial) : 'failed';
}
