import type { RequestOf } from '../../api/operation';
import { type describeVaults, vaultFields } from '../../api/operations/describe-vaults';
import { knownMembers, type Vault } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { DEFAULT_PAGE_SIZE } from './defaults';
import type { Handler } from './handler';

type Request = RequestOf<typeof describeVaults>;

/** Lists vaults, newest first. Nothing says who owns a vault: VaultOwnerId is checked and not compared. */
export const handleDescribeVaults: Handler<typeof describeVaults> = (request, service) => {
  const { PageNumber = 1, PageSize = DEFAULT_PAGE_SIZE } = request;
  const { entries, totalCount } = service.inventory.vaults.list({
    order: { by: 'CreatedTime', descending: true },
    first: (PageNumber - 1) * PageSize,
    size: PageSize,
    matches: createPredicate(request),
  });
  const vaults = entries.map((entry) => answerEntry(vaultFields, entry, knownMembers.vaults));
  return { PageNumber, PageSize, TotalCount: totalCount, Vaults: { Vault: vaults } };
};

const compared = ['VaultId', 'VaultName', 'VaultRegionId', 'VaultType', 'Status', 'ResourceGroupId'] as const;

function createPredicate(request: Request): (vault: Vault) => boolean {
  const names = compared.filter((name) => request[name]);
  return (vault) => {
    const tags = vault.Tags?.Tag ?? [];
    const has = ({ Key, Value }: { readonly Key?: string; readonly Value?: string }) =>
      tags.some((tag) => tag.Key === Key && (Value === undefined || tag.Value === Value));
    return (
      names.every((name) => request[name] === vault[name]) &&
      (request.Replication === undefined || request.Replication === (vault.Replication ?? false)) &&
      (request.Tag ?? []).every(has)
    );
  };
}
