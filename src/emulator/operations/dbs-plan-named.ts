import { wrongDbsParameter } from '../http/api-error';
import type { StoredDbsTask } from '../restore-tasks/stored-dbs-task';
import type { DbsBackupPlan, DbsBackupSet } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';

/** Undefined for a plan of which nothing is known. Where the scenario declares plans, there are no others. */
export function dbsPlanNamed({ inventory, scenario }: EmulatedService, id: string): DbsBackupPlan | undefined {
  const plan = inventory.dbsBackupPlans.get(id);
  if (plan || scenario.dbsBackupPlans === undefined) return plan;
  throw wrongDbsParameter('BackupPlanId', `Got ${id}, which does not exist.`);
}

/** A set that does not say its plan is of whichever plan is named. */
export function setsOf({ inventory }: EmulatedService, BackupPlanId: string): DbsBackupSet[] {
  return inventory.dbsBackupSets.all().filter((set) => (set.BackupPlanId ?? BackupPlanId) === BackupPlanId);
}

export function dbsTaskNamed({ inventory }: EmulatedService, parameter: string, id: string): StoredDbsTask {
  const task = inventory.dbsRestoreTasks.get(id);
  if (!task) throw wrongDbsParameter(parameter, `Got ${id}, which is no restore task.`);
  return task;
}
