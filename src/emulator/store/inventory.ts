import type {
  BackupJobEntry,
  ComputeNestRestoreTaskEntry,
  DbsRestoreTaskEntry,
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
  readonly dbsRestoreTasks: Entries<DbsRestoreTaskEntry>;
  readonly computeNestRestoreTasks: Entries<ComputeNestRestoreTaskEntry>;
}

export function createInventory(): Inventory {
  return {
    vaults: createEntries('VaultId'),
    snapshots: createEntries('SnapshotId'),
    backupJobs: createEntries('JobId'),
    dbsRestoreTasks: createEntries('RestoreTaskId'),
    computeNestRestoreTasks: createEntries('RestoreTaskId'),
  };
}
