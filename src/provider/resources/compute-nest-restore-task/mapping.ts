import { computeNestVerdictOf } from '../../../api/compute-nest-restore-task-status';
import type { RequestOf } from '../../../api/operation';
import type { createComputeNestRestoreTask } from '../../../api/operations/create-compute-nest-restore-task';
import type { ComputeNestRestoreTask } from '../../../api/operations/list-restore-tasks';
import { secondsBetween } from '../../../record/seconds-between';
import { responseValues } from '../../values/response-values';
import { withoutNulls } from '../../values/without-nulls';
import { type ComputeNestTaskState, outputFields } from './schema';

export type ComputeNestRequest = RequestOf<typeof createComputeNestRestoreTask>;

/** What a restore is, whichever backup it takes. */
export type ComputeNestKind = Pick<ComputeNestRequest, 'ServiceInstanceId'> & Partial<ComputeNestRequest>;

export function toRequest(inputs: ComputeNestTaskState): ComputeNestRequest {
  return withoutNulls({
    ServiceInstanceId: inputs.service_instance_id,
    BackupId: inputs.backup_id ?? inputs.chosen_backup?.backup_id,
  }) as ComputeNestRequest;
}

/** A backup that is chosen when the restore starts is chosen anew by another apply. */
export function toKind(inputs: ComputeNestTaskState): ComputeNestKind {
  return toRequest({ ...inputs, chosen_backup: null });
}

export function withChosen(kind: ComputeNestKind, id: string | undefined): ComputeNestKind {
  return id === undefined ? kind : { BackupId: id, ...kind };
}

/** The state after a look at the task. */
export function toState(entry: ComputeNestRestoreTask | undefined, inputs: ComputeNestTaskState): ComputeNestTaskState {
  const task = entry ?? {};
  const verdict = computeNestVerdictOf(task.Status);
  return {
    ...inputs,
    ...responseValues(outputFields, task),
    id: task.RestoreTaskId ?? inputs.id,
    backup_id: inputs.backup_id ?? (task.BackupId || null),
    status: task.Status ?? null,
    verdict,
    error_message: (verdict === 'failed' && task.StatusDetail) || null,
    wait_unfinished: false,
    // Both ends by the clock of the service, so that ours cannot distort it.
    duration_seconds: secondsBetween(task.CreateTime || task.StartTime || null, task.EndTime || null),
  };
}
