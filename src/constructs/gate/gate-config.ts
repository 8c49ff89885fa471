import type { GateConfig } from '../generated/gate';
import { FailurePolicy } from '../policies/failure-policy';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { ComputeNestRestoreTask } from './compute-nest-restore-task';
import type { DbsRestoreTask } from './dbs-restore-task';
import type { RestoreGateProps } from './restore-gate-props';

export function gateConfig(props: RestoreGateProps): GateConfig {
  return {
    restoreJobs: restoreJobs(props),
    dbsRestoreTasks: mapMembers(props.dbsRestoreTasks, dbsTask),
    computeNestRestoreTasks: mapMembers(props.computeNestRestoreTasks, computeNestTask),
    onPartial: props.onPartial,
    onFailure: props.onFailure,
    timeouts: props.timeout && { create: props.timeout.toString() },
    provider: props.provider,
    dependsOn: props.dependsOn,
  };
}

function restoreJobs({ restoreJobs: jobs, otherRestoreJobs: others }: RestoreGateProps) {
  if (!jobs && !others) return undefined;
  return {
    ...mapMembers(jobs, (job) => ({
      ...restoreJob(job.id, job.restoreType, job.edition),
      ...(job._onFailure === FailurePolicy.REPORT && { error_message: job.errorMessage }),
    })),
    ...mapMembers(others, ({ restoreId, restoreType, edition }) => restoreJob(restoreId, restoreType, edition)),
  };
}

function restoreJob(restoreId: string, restoreType: string, edition: string | undefined) {
  return withoutUndefined({ restore_id: restoreId, restore_type: restoreType, edition });
}

function dbsTask({ restoreTaskId, backupPlanId }: DbsRestoreTask) {
  return withoutUndefined({ restore_task_id: restoreTaskId, backup_plan_id: backupPlanId });
}

function computeNestTask({ restoreTaskId }: ComputeNestRestoreTask) {
  return { restore_task_id: restoreTaskId };
}

function mapMembers<V, R>(members: { readonly [name: string]: V } | undefined, map: (member: V) => R) {
  return members && Object.fromEntries(Object.entries(members).map(([name, value]) => [name, map(value)]));
}
