import {
  type BackupPlan,
  backupPlanFields,
  describeBackupPlanList,
} from '../../../api/operations/describe-backup-plan-list';
import { MAX_DBS_PAGE_SIZE } from '../../../api/operations/describe-restore-task-list';
import { listedEntries } from '../../../cloud/paging/listed-entries';
import { readPages } from '../../../cloud/paging/read-pages';
import type { ResourceContext } from '../../../plugin/call-context';
import type { Diagnostic } from '../../../plugin/diagnostic';
import type { Configured } from '../../configured/configured';
import { responseValues } from '../../values/response-values';
import { blockConditions, typedConditions } from '../filters/condition';
import { checkFilterBlocks, checkTypedConditions } from '../filters/filter-checks';
import { meetsAll } from '../filters/meets-all';
import { checkSpan } from '../list/check-span';
import { listDataSource } from '../list/list-data-source';
import { checkMaxResults, limitOf } from '../list/max-results';
import { setOnly } from '../list/set-only';
import { type BackupPlansConfig, type BackupPlansState, keyKinds, schema, typedFilters } from './schema';

/** The data source `alirestore_dbs_backup_plans`: which databases are backed up. */
export const dbsBackupPlans = listDataSource({
  entries: 'backup plans of Database Backup',
  schema,
  check: checkBackupPlans,
  list: listBackupPlans,
  timeOf: (plan: BackupPlan) => plan.BackupPlanCreateTime,
  idOf: (plan) => plan.BackupPlanId,
  toState: (listed) => ({ backup_plans: listed.map((plan) => responseValues(backupPlanFields, plan)) }),
});

function listBackupPlans(
  config: BackupPlansState,
  { configured, stop }: ResourceContext<Configured>,
): Promise<readonly BackupPlan[]> {
  const client = configured.client();
  const request = { ...toRequest(config), PageSize: MAX_DBS_PAGE_SIZE };
  const conditions = [...typedConditions(config, typedFilters), ...blockConditions(config.filter, keyKinds)];
  return readPages<BackupPlan>({
    action: describeBackupPlanList.action,
    idOf: (plan) => plan.BackupPlanId,
    keep: meetsAll(conditions, backupPlanFields),
    ...limitOf(config),
    async page(number) {
      const PageNum = number - 1; // its pages count from 0
      const answer = await client.call(describeBackupPlanList, { ...request, PageNum }, { signal: stop });
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeBackupPlanList, answer, 'Items', Items?.BackupPlanDetail, TotalElements);
    },
  });
}

function toRequest(config: BackupPlansState) {
  return setOnly({
    BackupPlanId: config.backup_plan_ids?.join(',') ?? null,
    BackupPlanName: config.backup_plan_name,
    BackupPlanStatus: config.backup_plan_status,
    BackupMethod: config.backup_method,
    Region: config.region,
    ResourceGroupId: config.resource_group_id,
    ShowBackupStrategyInfo: config.show_backup_strategy_info,
    ShowStorageStrategyInfo: config.show_storage_strategy_info,
    ShowRecoverTimeRange: config.show_recover_time_range,
    ClientToken: config.client_token,
    OwnerId: config.owner_id,
  });
}

function checkBackupPlans(config: BackupPlansConfig): readonly Diagnostic[] {
  return [
    ...checkTypedConditions(config, typedFilters),
    ...checkSpan(config, 'created_after', 'created_before'),
    ...checkMaxResults(config),
    ...checkFilterBlocks(config.filter, { kinds: keyKinds }),
  ];
}
