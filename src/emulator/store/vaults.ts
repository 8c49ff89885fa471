import type { Vault } from '../scenario/inventory-schema';

export interface Vaults {
  /** Every vault exists where none was declared. */
  exists(vaultId: string): boolean;
}

export function createVaults(declared: readonly Vault[] | undefined): Vaults {
  const ids = declared && new Set(declared.map(({ VaultId }) => VaultId));
  return { exists: (vaultId) => !ids || ids.has(vaultId) };
}
