import { type BackupPlan, describeBackupPlanList } from '../../api/operations/describe-backup-plan-list';
import { type BackupSet, describeFullBackupList } from '../../api/operations/describe-full-backup-list';
import { MAX_DBS_PAGE_SIZE } from '../../api/operations/describe-restore-task-list';
import { listedEntries } from '../../cloud/paging/listed-entries';
import { readPages } from '../../cloud/paging/read-pages';
import { listOfPlan } from '../../provider/configured/task-listings';
import { backupSetChoice } from '../../provider/data-sources/dbs-backup-sets/backup-set-choice';
import type { Attempt } from '../../report/coverage/attempt';
import { attemptOfDbsTask } from '../../report/coverage/attempt-of-job';
import type { BackedUpSource } from '../../report/coverage/backed-up-source';
import type { Asker, Found } from './found';

/** All backup plans, their full backup sets, and the restore tasks that the service lists. */
export async function lookAtDatabaseBackup(asker: Asker): Promise<Found> {
  const found = await Promise.all((await listPlans(asker)).map((plan) => lookAtPlan(asker, plan)));
  return {
    sources: found.flatMap(({ source }) => source),
    attempts: found.flatMap(({ attempts }) => attempts),
  };
}

async function lookAtPlan(
  asker: Asker,
  plan: BackupPlan,
): Promise<{ readonly source: BackedUpSource[]; readonly attempts: readonly Attempt[] }> {
  const { BackupPlanId: backupPlanId = '', EndTimestampForRestore } = plan;
  const [sets, tasks] = await Promise.all([
    listSets(asker, backupPlanId),
    listOfPlan(asker.client, { backupPlanId }, {}),
  ]);
  const rules = { nowSeconds: asker.nowMs / 1000 };
  const usable = sets.filter((set) => backupSetChoice.unfitness(set, rules) === undefined);
  const latest = Math.floor(Number(EndTimestampForRestore ?? 0) / 1000);
  const points = [...usable.map(backupSetChoice.timeOf), ...(latest > 0 ? [latest] : [])];
  // A plan that was never started backs nothing up.
  const isUsed = points.length > 0 || plan.BackupPlanStatus === 'running';
  return { source: isUsed ? [sourceOf(plan, points)] : [], attempts: tasks.flatMap(attemptOfDbsTask) };
}

function sourceOf(plan: BackupPlan, points: readonly number[]): BackedUpSource {
  const { BackupPlanId = '', BackupPlanName, DatabaseType, SourceEndpointInstanceID: instance } = plan;
  const where = instance || plan.SourceEndpointIpPort || BackupPlanName;
  return {
    service: 'dbs',
    type: DatabaseType || 'database',
    vaultIds: [],
    name: BackupPlanId,
    source: where ? `${BackupPlanId} ${where}` : BackupPlanId,
    points,
  };
}

function listPlans({ client }: Asker): Promise<readonly BackupPlan[]> {
  return readPages<BackupPlan>({
    action: describeBackupPlanList.action,
    idOf: (plan) => plan.BackupPlanId,
    async page(number) {
      const request = { ShowRecoverTimeRange: true, PageSize: MAX_DBS_PAGE_SIZE, PageNum: number - 1 }; // counted from 0
      const answer = await client.call(describeBackupPlanList, request);
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeBackupPlanList, answer, 'Items', Items?.BackupPlanDetail, TotalElements);
    },
  });
}

function listSets({ client }: Asker, BackupPlanId: string): Promise<readonly BackupSet[]> {
  return readPages<BackupSet>({
    action: describeFullBackupList.action,
    idOf: (set) => set.BackupSetId,
    async page(number) {
      const request = { BackupPlanId, PageSize: MAX_DBS_PAGE_SIZE, PageNum: number - 1 };
      const answer = await client.call(describeFullBackupList, request);
      const { Items, TotalElements } = answer.body;
      return listedEntries(describeFullBackupList, answer, 'Items', Items?.FullBackupFile, TotalElements);
    },
  });
}
