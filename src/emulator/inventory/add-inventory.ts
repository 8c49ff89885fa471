import { snapshotOf } from '../backup-jobs/snapshot-of';
import { INVENTORY_KINDS, type InventoryDefinition, type InventoryKind } from '../scenario/inventory-schema';
import { ScenarioError } from '../scenario/scenario';
import type { EmulatedService } from '../service/emulated-service';
import { addDescribedJobs } from './add-described-jobs';
import { inventoryIds } from './inventory-ids';
import { withTimes } from './with-times';

/** Adds what the cloud is to hold. All or nothing: nothing is added when an id is taken. */
export function addInventory(service: EmulatedService, added: InventoryDefinition): void {
  for (const kind of INVENTORY_KINDS) checkIds(service, kind, added[kind] ?? []);
  const nowMs = service.clock.now();
  const { inventory, courses } = service;
  for (const vault of added.vaults ?? []) inventory.vaults.add(vault);
  for (const snapshot of added.snapshots ?? []) inventory.snapshots.add(withTimes.snapshots(snapshot, nowMs));
  for (const task of added.dbsRestoreTasks ?? []) {
    inventory.dbsRestoreTasks.add({ ...withTimes.dbsRestoreTasks(task, nowMs) }); // whose start changes it, not the scenario
  }
  for (const task of added.computeNestRestoreTasks ?? []) {
    inventory.computeNestRestoreTasks.add(withTimes.computeNestRestoreTasks(task, nowMs));
  }
  for (const plan of added.dbsBackupPlans ?? []) inventory.dbsBackupPlans.add(withTimes.dbsBackupPlans(plan, nowMs));
  for (const set of added.dbsBackupSets ?? []) inventory.dbsBackupSets.add(withTimes.dbsBackupSets(set, nowMs));
  for (const backup of added.computeNestBackups ?? []) {
    inventory.computeNestBackups.add(withTimes.computeNestBackups(backup, nowMs));
  }
  const jobs = (added.backupJobs ?? []).map((job) => withTimes.backupJobs(job, nowMs));
  for (const job of jobs) inventory.backupJobs.add(job);
  const madeBy = jobs.length > 0 ? new Set(inventory.snapshots.all().map(({ JobId }) => JobId)) : undefined;
  for (const job of jobs) {
    const snapshot = madeBy?.has(job.JobId) ? undefined : snapshotOf(courses, job);
    if (snapshot && !inventory.snapshots.get(snapshot.SnapshotId)) inventory.snapshots.add(snapshot);
  }
  addDescribedJobs(service, added.restoreJobs ?? []);
}

function checkIds(service: EmulatedService, kind: InventoryKind, entries: readonly object[]): void {
  const { idName, has } = inventoryIds(service, kind);
  const taken = new Set<string>();
  entries.forEach((entry, i) => {
    const id = (entry as { readonly [name: string]: string })[idName];
    if (taken.has(id) || has(id)) {
      throw new ScenarioError([`/${kind}/${i}/${idName}: got "${id}", expected an id that no other entry has`]);
    }
    taken.add(id);
  });
}
