import { backupJobAt } from '../backup-jobs/backup-job-at';
import { computeNestTaskAt } from '../restore-tasks/compute-nest-task-at';
import { dbsTaskAt } from '../restore-tasks/dbs-task-at';
import { runOf } from '../restore-tasks/stored-dbs-task';
import type { InventoryKind } from '../scenario/inventory-schema';
import type { EmulatedService } from '../service/emulated-service';

type Kind = Exclude<InventoryKind, 'restoreJobs'>;

const views: Record<Kind, (service: EmulatedService, nowMs: number) => readonly object[]> = {
  vaults: ({ inventory }) => inventory.vaults.all(),
  snapshots: ({ inventory }, nowMs) => inventory.snapshots.all().filter((each) => (each.existsFromMs ?? 0) <= nowMs),
  backupJobs: ({ inventory, courses }, nowMs) =>
    inventory.backupJobs.all().map((job) => backupJobAt(courses, job, nowMs)),
  dbsBackupPlans: ({ inventory }) => inventory.dbsBackupPlans.all(),
  dbsBackupSets: ({ inventory }) => inventory.dbsBackupSets.all(),
  computeNestBackups: ({ inventory }) => inventory.computeNestBackups.all(),
  dbsRestoreTasks: ({ inventory }, nowMs) =>
    inventory.dbsRestoreTasks.all().map((task) => ({ ...dbsTaskAt(task, nowMs), startedMs: runOf(task)?.startedMs })),
  computeNestRestoreTasks: ({ inventory }, nowMs) =>
    inventory.computeNestRestoreTasks.all().map((task) => computeNestTaskAt(task, nowMs)),
};

/** Everything of one kind as it is by now, in the order in which it was added. */
export function entriesAt(service: EmulatedService, kind: Kind): readonly object[] {
  return views[kind](service, service.clock.now());
}
