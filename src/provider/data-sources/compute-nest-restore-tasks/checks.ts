import { COMPUTE_NEST_RESTORE_TASK_STATUSES } from '../../../api/compute-nest-restore-task-status';
import { COMPUTE_NEST_REGIONS } from '../../../api/endpoints';
import type { CloudClient } from '../../../cloud/cloud-client';
import { type Diagnostic, errorDiagnostic } from '../../../plugin/diagnostic';
import { checkOneOf } from '../../values/attribute-checks';
import { checkFilterBlocks, checkTypedConditions } from '../filter-checks';
import { checkSpan } from '../list-checks';
import { checkMaxResults } from '../max-results';
import { type ComputeNestTasksConfig, keyKinds, typedFilters } from './schema';

export function checkComputeNestTasks(config: ComputeNestTasksConfig): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'status', COMPUTE_NEST_RESTORE_TASK_STATUSES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}

/** A configured endpoint of one of the regions serves all others. The emulator serves the regions that the cloud does. */
export function checkRegion({ region, endpoint }: Pick<CloudClient, 'region' | 'endpoint'>): Diagnostic[] {
  const { host } = new URL(endpoint('computenest'));
  if (COMPUTE_NEST_REGIONS.some((served) => served === region || host.includes(served))) return [];
  const detail = `Got region "${region}" in the provider block, expected one of ${COMPUTE_NEST_REGIONS.join(', ')}. Add a provider block with an alias and such a region, and name it here: provider = alirestore.<alias>.`;
  return [errorDiagnostic('Compute Nest is not in this region', detail)];
}
