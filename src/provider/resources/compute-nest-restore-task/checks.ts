import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { FAILURE_POLICIES, TIMEOUT_POLICIES } from '../../../policies/policies';
import { checkDuration, checkOneOf } from '../../values/attribute-checks';
import { isUnset } from '../../values/is-unset';
import { checkGuardNames } from '../restore/guard/guard-values';
import type { ComputeNestTaskPlan } from './schema';

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkComputeNestTask(config: ComputeNestTaskPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_failure', FAILURE_POLICIES),
    ...checkOneOf(config, 'on_timeout', TIMEOUT_POLICIES),
    ...checkDuration(config.timeouts, ['timeouts', 'create']),
    ...checkConsent(config),
    ...checkBackupNamed(config),
    ...checkGuardNames(config),
  ];
}

/** It overwrites what runs, and nobody is to find that out afterwards. */
export function checkConsent({ allow_in_place: allowed }: ComputeNestTaskPlan): Diagnostic[] {
  if (isUnknown(allowed) || allowed === true) return [];
  const detail =
    'Compute Nest restores in place: the data of the service instance is overwritten with that of the backup, and what was written since is lost. If that is meant, set allow_in_place = true.';
  return [errorDiagnostic('A restore in place was not allowed', detail, ['allow_in_place'])];
}

/** One of the two names the backup; where both do, backup_id counts. */
function checkBackupNamed({ backup_id: id, chosen_backup: chosen }: ComputeNestTaskPlan): Diagnostic[] {
  if ([id, chosen].some((value) => isUnknown(value) || !isUnset(value))) return [];
  const detail =
    'Set backup_id to the backup to restore, or chosen_backup to let a query choose it when the restore starts.';
  return [errorDiagnostic('Missing backup_id', detail, ['backup_id'])];
}
