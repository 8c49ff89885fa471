import { toRfc3339 } from '../../../amounts/time';
import { type BackupSet, backupSetFields } from '../../../api/operations/describe-full-backup-list';
import type { ResourceContext } from '../../../plugin/call-context';
import { type Diagnostic, DiagnosticsError } from '../../../plugin/diagnostic';
import type { Configured } from '../../configured/configured';
import { checkTime } from '../../values/attribute-checks';
import { responseValues } from '../../values/response-values';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults } from '../list/max-results';
import type { Order } from '../list/newest-first';
import { checkChoice, rulesOf } from '../recovery-point/choice-rules';
import { nothingIfGone } from '../recovery-point/nothing-if-gone';
import { backupSetChoice, noBackupSet } from './backup-set-choice';
import { listBackupSets } from './list-backup-sets';
import { type BackupSetsConfig, type BackupSetsState, keyKinds, schema, typedFilters } from './schema';

export const order: Order<BackupSet> = {
  timeOf: (set) => set.EndTime,
  idOf: (set) => set.BackupSetId,
};

/** The data source `alirestore_dbs_backup_sets`: which backups of a database can be restored, and the recovery point of a drill. */
export const dbsBackupSets = listDataSource({
  entries: 'backup sets of Database Backup',
  schema,
  check: checkBackupSets,
  list: (config, { configured, stop }) =>
    nothingIfGone(config, listBackupSets(config, configured.client(), { signal: stop })),
  ...order,
  toState,
});

function toState(
  listed: readonly BackupSet[],
  config: BackupSetsState,
  { configured }: ResourceContext<Configured>,
): Partial<BackupSetsState> {
  const rules = rulesOf(config, configured.clock.now());
  const latest = backupSetChoice.latestOf(listed, rules.nowSeconds);
  const point = backupSetChoice.recoveryPointOf(listed, rules);
  if (!point && config.allow_missing !== true) {
    throw new DiagnosticsError([noBackupSet(listed, config, rules, configured.isEmulated)]);
  }
  return {
    backup_sets: listed.map((set) => responseValues(backupSetFields, set)),
    latest: latest ? responseValues(backupSetFields, latest) : null,
    recovery_point: point ? pointState(point, config) : null,
  };
}

function pointState(point: BackupSet, config: BackupSetsState): BackupSetsState['recovery_point'] {
  return {
    backup_plan_id: config.backup_plan_id,
    backup_set_id: point.BackupSetId ?? null,
    source_instance_id: point.SourceEndpointInstanceId ?? null,
    end_time: point.EndTime ?? null,
    completed_at: toRfc3339(backupSetChoice.timeOf(point)),
  };
}

export function checkBackupSets(config: BackupSetsConfig): readonly Diagnostic[] {
  return [
    ...checkTypedConditions(config, typedFilters),
    ...checkTime(config, 'start_timestamp'),
    ...checkTime(config, 'end_timestamp'),
    ...checkSpan(config, 'start_timestamp', 'end_timestamp'),
    ...checkSpan(config, 'completed_after', 'completed_before'),
    ...checkChoice(config),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}
