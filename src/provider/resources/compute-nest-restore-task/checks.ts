import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { isUnknown } from '../../../plugin/unknown';
import { FAILURE_POLICIES, TIMEOUT_POLICIES } from '../../../policies/policies';
import { checkDuration, checkOneOf } from '../../values/attribute-checks';
import { checkBackupNamed } from '../restore/guard/check-backup';
import { checkGuardNames } from '../restore/guard/guard-values';
import { computeNestInputs } from './compute-nest-inputs';
import type { ComputeNestTaskPlan } from './schema';

/** What is wrong with a configuration, as far as its values are known. An unknown value is never refused. */
export function checkComputeNestTask(config: ComputeNestTaskPlan): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'on_failure', FAILURE_POLICIES),
    ...checkOneOf(config, 'on_timeout', TIMEOUT_POLICIES),
    ...checkDuration(config.timeouts, ['timeouts', 'create']),
    ...checkConsent(config),
    ...checkBackupNamed(computeNestInputs, config),
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
