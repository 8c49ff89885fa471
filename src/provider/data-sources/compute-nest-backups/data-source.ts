import { parseTime, toRfc3339 } from '../../../amounts/time';
import {
  COMPUTE_NEST_BACKUP_STATUSES,
  type ComputeNestBackup,
  computeNestBackupFields,
} from '../../../api/operations/list-backups';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError } from '../../../plugin/diagnostic';
import type { Configured } from '../../configured/configured';
import { checkOneOf } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults } from '../list/max-results';
import { checkChoice, rulesOf } from '../recovery-point/choice-rules';
import { nothingIfGone } from '../recovery-point/nothing-if-gone';
import { backupChoice, noBackup } from './backup-choice';
import { listBackups } from './list-backups';
import { type BackupsConfig, type BackupsState, keyKinds, schema, typedFilters } from './schema';

/** The data source `alirestore_compute_nest_backups`: what of a service instance can be restored, and the recovery point of a drill. */
export const computeNestBackups = listDataSource({
  entries: 'backups of Compute Nest',
  schema,
  check: checkBackups,
  list: (config, { configured, stop }) =>
    nothingIfGone(config, listBackups(config, configured.client(), { signal: stop })),
  timeOf: (backup: ComputeNestBackup) => parseTime(backup.CreateTime ?? ''),
  idOf: (backup) => backup.BackupId,
  toState,
});

function toState(
  listed: readonly ComputeNestBackup[],
  config: BackupsState,
  { configured }: ResourceContext<Configured>,
): Partial<BackupsState> {
  const rules = rulesOf(config, configured.clock.now());
  const latest = backupChoice.latestOf(listed, rules.nowSeconds);
  const point = backupChoice.recoveryPointOf(listed, rules);
  if (!point && config.allow_missing !== true) {
    throw new DiagnosticsError([noBackup(listed, config, rules, configured.isEmulated)]);
  }
  return {
    backups: listed.map((backup) => responseValues(computeNestBackupFields, backup)),
    latest: latest ? responseValues(computeNestBackupFields, latest) : null,
    recovery_point: point ? pointState(point) : null,
  };
}

function pointState(point: ComputeNestBackup): BackupsState['recovery_point'] {
  return {
    service_instance_id: point.ServiceInstanceId ?? null,
    backup_id: point.BackupId ?? null,
    completed_at: toRfc3339(backupChoice.timeOf(point)),
  };
}

export function checkBackups(config: BackupsConfig): readonly Diagnostic[] {
  return [
    ...checkOneOf(config, 'status', COMPUTE_NEST_BACKUP_STATUSES),
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkChoice(config),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}
