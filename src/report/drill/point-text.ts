import type { DrillRecoveryPoint } from '../../record/schema/drill-record-schema';
import { timeText } from '../text/time-text';

/** "snapshot s-1 of vault v-1": what a restore takes its data from. */
export function pointText(point: DrillRecoveryPoint): string {
  const { vaultId, backupPlanId, serviceInstanceId } = point;
  const of = backupPlanId
    ? `backup plan ${backupPlanId}`
    : serviceInstanceId && `service instance ${serviceInstanceId}`;
  return `${ownText(point)} of ${of || `vault ${vaultId}`}`;
}

function ownText({ snapshotId, backupSetId, restoreTime, backupId }: DrillRecoveryPoint): string {
  if (backupId !== undefined) return `backup ${backupId}`;
  if (backupSetId !== undefined) return `backup set ${backupSetId}`;
  return snapshotId === undefined ? `the state at ${timeText(restoreTime ?? null)}` : `snapshot ${snapshotId}`;
}

/** The id of a recovery point; of a point in time, what has its log. */
export function pointId({ snapshotId, backupSetId, backupId, backupPlanId }: DrillRecoveryPoint): string {
  return snapshotId ?? backupSetId ?? backupId ?? `point in time of ${backupPlanId}`;
}
