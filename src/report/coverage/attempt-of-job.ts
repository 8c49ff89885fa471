import { toRfc3339 } from '../../amounts/time';
import { computeNestVerdictOf } from '../../api/compute-nest-restore-task-status';
import { type DbsRestoreTask, dbsErrorOf, dbsVerdictOf } from '../../api/dbs-restore-task-status';
import type { RestoreJob } from '../../api/operations/describe-restore-jobs2';
import type { ComputeNestRestoreTask } from '../../api/operations/list-restore-tasks';
import { type Verdict, verdictOf } from '../../api/restore-job-status';
import type { Attempt } from './attempt';
import { rolledBackInstance } from './attempts-of-record';

/** What the service's own list tells of a restore job: that it restored something, or that it failed. */
export function attemptOfJob(job: RestoreJob): Attempt[] {
  const { VaultId = '', SnapshotId, RestoreType = '', UdmDetail, Status, ErrorMessage } = job;
  // What somebody cancelled has not failed.
  const outcome = Status === 'CANCELED' ? {} : outcomeOf(verdictOf(Status), ErrorMessage);
  const rolledBack = RestoreType.endsWith('_ROLLBACK') ? rolledBackInstance(UdmDetail) : undefined;
  return attempt(Number(job.CompleteTime || job.UpdatedTime || 0), {
    service: 'hbr',
    restoreId: job.RestoreId ?? null,
    restoreType: RestoreType,
    holder: VaultId,
    what: `snapshot ${SnapshotId} of vault ${VaultId}`,
    ...(SnapshotId && { snapshotId: SnapshotId }),
    ...(rolledBack && { rolledBack }),
    ...outcome,
  });
}

export function attemptOfDbsTask(task: DbsRestoreTask): Attempt[] {
  const { RestoreTaskId, BackupPlanId = '', DestinationEndpointInstanceType = '' } = task;
  const endMs = Number(task.RestoreTaskFinishTime || task.RestoreTaskCreateTime || 0);
  return attempt(Math.floor(endMs / 1000), {
    service: 'dbs',
    restoreId: RestoreTaskId ?? null,
    restoreType: DestinationEndpointInstanceType,
    holder: BackupPlanId,
    what: `backup plan ${BackupPlanId}`,
    ...outcomeOf(dbsVerdictOf(task), dbsErrorOf(task)),
  });
}

export function attemptOfComputeNestTask(task: ComputeNestRestoreTask): Attempt[] {
  const { RestoreTaskId, ServiceInstanceId = '', BackupId, Status, StatusDetail, EndTime, ModifiedTime } = task;
  return attempt(Math.floor(Date.parse(EndTime || ModifiedTime || '') / 1000) || 0, {
    service: 'computenest',
    restoreId: RestoreTaskId ?? null,
    restoreType: 'SERVICE_INSTANCE',
    holder: ServiceInstanceId,
    what: `backup ${BackupId} of service instance ${ServiceInstanceId}`,
    ...outcomeOf(computeNestVerdictOf(Status), StatusDetail),
  });
}

/** A partial restore may be all that was wanted, or not: nobody has judged it. */
function outcomeOf(verdict: Verdict, message: string | undefined): Pick<Attempt, 'why'> & Partial<Attempt> {
  if (verdict === 'succeeded') return { outcome: 'restored' };
  return verdict === 'failed' ? { outcome: 'failed', ...(message && { why: message }) } : {};
}

/** Nothing of what has not ended, or does not say when. */
function attempt(
  endSeconds: number,
  { outcome, ...told }: Omit<Attempt, 'at' | 'outcome'> & Partial<Attempt>,
): Attempt[] {
  return outcome === undefined || endSeconds === 0 ? [] : [{ ...told, outcome, at: toRfc3339(endSeconds) }];
}
