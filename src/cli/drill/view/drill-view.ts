import type { ProgressEntry } from '../../../provider/configured/progress-file';
import type { RunRecord } from '../evidence/drill-records';
import type { PlannedDrill } from './planned-drill';

/** Where the person, or the pipeline, that runs a drill is told how it goes. */
export interface DrillView {
  /** A line about what is done before there is a plan. */
  say(line: string): void;
  /** What will be restored. From here on there is something to follow. */
  planned(drills: readonly PlannedDrill[]): void;
  seen(entry: ProgressEntry): void;
  /** What Terraform works on besides restores: addresses. */
  works(on: readonly string[]): void;
  /** A signal has come; Terraform saves what there is. */
  interrupted(): void;
  /** What the record says of each restore. */
  settled(records: readonly RunRecord[]): void;
  /** Leaves the terminal as it was. It may be called twice. */
  close(): void;
}
