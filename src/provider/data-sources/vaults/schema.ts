import { describeVaults, VAULT_STATUSES, VAULT_TYPES, vaultFields } from '../../../api/operations/describe-vaults';
import type { PlanOf, Schema, StateOf } from '../../../plugin/schema';
import { responseAttributes } from '../../values/response-attributes';
import { filterBlock } from '../filters/filter-block';
import { fieldKinds } from '../filters/meets-all';
import { maxResults } from '../list/max-results';

const { parameters } = describeVaults;
const oneOf = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
const text = { type: 'string', optional: true } as const;

/** How the fields of a vault compare in filter blocks. */
export const keyKinds = fieldKinds(vaultFields);

export const schema = {
  version: 0,
  description: 'Lists vaults of Cloud Backup, newest first by creation time, from all pages.',
  attributes: {
    vault_id: { ...text, description: parameters.VaultId.description },
    vault_name: { ...text, description: parameters.VaultName.description },
    vault_region_id: { ...text, description: parameters.VaultRegionId.description },
    vault_type: { ...text, description: `${parameters.VaultType.description} ${oneOf(VAULT_TYPES)}.` },
    vault_owner_id: { type: 'number', optional: true, description: parameters.VaultOwnerId.description },
    status: { ...text, description: `${parameters.Status.description} ${oneOf(VAULT_STATUSES)}.` },
    resource_group_id: { ...text, description: parameters.ResourceGroupId.description },
    replication: { type: 'bool', optional: true, description: parameters.Replication.description },
    tags: { type: { map: 'string' }, optional: true, description: parameters.Tag.description },
    max_results: {
      ...maxResults,
      description: `${maxResults.description} The service documents no order, so it decides which ones.`,
    },
    ids: { type: { list: 'string' }, computed: true, description: 'IDs of the vaults, in the order of `vaults`.' },
    vaults: {
      nesting: 'list',
      computed: true,
      description: 'The vaults, newest first by creation time, then by ID.',
      attributes: responseAttributes(vaultFields),
    },
  },
  blocks: {
    filter: filterBlock(Object.keys(keyKinds), 'A condition that every vault meets. The provider filters by it.'),
  },
} as const satisfies Schema;

export type VaultsSchema = typeof schema;
export type VaultsConfig = PlanOf<VaultsSchema>;
export type VaultsState = StateOf<VaultsSchema>;
