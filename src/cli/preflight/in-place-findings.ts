import { type RestoreRule, restoreRules } from '../../api/restore-rules';
import { isKnownRestoreType } from '../../api/restore-types';
import type { Stack } from '../stack/stack';
import type { Finding } from './findings/finding';

/** Restores that overwrite what the snapshot was taken of. */
export function inPlaceFindings({ objects }: Stack): Finding[] {
  return objects
    .filter(({ type, isNew, values }) => type === 'alirestore_job' && isNew && isInPlace(values.restore_type))
    .map(({ address, values }) => ({
      severity: 'warning',
      address,
      attribute: 'restore_type',
      summary: `${values.restore_type} overwrites what the snapshot was taken of`,
      advice: 'Restore to something else, such as with UDM_ECS or UDM_ECS_DISK; or give --allow-in-place.',
    }));
}

function isInPlace(type: unknown): boolean {
  if (typeof type !== 'string' || !isKnownRestoreType(type)) return false;
  const rule: RestoreRule = restoreRules[type];
  return rule.inPlace === true;
}
