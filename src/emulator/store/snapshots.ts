import type { Snapshot } from '../scenario/inventory-schema';
import type { Entries } from './entries';
import type { StoredSnapshot } from './inventory';

export interface Snapshots {
  /** Every snapshot exists where the scenario declares none. */
  exists(vaultId: string, snapshotId: string): boolean;
  get(vaultId: string, snapshotId: string): Snapshot | undefined;
}

/** A snapshot that does not say its vault is in whichever vault is named. */
export function createSnapshots(entries: Entries<StoredSnapshot>, declared: boolean, now: () => number): Snapshots {
  const get = (vaultId: string, snapshotId: string) => {
    const found = entries.get(snapshotId);
    if (!found || (found.existsFromMs ?? 0) > now()) return undefined;
    return (found.VaultId ?? vaultId) === vaultId ? found : undefined;
  };
  return { exists: (vaultId, snapshotId) => !declared || get(vaultId, snapshotId) !== undefined, get };
}
