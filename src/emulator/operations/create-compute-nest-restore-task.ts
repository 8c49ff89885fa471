import type { RequestOf } from '../../api/operation';
import type { createComputeNestRestoreTask } from '../../api/operations/create-compute-nest-restore-task';
import { ApiError, invalidParameter } from '../http/api-error';
import { toUtcSeconds } from '../restore-tasks/compute-nest-task-at';
import type { EmulatedService } from '../service/emulated-service';
import { checkComputeNestRegion } from './check-compute-nest-region';
import type { Handler } from './handler';

type Request = RequestOf<typeof createComputeNestRestoreTask>;

/** Restores a service instance over itself, at once. There is no idempotency token: what is sent twice runs twice. */
export const handleCreateComputeNestRestoreTask: Handler<typeof createComputeNestRestoreTask> = (
  { ServiceInstanceId, BackupId },
  service,
  parameters,
) => {
  checkComputeNestRegion(parameters, service);
  checkBackup({ ServiceInstanceId, BackupId }, service);
  const { errorMessage, ...course } = service.taskCourses.computeNest(parameters);
  const RestoreTaskId = unusedId(service);
  service.inventory.computeNestRestoreTasks.add({
    ...{ RestoreTaskId, ServiceInstanceId, BackupId, CreateTime: toUtcSeconds(service.clock.now()) },
    ...course,
    ...(errorMessage !== undefined && { StatusDetail: errorMessage }),
  });
  return { RestoreTaskId, Status: 'Restoring' };
};

/** Any backup of any instance exists where the scenario declares none. */
function checkBackup({ ServiceInstanceId, BackupId }: Request, { inventory, scenario }: EmulatedService): void {
  const backup = inventory.computeNestBackups.get(BackupId);
  if (!backup && scenario.computeNestBackups === undefined) return;
  if (!backup) throw new ApiError('BackupNotFound', `The backup ${BackupId} does not exist.`, 404);
  const { ServiceInstanceId: of = ServiceInstanceId, Status = 'Created' } = backup;
  if (of !== ServiceInstanceId) {
    throw invalidParameter('ServiceInstanceId', ServiceInstanceId, `${of}, of which ${BackupId} is a backup`);
  }
  if (Status !== 'Created') throw invalidParameter('BackupId', BackupId, `a backup that is Created; it is ${Status}`);
}

function unusedId(service: EmulatedService): string {
  const id = service.identifiers.computeNestTaskId();
  return service.inventory.computeNestRestoreTasks.get(id) ? unusedId(service) : id;
}
