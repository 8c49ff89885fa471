import { describeVaults, VAULT_STATUSES, VAULT_TYPES } from '../../../api/operations/describe-vaults';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { checkOneOf } from '../../values/attribute-checks';
import { checkWhole } from '../../values/number-checks';
import { checkFilterBlocks } from '../filter-checks';
import { checkMaxResults } from '../max-results';
import { keyKinds, type VaultsConfig } from './schema';

const { maxItems } = describeVaults.parameters.Tag;

export function checkVaults(config: VaultsConfig): readonly Diagnostic[] {
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
