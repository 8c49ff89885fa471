import { MAX_PAGE_SIZE } from '../../../api/filters';
import type { RequestOf } from '../../../api/operation';
import {
  describeVaults,
  VAULT_STATUSES,
  VAULT_TYPES,
  type Vault,
  vaultFields,
} from '../../../api/operations/describe-vaults';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import type { Configured } from '../../configured/configured';
import { checkOneOf } from '../../values/attribute-checks';
import { checkWhole } from '../../values/number-checks';
import { responseValues } from '../../values/response-values';
import { blockConditions } from '../filters/condition';
import { checkFilterBlocks } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { keyKinds, schema, type VaultsConfig, type VaultsState } from './schema';

const { maxItems } = describeVaults.parameters.Tag;

/** The data source `alirestore_vaults`. */
export const vaults = listDataSource({
  entries: 'vaults',
  schema,
  check: checkVaults,
  list: listVaults,
  timeOf: (vault: Vault) => vault.CreatedTime,
  idOf: (vault) => vault.VaultId,
  toState: (listed) => ({ vaults: listed.map((vault) => responseValues(vaultFields, vault)) }),
});

function listVaults(config: VaultsState, { configured, stop }: ResourceContext<Configured>): Promise<readonly Vault[]> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_PAGE_SIZE };
  return readPages<Vault>({
    action: describeVaults.action,
    idOf: (vault) => vault.VaultId,
    keep: meetsAll(blockConditions(config.filter, keyKinds), vaultFields),
    ...limitOf(config),
    async page(PageNumber) {
      const answer = await client.call(describeVaults, { ...request, PageNumber }, { signal: stop });
      const { Vaults, TotalCount } = answer.body;
      return listedEntries(describeVaults, answer, 'Vaults', Vaults?.Vault, TotalCount);
    },
  });
}

/** What the service is asked for each page. */
function toRequest(config: VaultsState): RequestOf<typeof describeVaults> {
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

function checkVaults(config: VaultsConfig): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'vault_type', VAULT_TYPES),
    ...checkOneOf(config, 'status', VAULT_STATUSES),
    ...checkWhole(config.vault_owner_id, ['vault_owner_id'], { minimum: 0 }),
    ...checkTags(config),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}

function checkTags({ tags }: VaultsConfig): Diagnostic[] {
  if (tags === null || isUnknown(tags) || Object.keys(tags).length <= maxItems) return [];
  const detail = `The service takes ${maxItems} tags; got ${Object.keys(tags).length}.`;
  return [errorDiagnostic('Too many tags', detail, ['tags'])];
}
