import type { DrillRecord } from '../../../record/schema/drill-record-schema';
import type { RunRecord } from './drill-records';

/**
 * Why a drill could not run: nothing of it was started, and each restore that was to start could not even be asked for. That
 * says nothing about the backups, so it is no drill that was missed. Undefined where anything was started, or was refused
 * for what it is.
 */
export function whyNotRun({ restores }: DrillRecord): string | undefined {
  const due = restores.filter(({ verdict }) => verdict !== 'skipped');
  if (due.length === 0 || due.some(({ notStarted }) => notStarted !== 'setup')) return undefined;
  return (due[0].errorMessage ?? 'The provider gave no reason.').split('\n\n')[0]; // the rest is for an apply by hand
}

/** The records of drills that ran, and for each other one why it could not: once, however many restores that kept back. */
export function thoseThatRan(records: readonly RunRecord[]) {
  return {
    ran: records.filter(({ record }) => whyNotRun(record) === undefined),
    notRun: records.flatMap(({ record }) => {
      const why = whyNotRun(record);
      return why === undefined ? [] : [`the drill ${record.drill.name} could not run, and started nothing. ${why}`];
    }),
  };
}
