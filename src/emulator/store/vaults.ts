import type { Vault } from '../scenario/inventory-schema';
import type { Entries } from './entries';

export interface Vaults {
  /** Every vault exists where the scenario declares none. */
  exists(vaultId: string): boolean;
}

export function createVaults(entries: Entries<Vault>, declared: boolean): Vaults {
  return { exists: (vaultId) => !declared || entries.get(vaultId) !== undefined };
}
