import type { createRestoreJob } from '../../api/operations/create-restore-job';
import { apiError, invalidParameter } from '../http/api-error';
import { addRestoreJob } from '../inventory/add-restore-job';
import type { RestoreRequest } from '../restore-jobs/restore-job-record';
import type { EmulatedService } from '../service/emulated-service';
import { checkRestoreRules } from './check-restore-rules';
import type { Handler } from './handler';

/** Starts a job. It has no idempotency token: what is sent twice runs twice. */
export const handleCreateRestoreJob: Handler<typeof createRestoreJob> = (request, service, parameters) => {
  checkRestoreRules(request);
  checkSource(request, service);
  const { RestoreId } = addRestoreJob(service, { request, course: service.courses.choose(parameters) });
  return { RestoreId };
};

function checkSource({ VaultId, SnapshotId, SourceType }: RestoreRequest, service: EmulatedService): void {
  if (!service.vaults.exists(VaultId)) throw apiError('VaultNotExist', `VaultId: ${VaultId}.`);
  if (!service.snapshots.exists(VaultId, SnapshotId)) {
    throw apiError('ResourceNotFound', `SnapshotId: ${SnapshotId}, in the vault ${VaultId}.`);
  }
  const snapshotType = restoredAs(service.snapshots.get(VaultId, SnapshotId)?.SourceType);
  if (snapshotType !== undefined && snapshotType !== SourceType) {
    throw invalidParameter('SourceType', SourceType, `${snapshotType}, of which ${SnapshotId} was taken`);
  }
}

/** Snapshots of disks are restored as those of instances. */
function restoredAs(snapshotType: string | undefined): string | undefined {
  return snapshotType?.startsWith('UDM_') ? 'UDM_ECS' : snapshotType;
}
