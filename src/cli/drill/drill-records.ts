import type { DrillRecord } from '../../record/drill-record-schema';
import { isRecord, recordFindings } from '../../report/check-record';
import { findRecords } from '../../report/find-records';

export interface RunRecord {
  readonly record: DrillRecord;
  /** As it stands in the state, to the byte. */
  readonly text: string;
}

/** The records of one run in what `terraform show -json` prints. */
export function drillRecords(shown: string, runId: string): RunRecord[] {
  return findRecords(shown).flatMap(({ value: record, text }) => {
    if ((record as DrillRecord).drill.runId !== runId) return []; // whatever it is: an older version may have made it
    if (!isRecord(record)) {
      throw new Error(`the state holds a record that is none:\n${recordFindings(record).join('\n')}`);
    }
    return [{ record, text }];
  });
}
