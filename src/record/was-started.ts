import type { DrillRestore } from './schema/drill-record-schema';

/** Whether it has a job of this run: what was skipped or refused has no times. */
export function wasStarted({ verdict, restoreId }: DrillRestore): boolean {
  return verdict !== 'skipped' && restoreId !== null;
}
