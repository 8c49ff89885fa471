import type { InventoryKind } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';

interface InventoryIds {
  readonly idName: string;
  has(id: string): boolean;
  /** All of them when no id is given. Returns how many there were. */
  remove(id?: string): number;
}

const idNames: Record<InventoryKind, string> = {
  vaults: 'VaultId',
  snapshots: 'SnapshotId',
  backupJobs: 'JobId',
  restoreJobs: 'RestoreId',
  dbsBackupPlans: 'BackupPlanId',
  dbsBackupSets: 'BackupSetId',
  dbsRestoreTasks: 'RestoreTaskId',
  computeNestBackups: 'BackupId',
  computeNestRestoreTasks: 'RestoreTaskId',
};

/** What is known of the ids of one kind. */
export function inventoryIds({ inventory, restoreJobs }: EmulatedService, kind: InventoryKind): InventoryIds {
  const entries = kind === 'restoreJobs' ? restoreJobs : inventory[kind];
  return {
    idName: idNames[kind],
    has: (id) => entries.get(id) !== undefined,
    remove: (id) => entries.remove(id),
  };
}
