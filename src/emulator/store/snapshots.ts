import type { Snapshot } from '../scenario/inventory-schema';

export interface Snapshots {
  /** Every snapshot exists where none was declared. */
  exists(vaultId: string, snapshotId: string): boolean;
  get(vaultId: string, snapshotId: string): Snapshot | undefined;
}

export function createSnapshots(declared: readonly Snapshot[] | undefined): Snapshots {
  const key = (vaultId: string, snapshotId: string) => JSON.stringify([vaultId, snapshotId]);
  const snapshots = new Map((declared ?? []).map((each) => [key(each.VaultId, each.SnapshotId), each]));
  return {
    exists: (vaultId, snapshotId) => !declared || snapshots.has(key(vaultId, snapshotId)),
    get: (vaultId, snapshotId) => snapshots.get(key(vaultId, snapshotId)),
  };
}
