import { MAX_PAGE_SIZE } from '../../../api/filters';
import { describeVaults, type Vault, vaultFields } from '../../../api/operations/describe-vaults';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/provider';
import type { Configured } from '../../configured/configured';
import { blockConditions } from '../condition';
import { meetsAll } from '../field-conditions';
import { limitOf } from '../max-results';
import { toRequest, toState } from './mapping';
import { keyKinds, type VaultsState } from './schema';

export async function readVaults(
  config: VaultsState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<VaultsState> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_PAGE_SIZE };
  const vaults = await readPages<Vault>({
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
  return toState(vaults, config);
}
