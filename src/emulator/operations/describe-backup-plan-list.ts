import type { RequestOf } from '../../api/operation';
import { backupPlanFields, type describeBackupPlanList } from '../../api/operations/describe-backup-plan-list';
import { type DbsBackupPlan, knownMembers } from '../scenario/inventory-schema';
import { answerEntry } from '../store/answer-entry';
import { dbsPage } from './dbs-page';
import type { Handler } from './handler';

type Request = RequestOf<typeof describeBackupPlanList>;

/** Lists backup plans, newest first. Pages count from 0. */
export const handleDescribeBackupPlanList: Handler<typeof describeBackupPlanList> = (request, service) => {
  const { entries, page } = dbsPage(request, service.inventory.dbsBackupPlans, {
    order: { by: 'BackupPlanCreateTime', descending: true },
    matches: createPredicate(request),
  });
  const plans = entries.map((plan) => answerEntry(backupPlanFields, shown(plan, request), knownMembers.dbsBackupPlans));
  return { ...page, Items: { BackupPlanDetail: plans } };
};

function createPredicate(request: Request): (plan: DbsBackupPlan) => boolean {
  const ids = request.BackupPlanId ? new Set(request.BackupPlanId.split(',').map((id) => id.trim())) : undefined;
  const { BackupPlanName, BackupPlanStatus, BackupMethod, Region, ResourceGroupId } = request;
  const wanted = Object.entries({
    ...{ BackupPlanName, BackupPlanStatus, BackupMethod, ResourceGroupId },
    BackupPlanRegion: Region,
  }).filter(([, value]) => value);
  return (plan) =>
    (!ids || ids.has(plan.BackupPlanId)) && wanted.every(([name, value]) => Object(plan)[name] === value);
}

/** The times that can be restored to are answered to those who ask for them. */
function shown(plan: DbsBackupPlan, { ShowRecoverTimeRange }: Request): DbsBackupPlan {
  if (ShowRecoverTimeRange) return plan;
  const { BeginTimestampForRestore, EndTimestampForRestore, ...rest } = plan;
  return rest;
}
