import type { DrillRecord } from '../../../record/schema/drill-record-schema';
import { findRecords } from '../../../report/find-records';
import { isDrillRecord, recordFindings } from '../../../report/record-findings';
import { warnedDrills } from './warned-drills';

export interface RunRecord {
  readonly record: DrillRecord;
  /** As it stands in the state, to the byte. */
  readonly text: string;
  /** It was missed by an objective alone, and the drill only warns of that. */
  readonly isOnlyWarned: boolean;
}

/** The records of one run in what `terraform show -json` prints. */
export function drillRecords(shown: string, runId: string): RunRecord[] {
  const warned = warnedDrills(shown, runId);
  return findRecords(shown).flatMap(({ value: record, text }) => {
    if ((record as DrillRecord).drill.runId !== runId) return []; // whatever it is: an older version may have made it
    if (!isDrillRecord(record)) {
      throw new Error(`the record in the state is not valid:\n${recordFindings(record).join('\n')}`);
    }
    return [{ record, text, isOnlyWarned: warned.has(record.drill.name) }];
  });
}
