import type { ComputeNestRestoreTask } from '../compute-nest/compute-nest-restore-task';
import { withoutUndefined } from '../synthesis/without-undefined';
import type { DrillComputeNestRestoreProps } from './drill-compute-nest-restore-props';
import type { RestoreOfDrill } from './drill-restore';
import { recoveryTimeOf } from './recovery-time-of';

/** What a drill takes of a restore of Compute Nest. That it overwrites its source is agreed to. */
export function serviceInstanceOfDrill(
  { recoveryPoint: point }: DrillComputeNestRestoreProps,
  task: ComputeNestRestoreTask,
): RestoreOfDrill {
  const { serviceInstanceId, backupId, completedAt, completedAtOf } = task._backup;
  const target = { serviceInstanceId };
  return {
    resource: task,
    gateProp: 'computeNestRestoreTasks',
    isChosen: point._choice !== undefined,
    time: recoveryTimeOf(point._choice, completedAt),
    definition: {
      service: 'computenest',
      target,
      recoveryPoint: point._choice ?? { serviceInstanceId, backupId },
    },
    record: {
      recovery_point: withoutUndefined({
        service_instance_id: task.serviceInstanceId,
        backup_id: task.backupId,
        completed_at: completedAtOf ? completedAtOf(task._address) : completedAt,
      }),
      target,
    },
    unchecked: [],
  };
}
