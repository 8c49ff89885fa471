import type { StoredDbsTask } from '../restore-tasks/stored-dbs-task';
import type {
  BackupJobEntry,
  ComputeNestBackupEntry,
  ComputeNestRestoreTaskEntry,
  DbsBackupPlan,
  DbsBackupSet,
  Snapshot,
  Vault,
} from '../scenario/inventory-schema';
import { createEntries, type Entries } from './entries';

/** A snapshot of a backup job that still runs does not exist before that job has ended. */
export type StoredSnapshot = Snapshot & { readonly existsFromMs?: number };

/** What the cloud holds besides restore jobs. */
export interface Inventory {
  readonly vaults: Entries<Vault>;
  readonly snapshots: Entries<StoredSnapshot>;
  readonly backupJobs: Entries<BackupJobEntry>;
  readonly dbsBackupPlans: Entries<DbsBackupPlan>;
  readonly dbsBackupSets: Entries<DbsBackupSet>;
  readonly dbsRestoreTasks: Entries<StoredDbsTask>;
  readonly computeNestBackups: Entries<ComputeNestBackupEntry>;
  readonly computeNestRestoreTasks: Entries<ComputeNestRestoreTaskEntry>;
}

export function createInventory(): Inventory {
  return {
    vaults: createEntries('VaultId'),
    snapshots: createEntries('SnapshotId'),
    backupJobs: createEntries('JobId'),
    dbsBackupPlans: createEntries('BackupPlanId'),
    dbsBackupSets: createEntries('BackupSetId'),
    dbsRestoreTasks: createEntries('RestoreTaskId'),
    computeNestBackups: createEntries('BackupId'),
    computeNestRestoreTasks: createEntries('RestoreTaskId'),
  };
}
