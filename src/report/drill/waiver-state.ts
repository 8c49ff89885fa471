import type { DrillRecord, DrillWaiver } from '../../record/schema/drill-record-schema';
import { waiversOf } from '../../record/waivers-of';

/** What a waiver has done in a run. */
export function waiverState(waiver: DrillWaiver, record: DrillRecord): string {
  if (!waiver.active) return 'not in force';
  const isUsed = record.objectives.some((one) => one.waived && waiversOf(one, record).includes(waiver));
  return isUsed ? 'excuses what was missed' : 'in force, not needed';
}
