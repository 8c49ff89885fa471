import type { Clock } from '../clock';
import { createInvocations } from './cloud-assistant/invocations';
import { createFaultBook } from './faults/fault-book';
import { storm } from './faults/storm';
import { createInvention } from './invention/invention';
import type { InventionSettings } from './invention/invention-settings';
import { addBackups } from './inventory/add-backups';
import { addExistingJobs } from './inventory/add-existing-jobs';
import { addHistory } from './inventory/add-history';
import { addInventory } from './inventory/add-inventory';
import { createCourseBook } from './restore-jobs/course-book';
import { createRestoreJobStore } from './restore-jobs/restore-job-store';
import { createTaskCourses } from './restore-tasks/task-courses';
import type { Scenario } from './scenario/scenario-schema';
import { createEmulatedClock } from './service/emulated-clock';
import type { EmulatedService } from './service/emulated-service';
import { createIdentifiers } from './service/identifiers';
import { createClientTokens } from './store/client-tokens';
import { createInventory } from './store/inventory';
import { createSnapshots } from './store/snapshots';
import { createVaults } from './store/vaults';

export interface ServiceOptions {
  readonly scenario: Scenario;
  /** Real time. */
  readonly clock: Clock;
  readonly random: () => number;
  readonly speed: number;
  readonly invention?: InventionSettings;
}

/** Makes the cloud that a scenario describes. */
export function createEmulatedService({ scenario, clock, random, speed, invention }: ServiceOptions): EmulatedService {
  const emulatedClock = createEmulatedClock(clock, speed);
  const inventory = createInventory();
  const service: EmulatedService = {
    scenario,
    clock: emulatedClock,
    random,
    identifiers: createIdentifiers(random),
    inventory,
    vaults: createVaults(inventory.vaults, scenario.vaults !== undefined),
    snapshots: createSnapshots(inventory.snapshots, scenario.snapshots !== undefined, emulatedClock.now),
    restoreJobs: createRestoreJobStore(scenario.order ?? 'newest'),
    courses: createCourseBook(scenario),
    taskCourses: createTaskCourses(scenario),
    clientTokens: createClientTokens(emulatedClock.now, scenario.clientTokenSeconds),
    invocations: createInvocations(scenario),
    faults: createFaultBook(random),
    ...(invention && { invent: createInvention(invention) }),
  };
  service.faults.add(scenario.faults ?? []);
  if (scenario.storm) service.faults.add(storm(scenario.storm));
  addInventory(service, scenario);
  for (const backups of scenario.backups ?? []) addBackups(service, backups);
  if (scenario.history) addHistory(service, scenario.history);
  addExistingJobs(service, scenario.jobs ?? []);
  return service;
}
