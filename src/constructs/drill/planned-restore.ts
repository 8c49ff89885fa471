import type { RestoreJob } from '../job/restore-job';
import type { DrillRestoreProps } from './drill-restore-props';

/** A restore that was added to a drill. */
export interface PlannedRestore {
  readonly name: string;
  /** From 1: one more than that of what it comes after. */
  readonly wave: number;
  readonly props: DrillRestoreProps;
  readonly job: RestoreJob;
}
