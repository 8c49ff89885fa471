import type { RequestOf } from '../../../api/operation';
import { type describeVaults, type Vault, vaultFields } from '../../../api/operations/describe-vaults';
import { responseValues } from '../../values/response-values';
import { newestFirst } from '../newest-first';
import type { VaultsState } from './schema';

/** What the service is asked for each page. */
export function toRequest(config: VaultsState): RequestOf<typeof describeVaults> {
  const request = {
    VaultId: config.vault_id,
    VaultName: config.vault_name,
    VaultRegionId: config.vault_region_id,
    VaultType: config.vault_type,
    VaultOwnerId: config.vault_owner_id === null ? null : BigInt(String(config.vault_owner_id)),
    Status: config.status,
    ResourceGroupId: config.resource_group_id,
    Replication: config.replication,
    Tag: config.tags && Object.entries(config.tags).map(([Key, Value]) => ({ Key, ...(Value !== null && { Value }) })),
  };
  return Object.fromEntries(Object.entries(request).filter(([, value]) => value !== null));
}

export function toState(vaults: readonly Vault[], config: VaultsState): VaultsState {
  const listed = newestFirst(
    vaults,
    (vault) => vault.CreatedTime,
    (vault) => vault.VaultId,
  ).slice(0, Number(config.max_results ?? vaults.length));
  return {
    ...config,
    ids: listed.flatMap((vault) => vault.VaultId ?? []),
    vaults: listed.map((vault) => responseValues(vaultFields, vault)),
  };
}
